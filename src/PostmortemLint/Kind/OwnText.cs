using System.Text;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Tells a postmortem from the README or the assignment that it was written into.</summary>
internal static class OwnText
{
    private const int FewestSections = 3;

    /// <summary>Fewer words above it are a title and an author.</summary>
    private const int FewestWordsBefore = 60;

    /// <summary>An author and a date may be below the title.</summary>
    private const int MostWordsBelowTitle = 20;

    /// <summary>
    /// The sections by the default plan of a document or, where it has a postmortem below an assignment, of that one: the text above it
    /// reads as blank.
    /// </summary>
    /// <param name="source">Any text.</param>
    /// <param name="refusal">Why nothing was read; null when it was.</param>
    public static Outline? Read(SourceText source, out string? refusal)
    {
        if (MarkdownReader.Read(source, LabelNames.Instance, out refusal) is not { } page)
            return null;
        var outline = Outline.Read(page, SectionPlan.Default);
        return Before(outline) is { } assignment
            && MarkdownReader.Read(Without(source, assignment), LabelNames.Instance, out _) is { } own
            ? Outline.Read(own, SectionPlan.Default)
            : outline;
    }

    /// <summary>
    /// A page of text, in which no times tell anything, above the headings that name most of a postmortem's sections: above one that holds
    /// them, or where a section such as "Requirements" shows that it is a README or an assignment.
    /// </summary>
    private static TextSpan? Before(Outline outline)
    {
        if (FirstNamed(outline) is not { } first || outline.Page is not { } page)
            return null;
        var title = TitleAbove(outline, first);
        var (top, _) = page.Source.GetLineBounds(page.LineOf(page.Lines[0].Span));
        var before = TextSpan.FromBounds(top, (title ?? first).Label.Start);
        return page.CountWords(before) >= FewestWordsBefore && page.TimesIn(before).Length == 0
            && (title?.Level < first.Level || outline.Sections.Any(s => before.Contains(s.Label.Start) && IsAround(s))) ? before : null;
    }

    /// <summary>The first of the headings that name required sections, at least three kinds of them.</summary>
    private static Section? FirstNamed(Outline outline)
    {
        var named = outline.Sections.Where(s => s.Is(SectionKind.Required) && s.Realization == SectionRealization.Heading).ToList();
        named.RemoveAll(s => named.Exists(o => o != s && s.Content.Contains(o.Label.Start)));
        return KindsIn(named) >= FewestSections ? named[0] : null;
    }

    private static int KindsIn(List<Section> sections) => SectionWords.RequiredSections.Count(r => sections.Exists(s => s.Is(r.Kind)));

    /// <summary>The heading right above a section, with hardly a word between them.</summary>
    private static Section? TitleAbove(Outline outline, Section first)
    {
        var above = outline.Sections.LastOrDefault(s => s.Label.Start < first.Label.Start);
        return above is { Kind: SectionKind.Other, Realization: SectionRealization.Heading }
            && outline.Page.CountWords(TextSpan.FromBounds(above.Label.End, first.Label.Start)) <= MostWordsBelowTitle ? above : null;
    }

    private static bool IsAround(Section section) =>
        section.Kind == SectionKind.Other && KindWords.AroundIt.Contains(SectionName.Normalize(section.Name.AsSpan()));

    /// <summary>
    /// What is not counted as its words: the text above a title that is a heading, and the sections before the first or after the last
    /// known one that have a name such as "Requirements" or "License", in order. Empty where no section is known: then nobody can tell
    /// where the postmortem is.
    /// </summary>
    public static IReadOnlyList<TextSpan> Around(Outline outline)
    {
        var known = outline.Sections.Where(s => s.Kind != SectionKind.Other && s.Realization != SectionRealization.Lead).ToList();
        if (known.Count == 0)
            return [];
        var (first, last) = (known[0].Span.Start, known.Max(s => s.Span.End));
        var around = new List<TextSpan>();
        if (outline.Title is { } title
            && outline.Page.LineAt(title.Start) is { Kind: LineKind.Heading } line && line.Span.Contains(title.Start))
            around.Add(new TextSpan(0, title.Start));
        around.AddRange(outline.TopSections
            .Where(s => (s.Span.End <= first || s.Span.Start >= last) && IsAround(s))
            .Select(s => s.Span));
        return around;
    }

    /// <summary>
    /// The text with spaces for the lines of <paramref name="span"/>, but for those with a comment: it may hide a finding.
    /// </summary>
    private static SourceText Without(SourceText source, TextSpan span)
    {
        var text = new StringBuilder(source.Content);
        for (var number = 1; number <= source.LineCount; number++)
        {
            var (start, end) = source.GetLineBounds(number);
            if (start >= span.Start && end <= span.End && source.Content.IndexOf("<!--", start, end - start, StringComparison.Ordinal) < 0)
                for (var at = start; at < end; at++)
                    text[at] = ' ';
        }
        return new SourceText(text.ToString());
    }
}
