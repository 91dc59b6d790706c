using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>
/// Where a document refers to the outage as a whole: in the summary first, then in all else that is about it, in the header last. A
/// timeline is not part of it.
/// </summary>
internal sealed class OutageScope
{
    /// <summary>Sections about the outage as a whole.</summary>
    public const SectionKind About = SectionKind.Summary | SectionKind.Impact | SectionKind.Occurrence;

    private readonly Page page;
    private readonly SpanSet timelines;
    private readonly List<TextSpan> spans = [];

    public OutageScope(Page page, Outline outline)
    {
        this.page = page;
        timelines = new SpanSet(outline.Sections.Where(s => s.Is(SectionKind.Timeline) && !s.Is(SectionKind.Summary)).Select(s => s.Span));
        spans.AddRange(outline.Sections.Where(s => s.Is(SectionKind.Summary)).Select(s => s.Span));
        spans.AddRange(outline.Sections.Where(s => s.Is(About) && !s.Is(SectionKind.Summary)).Select(s => s.Span));
        spans.AddRange(outline.Parts.Where(s => s.Is(About)).Select(s => s.Span));
        spans.Add(new TextSpan(0, outline.HeaderEnd));
    }

    /// <summary>Its lines, each once.</summary>
    public IEnumerable<TextLine> Lines => spans.SelectMany(page.LinesIn).Where(l => !IsInTimeline(l.Span.Start)).Distinct();

    /// <summary>Its clock times, each once, but for those that a machine wrote.</summary>
    public IEnumerable<ClockTime> Times
    {
        get
        {
            var isRead = new bool[page.Times.Length];
            foreach (var span in spans)
                for (var i = page.FirstTime(span.Start); i < page.Times.Length && page.Times[i].Span.Start < span.End; i++)
                {
                    var start = page.Times[i].Span.Start;
                    if (isRead[i] || IsInTimeline(start) || MachineOutput.Is(page, page.LineAt(start)))
                        continue;
                    isRead[i] = true;
                    yield return page.Times[i];
                }
        }
    }

    /// <summary>The first of its dates that exists, in the year of the document where it names none.</summary>
    public CalendarDate? FirstDate()
    {
        foreach (var span in spans)
            foreach (var date in page.DatesIn(span))
                if (!IsInTimeline(date.Span.Start) && date.In(page.Year) is not null)
                    return date;
        return null;
    }

    public bool IsInTimeline(int offset) => timelines.Contains(offset);
}
