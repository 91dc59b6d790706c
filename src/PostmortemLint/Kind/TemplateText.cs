using PostmortemLint.Prose;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Kind;

/// <inheritdoc/>
internal sealed class TemplateText(ProseText prose, Placeholder[] placeholders) : ITemplateText
{
    /// <summary>In the heading of a day, as in "YYYY-MM-D1", which is not the format of a date.</summary>
    private const string YearFormat = "YYYY";

    /// <inheritdoc/>
    public bool Asks(TextSpan line)
    {
        var words = prose.Words(line);
        return words.Length > 0
            && (HoldsPlaceholder(line)
                || words[words.Length - 1] == '?'
                || (words[0] == '(' && words[words.Length - 1] == ')' && ZoneStatement.In(prose.Text, line) is null)
                || TemplateReader.IsInstruction(words));
    }

    /// <summary>Whatever is in them: it is known to be a template.</summary>
    private static bool IsInBrackets(string words) =>
        words.Length > 1 && (words[0], words[words.Length - 1]) is ('[', ']') or ('<', '>') or ('{', '}');

    /// <inheritdoc/>
    public bool HoldsPlaceholder(TextSpan span) =>
        placeholders.BeginIn(span)
        || IsInBrackets(prose.Words(span))
        || prose.Text.IndexOf(YearFormat, span.Start, span.Length, StringComparison.Ordinal) >= 0;
}
