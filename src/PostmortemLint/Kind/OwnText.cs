using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>The text of a postmortem in its file, without that of the README or the assignment that it was written into.</summary>
/// <param name="WordCount">How many words it has.</param>
/// <param name="Sections">Its sections that are not part of another.</param>
internal sealed record OwnText(int WordCount, IReadOnlyList<Section> Sections)
{
    public static OwnText Of(Page page, Outline outline)
    {
        var around = FindAround(page, outline);
        var words = page.CountWords(new TextSpan(0, page.Source.Length)) - around.Sum(page.CountWords);
        return new OwnText(words, [.. outline.TopSections.Where(s => !around.Contains(s.Span))]);
    }

    /// <summary>
    /// The text above a title that is a heading, and the sections before the first or after the last known one that have a name such as
    /// "Requirements" or "License", in order. Empty where no section is known: then nobody can tell where the postmortem is.
    /// </summary>
    private static List<TextSpan> FindAround(Page page, Outline outline)
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
