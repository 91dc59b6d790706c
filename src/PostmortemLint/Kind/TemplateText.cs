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

    private const string Use = "use ";
    private const string UseOf = "use of ";
    private const int FewestOfOneLetter = 3;

    /// <inheritdoc/>
    public bool Asks(TextSpan line)
    {
        var words = prose.Words(line);
        return words.Length > 0
            && (HoldsPlaceholder(line)
                || words[words.Length - 1] == '?'
                || (words[0] == '(' && words[words.Length - 1] == ')' && ZoneStatement.In(prose.Text, line) is null)
                || HoldsBrackets(words)
            || EndsInOrder(words)
            || Word.In(words, new TextSpan(0, words.Length)).Any(w => IsOneLetter(words.AsSpan(w.Start, w.Length)))
            || TemplateReader.IsInstruction(words));
    }

    /// <summary>"Repaired after [minutes]", "Region: [Region]": brackets around more than a mark or the name of a person.</summary>
    private static bool HoldsBrackets(string words)
    {
        for (var open = words.IndexOf('['); open >= 0; open = words.IndexOf('[', open + 1))
            if (open + 2 < words.Length && char.IsLetter(words[open + 1]) && char.IsLetter(words[open + 2]) && words.IndexOf(']', open) > 0
                && (char.IsLower(words[open + 1]) || IsOpening(words.AsSpan(0, open).TrimEnd(' '))))
                return true;
        return false;
    }

    private static bool IsOpening(ReadOnlySpan<char> before) => before.Length == 0 || before[before.Length - 1] == ':';

    /// <summary>"A colleague (use initials)".</summary>
    private static bool EndsInOrder(string words)
    {
        var open = words.LastIndexOf('(');
        if (open < 0 || words[words.Length - 1] != ')')
            return false;
        var inner = words.Substring(open + 1, words.Length - open - 2);
        return TemplateReader.IsInstruction(inner)
            || (inner.StartsWith(Use, StringComparison.OrdinalIgnoreCase) && !inner.StartsWith(UseOf, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"XXX", "NNN".</summary>
    private static bool IsOneLetter(ReadOnlySpan<char> word) =>
        word.Length >= FewestOfOneLetter && word[0] is 'N' or 'X' or 'Y' or 'Z' && word.TrimStart(word[0]).Length == 0;

    /// <summary>Whatever is in them: it is known to be a template.</summary>
    private static bool IsInBrackets(string words) =>
        words.Length > 1 && (words[0], words[words.Length - 1]) is ('[', ']') or ('<', '>') or ('{', '}');

    /// <inheritdoc/>
    public bool HoldsPlaceholder(TextSpan span) =>
        placeholders.BeginIn(span)
        || IsInBrackets(prose.Words(span))
        || prose.Text.IndexOf(YearFormat, span.Start, span.Length, StringComparison.Ordinal) >= 0;
}
