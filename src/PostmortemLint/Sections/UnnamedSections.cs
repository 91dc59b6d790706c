using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>Finds sections by what they hold, where no label names one of their kind: timelines and lists of tasks.</summary>
/// <param name="page">The document.</param>
/// <param name="openers">Its labels that open sections, in order; those of unnamed sections are replaced or added.</param>
internal sealed class UnnamedSections(Page page, List<SectionLabel> openers)
{
    /// <summary>Characters from the beginning of a line in which the clock time of a step begins.</summary>
    private const int TimeReach = 20;

    /// <summary>The same where nothing is above the lines: "Sat 14:10", but no list of outages, each with its date.</summary>
    private const int ShortTimeReach = 10;

    private const int FewestTimedLines = 3;
    private const int FewestBoxes = 2;

    /// <summary>Characters of a line above them.</summary>
    private const int LongestLabel = 40;

    private const int TextLevel = 7;

    private readonly TextLine[] lines = page.Lines;

    /// <param name="found">The kinds that labels name.</param>
    public void Find(SectionKind found)
    {
        found |= FindFactSheet(found);
        if ((found & SectionKind.Timeline) == 0)
            found |= FindTimeline();
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].Kind == LineKind.TableHeader && (KindOfTable(i) & ~found) is not SectionKind.Other and var kind && !IsInKnown(i))
            {
                found |= kind;
                Add(new SectionLabel(i, lines[i].Span, kind, SectionRealization.Unlabelled, TextLevel) { End = EndOfTable(i) });
            }
        if ((found & SectionKind.CorrectiveMeasures) == 0)
            FindTasks();
    }

    /// <summary>The last heading of the top level above a list of boxes to tick.</summary>
    private void FindTasks()
    {
        var top = openers.Count == 0 ? 0 : openers.Min(o => o.Level);
        if (openers.FindLastIndex(o => o.Level == top && HoldsBoxes(o)) is >= 0 and var tasks)
            openers[tasks] = openers[tasks] with { Kind = SectionKind.CorrectiveMeasures };
    }

    /// <summary>A heading above all known ones with names and values is the summary, or goes with it.</summary>
    private SectionKind FindFactSheet(SectionKind found)
    {
        for (var i = 0; i < openers.Count && openers[i].Kind == SectionKind.Other; i++)
            if (openers[i].IsHeading && new FactSheet(page.Prose.Text, LinesOf(i)).IsSummary)
            {
                var kind = (found & SectionKind.Summary) == 0 ? SectionKind.Summary : SectionKind.Occurrence;
                openers[i] = openers[i] with { Kind = kind };
                return kind;
            }
        return SectionKind.Other;
    }

    private ArraySegment<TextLine> LinesOf(int opener)
    {
        var start = openers[opener].Line + 1;
        return new ArraySegment<TextLine>(lines, start, (opener + 1 < openers.Count ? openers[opener + 1].Line : lines.Length) - start);
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
        if (IsOfHeadings())
            return SectionKind.Timeline;
        if ((TimelineUnderBold() ?? TimelineOfLines()) is not { } label)
            return SectionKind.Other;
        Add(label);
        return SectionKind.Timeline;
    }

    /// <summary>Headings of one level that begin with times are the steps of the heading above them, or of a nameless timeline.</summary>
    private bool IsOfHeadings()
    {
        for (var first = 0; first < openers.Count; first++)
        {
            var (end, level, steps) = (first, openers[first].Level, 0);
            for (; end < openers.Count && (openers[end].Level > level || IsTimedHeading(openers[end], level)); end++)
                steps += openers[end].Level == level ? 1 : 0;
            if (steps < FewestTimedLines)
                continue;
            if (IsInKnownHeading(openers[first].Line))
            {
                first = end - 1;
                continue;
            }
            var isNamed = first > 0 && openers[first - 1].IsHeading && openers[first - 1].Level < openers[first].Level;
            openers[isNamed ? first - 1 : first] = isNamed
                ? openers[first - 1] with { Kind = SectionKind.Timeline }
                : TimelineAt(openers[first].Line, SectionRealization.Unlabelled, end < openers.Count ? openers[end].Line : lines.Length)
                    with
                { OpensSection = true };
            return true;
        }
        return false;
    }

    private bool IsTimedHeading(SectionLabel label, int level) =>
        label.IsHeading && label.Level == level && IsTimed(lines[label.Line], ShortTimeReach);

    /// <summary>Whether each item below a heading that names nothing has a box to tick.</summary>
    private bool HoldsBoxes(SectionLabel label)
    {
        if (label.Kind != SectionKind.Other || !label.IsHeading)
            return false;
        var boxes = 0;
        for (var i = label.Line + 1; i < lines.Length && lines[i].Kind != LineKind.Heading; i++)
            if (lines[i] is { Kind: LineKind.ListItem, OpensBlock: true } item)
            {
                if (!page.HasBox(item))
                    return false;
                boxes++;
            }
        return boxes >= FewestBoxes;
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
            if (i == lines.Length || lines[i].Kind is LineKind.TableRow or LineKind.Heading || !IsTimed(lines[i], ShortTimeReach)
                || IsInKnownHeading(i))
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
        line.Kind is LineKind.Text or LineKind.ListItem or LineKind.TableRow or LineKind.Heading
        && page.TimesIn(new TextSpan(line.Span.Start, Math.Min(line.Span.Length, reach))).Length > 0;

    private static bool IsStep(TextLine line) =>
        line.Span.Length > 0 && (line.Kind is LineKind.ListItem or LineKind.TableRow || line is { Kind: LineKind.Text, OpensBlock: true });
}
