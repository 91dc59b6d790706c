namespace PostmortemLint.Sections;

/// <summary>Goes through a document and tells its regions. Asked for each line from the top it looks at each section once.</summary>
internal sealed class Regions(Outline outline)
{
    private const SectionKind About = SectionKind.Summary | SectionKind.Impact | SectionKind.Occurrence;

    private readonly Stack<OpenSection> open = new();
    private int nextSection;
    private int nextPart;

    /// <summary>The first offset after the one that was asked for at which the region may be another.</summary>
    public int Border { get; private set; }

    private OpenSection? Innermost => open.Count > 0 ? open.Peek() : null;

    /// <summary>The part that ends first after the place that was asked for; it may begin after it.</summary>
    private Section? Part => nextPart < outline.Parts.Count ? outline.Parts[nextPart] : null;

    /// <summary>The region of a place; not before the one that was asked for last.</summary>
    public Region At(int offset)
    {
        GoTo(offset);
        Border = BorderAfter(offset);
        return offset < outline.HeaderEnd ? Region.Summary : RegionAt(offset);
    }

    private void GoTo(int offset)
    {
        while (Innermost is { } inner && inner.Section.Span.End <= offset)
            open.Pop();
        for (; nextSection < outline.Sections.Count && outline.Sections[nextSection].Span.Start <= offset; nextSection++)
            if (outline.Sections[nextSection] is var section && section.Kind != SectionKind.Other && section.Span.End > offset)
                open.Push(new OpenSection(section, IsInSummary(section)));
        while (Part is { } part && part.Span.End <= offset)
            nextPart++;
    }

    private bool IsInSummary(Section section) =>
        section.Is(SectionKind.Summary) || (Innermost is { IsInSummary: true } && !section.Is(SectionKind.Timeline));

    /// <summary>The next edge of a section or part; the header ends where the first known section begins.</summary>
    private int BorderAfter(int offset)
    {
        var border = Innermost?.Section.Span.End ?? int.MaxValue;
        if (nextSection < outline.Sections.Count)
            border = Math.Min(border, outline.Sections[nextSection].Span.Start);
        if (Part is { } part)
            border = Math.Min(border, part.Span.Start <= offset ? part.Span.End : part.Span.Start);
        return border;
    }

    private Region RegionAt(int offset)
    {
        var about = PartAt(offset) ?? Innermost?.Section;
        if (about is null)
            return Region.Other;
        return Innermost is { IsInSummary: true } && !about.Is(SectionKind.CorrectiveMeasures) ? Region.Summary : RegionOf(about.Kind);
    }

    /// <summary>The part that a place lies in, where it says more than the section around it.</summary>
    private Section? PartAt(int offset)
    {
        if (Part is not { } part || part.Span.Start > offset)
            return null;
        var saysMore = part.Is(SectionKind.CorrectiveMeasures | About);
        return Innermost is null || (saysMore && !Innermost.Section.Is(SectionKind.Timeline)) ? part : null;
    }

    /// <summary>Of a section of several kinds the first of these counts.</summary>
    private static Region RegionOf(SectionKind kind) => kind switch
    {
        _ when (kind & SectionKind.Timeline) != 0 => Region.Timeline,
        _ when (kind & About) != 0 => Region.Summary,
        _ when (kind & SectionKind.RootCause) != 0 => Region.Cause,
        _ when (kind & SectionKind.CorrectiveMeasures) != 0 => Region.Measures,
        _ when (kind & SectionKind.Resolution) != 0 => Region.Resolution,
        _ when (kind & SectionKind.LessonsLearned) != 0 => Region.Lessons,
        _ => Region.Other,
    };

    private sealed record OpenSection(Section Section, bool IsInSummary);
}
