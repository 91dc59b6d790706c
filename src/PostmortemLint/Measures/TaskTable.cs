using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>A table of tasks, by its header.</summary>
internal sealed class TaskTable
{
    private readonly TaskColumn[] columns;

    private TaskTable(TaskColumn[] columns) => this.columns = columns;

    /// <summary>The table whose rows come before any header.</summary>
    public static TaskTable WithoutHeader { get; } = new([]);

    public static TaskTable Of(ProseText prose, TextLine header) => new([.. header.Cells.Select(c => ColumnOf(prose.Text, c))]);

    /// <summary>What a column holds, by the words of its header.</summary>
    public static TaskColumn ColumnOf(string prose, TextSpan header)
    {
        foreach (var (column, known) in MeasureWords.Columns)
            if (known.IsIn(prose, header))
                return column;
        return prose.IndexOf('#', header.Start, header.Length) >= 0 ? TaskColumn.Link : TaskColumn.Other;
    }

    /// <summary>
    /// The task of a row; null where the row is empty. Its text is the cell of the task's column, else the first cell of no known column,
    /// else the row.
    /// </summary>
    public TaskPlace? Read(TextLine row)
    {
        if (row.Span.Length == 0)
            return null;
        TaskCell[] cells = [.. row.Cells.Select((span, i) => new TaskCell(i < columns.Length ? columns[i] : TaskColumn.Other, span))];
        return new TaskPlace(TextIn(cells, TaskColumn.Task) ?? TextIn(cells, TaskColumn.Other) ?? row.Span, row.Span) { Cells = cells };
    }

    private static TextSpan? TextIn(TaskCell[] cells, TaskColumn column) =>
        Array.Find(cells, c => c.Column == column && c.Span.Length > 0)?.Span;
}
