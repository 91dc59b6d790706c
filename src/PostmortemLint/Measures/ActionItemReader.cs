using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Reads the tasks of the corrective measures: list items, table rows, else lines that say what to do, else sub-headings.</summary>
internal sealed class ActionItemReader
{
    private const int GroupWords = 4;
    private const int OpeningWords = 5;

    private readonly Page page;
    private readonly IReadOnlyList<string> teams;
    private readonly string prose;
    private readonly List<ActionItem> found = [];

    private ActionItemReader(Page page, IReadOnlyList<string> teams) => (this.page, this.teams, prose) = (page, teams, page.Prose.Text);

    /// <summary>The tasks of <paramref name="sections"/>, in order.</summary>
    public static List<ActionItem> Read(Page page, IEnumerable<Section> sections, IReadOnlyList<string> teams)
    {
        var reader = new ActionItemReader(page, teams);
        foreach (var section in sections)
        {
            var before = reader.found.Count;
            reader.ReadItems(section);
            if (reader.found.Count == before)
                reader.ReadLines(section);
            if (reader.found.Count == before)
                reader.ReadHeadings(section);
        }
        return reader.found;
    }

    private void ReadItems(Section section)
    {
        TaskColumn[] columns = [];
        for (var i = 0; i < section.Lines.Count;)
        {
            var line = section.Lines[i];
            if (line.Kind == LineKind.TableHeader)
                columns = [.. line.Cells.Select(ColumnOf)];
            var next = i + 1;
            if (line.Kind == LineKind.TableRow)
                AddRow(line, columns);
            else if (line.Kind == LineKind.ListItem && !section.Label.Contains(line.Span.Start))
                next = AddItem(section.Lines, i);
            i = next;
        }
    }

    /// <returns>The index of the line to go on with: behind the item, or its first nested one where it only names a group.</returns>
    private int AddItem(IReadOnlyList<TextLine> lines, int index)
    {
        var line = lines[index];
        var (end, steps) = (index + 1, 0);
        for (; end < lines.Count && BelongsTo(lines[end], line); end++)
            if (lines[end].Kind == LineKind.ListItem && !IsFact(lines[end].Span))
                steps++;
        if (steps > 0 && IsGroup(line.Span))
            return index + 1;
        var last = index;
        while (last + 1 < end && !lines[last + 1].OpensBlock)
            last++;
        var text = TextSpan.FromBounds(line.Span.Start, lines[last].Span.End);
        var hasFacts = end > last + 1 && steps == 0;
        if (text.Length > 0 && (hasFacts || !IsLead(text)) && !IsHabit(text))
            found.Add(new ActionItem(page, teams, text, TextSpan.FromBounds(text.Start, lines[end - 1].Span.End), steps, []));
        return end;
    }

    private static bool BelongsTo(TextLine line, TextLine item) =>
        line.Kind is LineKind.Text or LineKind.ListItem && (!line.OpensBlock || line.Level > item.Level || (line.Kind == LineKind.Text && line.Level == item.Level));

