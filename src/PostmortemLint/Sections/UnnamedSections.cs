using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>Finds sections by what they hold, where no label names one of their kind: timelines, and tables of tasks.</summary>
/// <param name="page">The document.</param>
/// <param name="openers">Its labels that open sections, in order; those of unnamed sections are replaced or added.</param>
internal sealed class UnnamedSections(Page page, List<SectionLabel> openers)
{
    /// <summary>Characters from the beginning of a line in which the clock time of a step begins.</summary>
    private const int TimeReach = 20;

    private const int FewestTimedLines = 3;

    private const int TextLevel = 7;

    private readonly TextLine[] lines = page.Lines;

    /// <param name="found">The kinds that labels name.</param>
    public void Find(SectionKind found)
    {
        if ((found & SectionKind.Timeline) == 0)
            found |= FindTimeline() | FindTimelineUnderBold();
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].Kind == LineKind.TableHeader && (KindOfTable(i) & ~found) is not SectionKind.Other and var kind && !IsInKnown(i))
            {
                found |= kind;
                Add(new SectionLabel(i, lines[i].Span, kind, SectionRealization.Table, TextLevel) { End = EndOfTable(i) });
            }
    }

    /// <summary>The first section most of whose lines begin with a clock time is the timeline.</summary>
    private SectionKind FindTimeline()
    {
        for (var i = 0; i < openers.Count; i++)
            if (openers[i].Kind == SectionKind.Other
                && HoldsSteps(openers[i].Line + 1, i + 1 < openers.Count ? openers[i + 1].Line : lines.Length))
            {
                openers[i] = openers[i] with { Kind = SectionKind.Timeline };
                return SectionKind.Timeline;
            }
        return SectionKind.Other;
    }

    /// <summary>The same under a line of strong type that names nothing, up to the next such line.</summary>
    private SectionKind FindTimelineUnderBold()
    {
        for (var i = 0; i < lines.Length; i++)
            if (IsBold(lines[i]) && !IsInKnownHeading(i))
            {
                var end = Array.FindIndex(lines, i + 1, l => l.Kind == LineKind.Heading || IsBold(l)) is >= 0 and var next ? next : lines.Length;
                if (HoldsSteps(i + 1, end))
                {
                    Add(new SectionLabel(i, lines[i].Span, SectionKind.Timeline, SectionRealization.Bold, TextLevel) { End = end });
                    return SectionKind.Timeline;
                }
            }
        return SectionKind.Other;
    }

    private bool IsInKnownHeading(int line) => openers.FindLast(l => l.Line < line && l.IsHeading) is { Kind: not SectionKind.Other };

    private bool IsBold(TextLine line) => line is { Kind: LineKind.Text, OpensBlock: true, Span.Length: > 0 }
        && line.StrongEnd > line.Span.Start && page.Prose.Text.AsSpan(line.StrongEnd, line.Span.End - line.StrongEnd).Trim(" :".AsSpan()).Length == 0;

    private void Add(SectionLabel label) => openers.Insert(openers.FindLastIndex(l => l.Line < label.Line) + 1, label with { OpensSection = true });

    /// <summary>A table is a timeline by the times in its rows, and one of tasks by the name of a column.</summary>
    private SectionKind KindOfTable(int header)
    {
        if (lines[header].Cells.Any(IsOfTasks))
            return SectionKind.CorrectiveMeasures;
        return HoldsSteps(header + 1, EndOfTable(header)) ? SectionKind.Timeline : SectionKind.Other;
    }

    private int EndOfTable(int header) =>
        Array.FindIndex(lines, header + 1, l => l.Kind != LineKind.TableRow) is >= 0 and var end ? end : lines.Length;

    private bool IsOfTasks(TextSpan cell) =>
        SectionName.Parse(page.Prose.Text.AsSpan(cell.Start, cell.Length), isHeading: false) == SectionKind.CorrectiveMeasures;

    private bool IsInKnown(int line) =>
        openers.FindLast(l => l.Line < line && l.Realization != SectionRealization.Table) is { Kind: not SectionKind.Other };

    private bool HoldsSteps(int start, int end)
    {
        var (steps, timed) = (0, 0);
        for (var i = start; i < end; i++)
            if (IsStep(lines[i]))
            {
                steps++;
                if (page.TimesIn(new TextSpan(lines[i].Span.Start, Math.Min(lines[i].Span.Length, TimeReach))).Length > 0)
                    timed++;
            }
        return timed >= FewestTimedLines && timed * 2 >= steps;
    }

    private static bool IsStep(TextLine line) =>
        line.Span.Length > 0 && (line.Kind is LineKind.ListItem or LineKind.TableRow || line is { Kind: LineKind.Text, OpensBlock: true });
}
