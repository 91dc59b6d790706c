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
    /// A page of text, in which no times tell anything, before the only heading but the title that has most of a postmortem's sections
    /// below it.
    /// </summary>
    private static TextSpan? Before(Outline outline)
    {
        var known = outline.Sections.Where(s => s.Is(SectionKind.Required) && s.Realization == SectionRealization.Heading).ToList();
        var hosts = outline.Sections
            .Where(s => s is { Kind: SectionKind.Other, Realization: SectionRealization.Heading })
            .Where(s => KindsIn(s, known) >= FewestSections).ToList();
        if (hosts.Count != 1 || outline.Page is not { } page)
            return null;
        var (top, _) = page.Source.GetLineBounds(page.LineOf(page.Lines[0].Span));
        var before = TextSpan.FromBounds(top, hosts[0].Label.Start);
        return page.CountWords(before) >= FewestWordsBefore && page.TimesIn(before).Length == 0 ? before : null;
    }

    private static int KindsIn(Section host, List<Section> known) =>
        SectionWords.RequiredSections.Count(r => known.Exists(s => s.Is(r.Kind) && host.Content.Contains(s.Label.Start)));

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
            .Where(s => s.Kind == SectionKind.Other && (s.Span.End <= first || s.Span.Start >= last)
                && KindWords.AroundIt.Contains(SectionName.Normalize(s.Name.AsSpan())))
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
