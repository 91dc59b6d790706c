using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Finds labelled facts inside a task: "Owner: Ann", "(due: Friday)".</summary>
internal static class TaskLabelReader
{
    /// <summary>What stands behind the label of <paramref name="column"/>, up to the end of the line or the next separator; null when nothing does.</summary>
    public static TextSpan? Find(string prose, TextSpan span, TaskColumn column)
    {
        for (var colon = prose.IndexOf(':', span.Start, span.Length); colon >= 0; colon = prose.IndexOf(':', colon + 1, span.End - colon - 1))
        {
            if (ColumnBefore(prose, span.Start, colon) != column)
                continue;
            var start = colon + 1;
            while (start < span.End && prose[start] == ' ')
                start++;
            var end = start;
            while (end < span.End && prose[end] is not ('\n' or ';' or ')' or ']' or '|'))
                end++;
            while (end > start && prose[end - 1] is ' ' or '.')
                end--;
            if (end > start && !MeasureWords.EmptyCells.Contains(prose.Substring(start, end - start)))
                return TextSpan.FromBounds(start, end);
        }
        return null;
    }

    /// <summary>What the words before a colon are the label of, whatever stands before them.</summary>
    public static TaskColumn ColumnBefore(string prose, int start, int colon) => ColumnOf(prose, start, colon, isAlone: false);

    /// <summary>What the words between the two offsets are the label of, when they are nothing else.</summary>
    public static TaskColumn ColumnOf(string prose, int start, int colon) => ColumnOf(prose, start, colon, isAlone: true);

    private static TaskColumn ColumnOf(string prose, int start, int colon, bool isAlone)
    {
        var end = colon;
        while (end > start && prose[end - 1] == ' ')
            end--;
        foreach (var (column, labels) in MeasureWords.TaskLabels)
            foreach (var label in labels)
                if (end - label.Length is var from && from >= start && string.Compare(prose, from, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) == 0 && (from == start || (!isAlone && !char.IsLetterOrDigit(prose[from - 1]))))
                    return column;
        return TaskColumn.Other;
    }
}
