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

    /// <summary>The same where nothing is above the lines: "Sat 14:10", but no list of outages, each with its date.</summary>
    private const int ShortTimeReach = 10;

    private const int FewestTimedLines = 3;

    /// <summary>Characters of a line above them.</summary>
    private const int LongestLabel = 40;

    private const int TextLevel = 7;

    private readonly TextLine[] lines = page.Lines;

    /// <param name="found">The kinds that labels name.</param>
    public void Find(SectionKind found)
    {
        if ((found & SectionKind.Timeline) == 0)
            found |= FindTimeline();
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].Kind == LineKind.TableHeader && (KindOfTable(i) & ~found) is not SectionKind.Other and var kind && !IsInKnown(i))
            {
                found |= kind;
                Add(new SectionLabel(i, lines[i].Span, kind, SectionRealization.Unlabelled, TextLevel) { End = EndOfTable(i) });
            }
    }

    /// <summary>
    /// The first of these is the timeline: a section most of whose lines begin with a clock time, what is under a line of strong type that
    /// names nothing, up to the next such line, and lines that all begin with a time.
    /// </summary>
    private SectionKind FindTimeline()
    {
        for (var i = 0; i < openers.Count; i++)
            if (openers[i].Kind == SectionKind.Other
                && HoldsSteps(openers[i].Line + 1, i + 1 < openers.Count ? openers[i + 1].Line : lines.Length))
            {
                openers[i] = openers[i] with { Kind = SectionKind.Timeline };
                return SectionKind.Timeline;
            }
        if ((TimelineUnderBold() ?? TimelineOfLines()) is not { } label)
            return SectionKind.Other;
        Add(label);
        return SectionKind.Timeline;
    }

    private SectionLabel? TimelineUnderBold()
    {
        for (var i = 0; i < lines.Length; i++)
            if (IsBold(lines[i]) && !IsOpener(i) && !IsInKnownHeading(i))
            {
                var end = IndexAfter(i, l => l.Kind == LineKind.Heading || IsBold(l));
                if (HoldsSteps(i + 1, end))
                    return TimelineAt(i, SectionRealization.Bold, end);
            }
        return null;
    }

    /// <summary>The line above them, if it is short, is their label.</summary>
    private SectionLabel? TimelineOfLines()
    {
        for (var (i, first) = (0, 0); i <= lines.Length; i++)
            if (i == lines.Length || lines[i].Kind == LineKind.TableRow || !IsTimed(lines[i], ShortTimeReach) || IsInKnownHeading(i))
            {
                if (i - first >= FewestTimedLines)
                    return first > 0 && lines[first - 1] is { Kind: LineKind.Text, Span.Length: > 0 and <= LongestLabel }
                        && !IsOpener(first - 1)
                        ? TimelineAt(first - 1, SectionRealization.PlainLine, i)
                        : TimelineAt(first, SectionRealization.Unlabelled, i);
                first = i + 1;
            }
        return null;
    }

    private bool IsOpener(int line) => openers.Exists(l => l.Line == line);

    private SectionLabel TimelineAt(int line, SectionRealization realization, int end) =>
        new(line, lines[line].Span, SectionKind.Timeline, realization, TextLevel) { End = end };

    private bool IsInKnownHeading(int line) =>
        openers.FindLast(l => l.Line < line && l.IsHeading) is { Kind: not SectionKind.Other };

    private bool IsBold(TextLine line) =>
        line is { Kind: LineKind.Text, OpensBlock: true, Span.Length: > 0 } && LabelLines.IsStrong(page, line);

    private void Add(SectionLabel label) =>
        openers.Insert(openers.FindLastIndex(l => l.Line < label.Line) + 1, label with { OpensSection = true });

    /// <summary>A table is a timeline by the times in its rows, and one of tasks by the name of a column.</summary>
    private SectionKind KindOfTable(int header)
    {
        if (lines[header].Cells.Any(IsOfTasks))
            return SectionKind.CorrectiveMeasures;
        return HoldsSteps(header + 1, EndOfTable(header)) ? SectionKind.Timeline : SectionKind.Other;
    }

    private int EndOfTable(int header) => IndexAfter(header, l => l.Kind != LineKind.TableRow);

    /// <summary>The first such line after another; the number of lines when there is none.</summary>
    private int IndexAfter(int line, Predicate<TextLine> isWanted) =>
        Array.FindIndex(lines, line + 1, isWanted) is >= 0 and var index ? index : lines.Length;

    private bool IsOfTasks(TextSpan cell) =>
        SectionName.Parse(page.Prose.Text.AsSpan(cell.Start, cell.Length), isHeading: false) == SectionKind.CorrectiveMeasures;

    private bool IsInKnown(int line) =>
        openers.FindLast(l => l.Line < line && l.Realization != SectionRealization.Unlabelled) is { Kind: not SectionKind.Other };

    private bool HoldsSteps(int start, int end)
    {
        var (steps, timed) = (0, 0);
        for (var i = start; i < end; i++)
            if (IsStep(lines[i]))
            {
                steps++;
                if (IsTimed(lines[i], TimeReach))
                    timed++;
            }
        return timed >= FewestTimedLines && timed * 2 >= steps;
    }

    private bool IsTimed(TextLine line, int reach) =>
        line.Kind is LineKind.Text or LineKind.ListItem or LineKind.TableRow
        && page.TimesIn(new TextSpan(line.Span.Start, Math.Min(line.Span.Length, reach))).Length > 0;

    private static bool IsStep(TextLine line) =>
        line.Span.Length > 0 && (line.Kind is LineKind.ListItem or LineKind.TableRow || line is { Kind: LineKind.Text, OpensBlock: true });
}