    private void AddRow(TextLine row, TaskColumn[] columns)
    {
        var cells = new (TaskColumn Column, TextSpan Span)[row.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = (i < columns.Length ? columns[i] : TaskColumn.Other, row.Cells[i]);
        var text = Array.Find(cells, c => c.Column == TaskColumn.Task && c.Span.Length > 0).Span;
        if (text.Length == 0)
            text = Array.Find(cells, c => c.Column == TaskColumn.Other && c.Span.Length > 0).Span;
        if (row.Span.Length > 0)
            found.Add(new ActionItem(page, teams, text.Length > 0 ? text : row.Span, row.Span, 1, cells));
    }

    private TaskColumn ColumnOf(TextSpan header)
    {
        var words = page.Prose.Words(header).ToLowerInvariant().Split(' ', '/');
        foreach (var (column, stems) in MeasureWords.TaskColumns)
            if (Array.Exists(words, w => Array.Exists(stems, s => s.Length <= 3 ? w == s : w.StartsWith(s, StringComparison.Ordinal))))
                return column;
        return TaskColumn.Other;
    }

    private void ReadLines(Section section)
    {
        var before = found.Count;
        foreach (var line in section.Lines)
        {
            var start = Math.Max(line.Span.Start, section.Label.Contains(line.Span.Start) ? section.Label.End : 0);
            if (line.Kind is not LineKind.Text || start >= line.Span.End)
                continue;
            var (text, isMarked) = WithoutMarker(TextSpan.FromBounds(start, line.Span.End));
            if (!isMarked && IsFactAlone(text))
            {
                if (found.Count > before)
                    found[found.Count - 1] = new ActionItem(page, teams, found[found.Count - 1].Text, TextSpan.FromBounds(found[found.Count - 1].Span.Start, text.End), 1, []);
            }
            else if (text.Length > 0 && !IsLead(text) && !IsHabit(text) && SectionName.Parse(prose.AsSpan(text.Start, text.Length), isHeading: false) == SectionKind.Other && (isMarked || IsOrder(text)))
                found.Add(new ActionItem(page, teams, text, text, 1, []));
        }
    }

    /// <summary>"### Add a second database": headings that no list stands below are the tasks themselves.</summary>
    private void ReadHeadings(Section section)
    {
        var headings = section.Lines.Where(l => l.Kind == LineKind.Heading && SectionName.Parse(prose.AsSpan(l.Span.Start, l.Span.Length), isHeading: true) == SectionKind.Other && l.Span.Length > 0).ToList();
        if (headings.Count > 1)
            found.AddRange(headings.Select(h => new ActionItem(page, teams, h.Span, h.Span, 1, [])));
    }

    /// <summary>Signs that look like a list and are none for the parser.</summary>
    private (TextSpan Text, bool IsMarked) WithoutMarker(TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && prose[at] is >= '0' and <= '9')
            at++;
        if (at > line.Start)
            at = at < line.End && prose[at] is '.' or ')' ? at + 1 : line.Start;
        while (at < line.End && !char.IsLetterOrDigit(prose[at]) && prose[at] is not ('"' or '“' or '(' or '`' or '@' or '#' or ' '))
            at++;
        var isMarked = at > line.Start;
        while (at < line.End && prose[at] == ' ')
            at++;
        return (TextSpan.FromBounds(at, line.End), isMarked);
    }

    /// <summary>Whether a line begins as an order or a task's name does: with no pronoun, article or adverb, and without a verb that makes it a statement.</summary>
    private bool IsOrder(TextSpan line)
    {
        if (!char.IsUpper(prose[line.Start]))
            return false;
        var text = page.Prose.Words(line);
        var words = text.Split(' ');
        var first = words[0].Trim(',', ':', '.');
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        if (MeasureWords.ClauseOpeners.Contains(first) && comma > 0)
            return !MeasureWords.StatementOpeners.Contains(text.Substring(comma + 2).Split(' ')[0]) || text.IndexOf("please", comma, StringComparison.OrdinalIgnoreCase) > 0;
        return words.Length > 1 && text[text.Length - 1] != ',' && !MeasureWords.StatementOpeners.Contains(first) && !MeasureWords.ClauseOpeners.Contains(first)
            && !words.Take(OpeningWords).TakeWhile(w => w[w.Length - 1] is not (':' or '.')).Any(MeasureWords.StatementVerbs.Contains);
    }

    /// <summary>"Deployments will always be tested" is how things shall be; nobody can do it and be done.</summary>
    private bool IsHabit(TextSpan text)
    {
        var words = page.Prose.Words(text);
        return (words.IndexOf("will always", StringComparison.Ordinal) > 0 || words.IndexOf("will never", StringComparison.Ordinal) > 0) && !ImprovementReader.IsImprovement(words.Split(' ')[0]);
    }

    /// <summary>"There are two:", but not a task whose last label is empty: "Add an alert. Owner:".</summary>
    private bool IsLead(TextSpan text) =>
        prose[text.End - 1] == ':'
        && !(prose.LastIndexOf(". ", text.End - 1, text.Length, StringComparison.Ordinal) is >= 0 and var stop && TaskLabelReader.ColumnOf(prose, stop + 2, text.End - 1) != TaskColumn.Other);

    private bool IsGroup(TextSpan text) => IsLead(text) || page.Prose.Words(text).Split(' ').Length <= GroupWords;

    /// <summary>"Owner: Ann" in a line of its own, below its task. A ticket's line may be the task.</summary>
    private bool IsFactAlone(TextSpan text) =>
        text.Length > 0 && prose.IndexOf(':', text.Start, text.Length) is > 0 and var colon && TaskLabelReader.ColumnOf(prose, text.Start, colon) is TaskColumn.Owner or TaskColumn.Due;

    private bool IsFact(TextSpan text) => prose.IndexOf(':', text.Start, text.Length) is > 0 and var colon && TaskLabelReader.ColumnBefore(prose, text.Start, colon) != TaskColumn.Other;
}
