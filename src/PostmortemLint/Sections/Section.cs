using PostmortemLint.Sections.Names;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>A label and what it opens.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Prose">The document's visible text.</param>
/// <param name="Label">The label's text.</param>
/// <param name="Realization">How the label is written.</param>
/// <param name="Level">1 to 6 for headings, deeper for everything else.</param>
/// <param name="Lines">The content; sub-sections belong to it, and the label's own line where text follows on it.</param>
/// <param name="Span">From the label to the end of the content.</param>
internal sealed record Section(
    SectionKind Kind, string Prose, TextSpan Label, SectionRealization Realization, int Level, IReadOnlyList<TextLine> Lines, TextSpan Span)
{
    private const int LongestShortName = 40;

    /// <summary>Whether an unclosed code fence begins in it: how it would go on is not known.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>The name that was meant, where the label misspells it ("Timline"); null where it is spelled well.</summary>
    public string? MeantName { get; init; }

    /// <summary>What is below the label, or after it on its line.</summary>
    public TextSpan Content => TextSpan.FromBounds(Label.End, Span.End);

    /// <summary>The label in the document's own words, without markup and a trailing colon.</summary>
    public string Name =>
        string.Join(" ", Text(Label).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd(':', ' ');

    /// <summary>The name without numbering, emoji and what is in parentheses.</summary>
    public string PlainName
    {
        get
        {
            var full = Name;
            var start = 0;
            while (start < full.Length && !char.IsLetter(full[start]))
                start += Math.Max(1, NameDecoration.ShortCodeAt(full.AsSpan(), start));
            var end = full.IndexOfAny(['(', '['], start);
            return (end > start + 1 ? full.Substring(start, end - start) : full.Substring(start)).TrimEnd(' ', ':', '-', '*');
        }
    }

    /// <summary>The plain name as a message quotes it: at most 40 characters.</summary>
    public string ShortName =>
        PlainName is var name && name.Length <= LongestShortName ? name : Quotation.Prefix(name, LongestShortName - 1) + "…";

    /// <summary>What a sentence about the section begins with.</summary>
    public string Mention => Realization == SectionRealization.Lead ? "The text under the title" : $"'{ShortName}'";

    /// <summary>The line that is all of its content and says nothing, such as "N/A"; null when it says more.</summary>
    public TextLine? NonAnswer =>
        Realization == SectionRealization.Heading && Lines.Count == 1 && Lines[0] is { Kind: LineKind.Text or LineKind.ListItem } line
        && SectionWords.NonAnswers.Contains(Text(line.Span).TrimEnd('.')) ? line : null;

    public bool Is(SectionKind kind) => (Kind & kind) != 0;

    private string Text(TextSpan span) => Prose.Substring(span.Start, span.Length);
}
