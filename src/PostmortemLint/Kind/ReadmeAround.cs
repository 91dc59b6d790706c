using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Finds what is no part of a postmortem in its file: the text of the README or the assignment that it was written into.</summary>
internal static class ReadmeAround
{
    /// <summary>
    /// The text above a title that is a heading, and the sections before the first or after the last known one that have a name such as
    /// "Requirements" or "License", in order. Empty where no section is known: then nobody can tell where the postmortem is.
    /// </summary>
    public static IReadOnlyList<TextSpan> Find(Page page, Outline outline)
    {
        var known = outline.Sections.Where(s => s.Kind != SectionKind.Other && s.Realization != SectionRealization.Lead).ToList();
        if (known.Count == 0)
            return [];
        var (first, last) = (known[0].Span.Start, known.Max(s => s.Span.End));
        var around = new List<TextSpan>();
        if (outline.Title is { } title && page.LineAt(title.Start) is { Kind: LineKind.Heading } line && line.Span.Contains(title.Start))
            around.Add(new TextSpan(0, title.Start));
        foreach (var section in outline.TopSections)
            if (section.Kind == SectionKind.Other && (section.Span.End <= first || section.Span.Start >= last)
                && KindWords.AroundIt.Contains(SectionName.Normalize(section.Name.AsSpan())))
                around.Add(section.Span);
        return around;
    }
}
