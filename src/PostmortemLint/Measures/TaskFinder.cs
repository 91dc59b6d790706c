using PostmortemLint.Evidence;
using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Finds where the tasks of a section are: list items and table rows, else lines that say what to do, else headings.</summary>
internal sealed class TaskFinder
{
    /// <summary>Signs that a line of text may begin with, and that do not make an item of it.</summary>
    private const string Openers = "\"“(`@# ";

    private readonly string prose;
    private readonly TaskWording wording;
    private readonly List<TaskPlace> found = [];

    private TaskFinder(string prose, Tokens tokens) => (this.prose, wording) = (prose, new TaskWording(prose, tokens));

    /// <summary>The tasks of <paramref name="sections"/>, in order.</summary>
    public static List<TaskPlace> Find(Page page, IEnumerable<Section> sections, Tokens tokens) =>
        [.. sections.SelectMany(s => new TaskFinder(page.Prose.Text, tokens).FindIn(page, s))];

    private List<TaskPlace> FindIn(Page page, Section section)
    {
        ReadItemsAndRows(page, section);
        if (found.Count == 0)
            ReadLines(section);
        if (found.Count == 0)
            ReadHeadings(section);
        return found;
    }

    private void ReadItemsAndRows(Page page, Section section)
    {
        var table = TaskTable.WithoutHeader;
        for (var i = 0; i < section.Lines.Count;)
        {
            var line = section.Lines[i];
            var next = i + 1;
            if (line.Kind == LineKind.TableHeader)
                table = TaskTable.Of(page.Prose, line);
            else if (line.Kind == LineKind.TableRow && table.Read(line) is { } task)
                found.Add(task);
            else if (line.Kind == LineKind.ListItem && !section.Label.Contains(line.Span.Start))
                next = AddItem(section.Lines, i);
            i = next;
        }
    }

    /// <returns>The index of the line to go on with: after the item, or at its first nested one where it only names a group.</returns>
    private int AddItem(IReadOnlyList<TextLine> lines, int index)
    {
        var item = lines[index];
        var (end, steps) = (index + 1, 0);
        for (; end < lines.Count && BelongsTo(lines[end], item); end++)
            if (lines[end].Kind == LineKind.ListItem && !wording.IsFact(lines[end].Span))
                steps++;
        if (steps > 0 && wording.IsGroup(item.Span))
            return index + 1;
        var last = LastOfBlock(lines, index, end);
        var text = TextSpan.FromBounds(item.Span.Start, lines[last].Span.End);
        var hasFacts = end > last + 1 && steps == 0;
        if (text.Length > 0 && (hasFacts || !wording.IsLead(text)) && !wording.IsHabit(text))
            found.Add(new TaskPlace(text, TextSpan.FromBounds(text.Start, lines[end - 1].Span.End)) { NestedSteps = steps });
        return end;
    }

    /// <summary>Whether it goes on with the item's block, or opens a block of its own inside the item.</summary>
    private static bool BelongsTo(TextLine line, TextLine item) =>
        line.Kind is LineKind.Text or LineKind.ListItem
        && (!line.OpensBlock || line.Level > item.Level || (line.Kind == LineKind.Text && line.Level == item.Level));

    private static int LastOfBlock(IReadOnlyList<TextLine> lines, int first, int end)
    {
        var last = first;
        while (last + 1 < end && !lines[last + 1].OpensBlock)
            last++;
        return last;
    }

    private void ReadLines(Section section)
    {
        foreach (var line in section.Lines)
            if (line.Kind == LineKind.Text && TextOf(line, section.Label) is { Length: > 0 } text)
                ReadLine(text);
    }

    private void ReadLine(TextSpan line)
    {
        var (text, isMarked) = WithoutMarker(line);
        if (!isMarked && wording.IsFactAlone(text))
            ExtendLast(text.End);
        else if (text.Length > 0 && IsTask(text, isMarked))
            found.Add(new TaskPlace(text, text));
    }

    private void ExtendLast(int end)
    {
        if (found.Count > 0 && found[found.Count - 1] is var last)
            found[found.Count - 1] = last with { Span = TextSpan.FromBounds(last.Span.Start, end) };
    }

    private bool IsTask(TextSpan text, bool isMarked) =>
        !wording.IsLead(text) && !wording.IsHabit(text) && !IsSectionName(text, isHeading: false) && (isMarked || wording.IsOrder(text));

    /// <summary>"### Add a second database": headings without a list below them are the tasks themselves.</summary>
    private void ReadHeadings(Section section)
    {
        var headings = section.Lines
            .Where(l => l.Kind == LineKind.Heading && l.Span.Length > 0 && !IsSectionName(l.Span, isHeading: true))
            .ToList();
        if (headings.Count > 1)
            found.AddRange(headings.Select(h => new TaskPlace(h.Span, h.Span)));
    }

    private bool IsSectionName(TextSpan text, bool isHeading) =>
        SectionName.Parse(prose.AsSpan(text.Start, text.Length), isHeading) != SectionKind.Other;

    /// <summary>The line's text after the label that opens the section; null when nothing is left.</summary>
    private static TextSpan? TextOf(TextLine line, TextSpan label)
    {
        var start = label.Contains(line.Span.Start) ? label.End : line.Span.Start;
        return start < line.Span.End ? TextSpan.FromBounds(start, line.Span.End) : null;
    }

    /// <summary>The line without a sign or number that looks like a list's and is not one for the parser.</summary>
    private (TextSpan Text, bool IsMarked) WithoutMarker(TextSpan line)
    {
        var cursor = new Cursor(prose, line.Start, line.End);
        SkipNumber(ref cursor);
        while (!cursor.IsAtEnd && !char.IsLetterOrDigit(cursor.Current) && Openers.IndexOf(cursor.Current) < 0)
            cursor.At++;
        var isMarked = cursor.At > line.Start;
        cursor.SkipSpaces();
        return (TextSpan.FromBounds(cursor.At, line.End), isMarked);
    }

    private static void SkipNumber(ref Cursor cursor)
    {
        var start = cursor.At;
        cursor.TakeDigits();
        if (!cursor.TryTakeAny(".)"))
            cursor.At = start;
    }
}
