namespace PostmortemLint.Sections;

/// <summary>What a line is about, which decides the facts it can state.</summary>
internal enum Region
{
    Summary,
    Timeline,
    Cause,
    Other,
    Lessons,

    /// <summary>What will be done: nothing in it has happened.</summary>
    Measures,
}

/// <summary>Goes through a document and tells its regions. Asked for each line from the top it looks at each section once.</summary>
internal sealed class Regions(Outline outline)
{
    private const SectionKind About = SectionKind.Summary | SectionKind.Impact | SectionKind.Occurrence;

    private readonly Stack<(Section Section, bool IsInSummary)> open = new();
    private int nextSection;
    private int part;

    /// <summary>Where the region may change behind the place that was asked for.</summary>
    public int Border { get; private set; }

    /// <summary>The region of a place; not before the one that was asked for last.</summary>
    public Region At(int offset)
    {
        var (sections, parts) = (outline.Sections, outline.Parts);
        while (open.Count > 0 && open.Peek().Section.Span.End <= offset)
            open.Pop();
        for (; nextSection < sections.Count && sections[nextSection].Span.Start <= offset; nextSection++)
            if (sections[nextSection] is var section && section.Kind != SectionKind.Other && section.Span.End > offset)
                open.Push((section, section.Is(SectionKind.Summary) || (open.Count > 0 && open.Peek().IsInSummary && !section.Is(SectionKind.Timeline))));
        while (part < parts.Count && parts[part].Span.End <= offset)
            part++;

        Border = open.Count > 0 ? open.Peek().Section.Span.End : int.MaxValue;
        if (nextSection < sections.Count)
            Border = Math.Min(Border, sections[nextSection].Span.Start);
        var isInPart = part < parts.Count && parts[part].Span.Start <= offset;
        if (part < parts.Count)
            Border = Math.Min(Border, isInPart ? parts[part].Span.End : parts[part].Span.Start);
        if (offset < outline.HeaderEnd)
        {
            Border = Math.Min(Border, outline.HeaderEnd);
            return Region.Summary;
        }

        var inner = open.Count > 0 ? open.Peek().Section : null;
        if (isInPart && (inner is null || (parts[part].Is(SectionKind.CorrectiveMeasures | About) && !inner.Is(SectionKind.Timeline))))
            inner = parts[part];
        return open.Count > 0 && open.Peek().IsInSummary && !inner!.Is(SectionKind.CorrectiveMeasures) ? Region.Summary : RegionOf(inner?.Kind ?? SectionKind.Other);
    }

    private static Region RegionOf(SectionKind kind) => kind switch
    {
        _ when (kind & SectionKind.Timeline) != 0 => Region.Timeline,
        _ when (kind & About) != 0 => Region.Summary,
        _ when (kind & SectionKind.RootCause) != 0 => Region.Cause,
        _ when (kind & SectionKind.CorrectiveMeasures) != 0 => Region.Measures,
        _ when (kind & SectionKind.Resolution) != 0 => Region.Cause,
        _ when (kind & SectionKind.LessonsLearned) != 0 => Region.Lessons,
        _ => Region.Other,
    };
}
