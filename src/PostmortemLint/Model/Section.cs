using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>How the label that opens a section is written.</summary>
internal enum SectionRealization
{
    Heading,
    Bold,
    PlainLine,
    ListItem,

    /// <summary>A strong label at the beginning of its own paragraph: <c>**Resolution:** We rolled back.</c></summary>
    RunIn,

    /// <summary>No label at all: the paragraph under the title that says what happened.</summary>
    Lead,
}

/// <summary>A label and what stands below it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">The label in the document's own words, without markup and a trailing colon.</param>
/// <param name="Label">Where the label stands.</param>
/// <param name="Realization">How the label is written.</param>
/// <param name="Level">1 to 6 for headings, deeper for everything else.</param>
/// <param name="Lines">The content, without the label; sub-sections belong to it.</param>
/// <param name="Span">From the label to the end of the content.</param>
internal sealed record Section(
    SectionKind Kind, string Name, TextSpan Label, SectionRealization Realization, int Level, IReadOnlyList<TextLine> Lines, TextSpan Span)
{
    /// <summary>Whether an unclosed code fence begins in it: how it would go on is not known.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>The name as a message quotes it: without numbering, emoji and what stands in parentheses, at most 40 characters.</summary>
    public string ShortName
    {
        get
        {
            var start = 0;
            while (start < Name.Length && !char.IsLetter(Name[start]))
                start++;
            var end = Name.IndexOfAny(['(', '['], start);
            var name = (end > start + 1 ? Name.Substring(start, end - start) : Name.Substring(start)).TrimEnd(' ', ':', '-');
            return name.Length <= 40 ? name : name.Remove(39) + "…";
        }
    }

    /// <summary>The section as a sentence begins with it.</summary>
    public string Mention => Realization == SectionRealization.Lead ? "The text under the title" : $"'{ShortName}'";

    public bool Is(SectionKind kind) => (Kind & kind) != 0;
}
