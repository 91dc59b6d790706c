using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Reads labelled facts inside a task: "Owner: Ann", "(due: Friday)".</summary>
internal static class TaskLabelReader
{
    private const string FactEnds = "\n;)]|";

    /// <summary>What follows the label of a column, up to the end of the line or the next separator; null when nothing does.</summary>
    public static TextSpan? Find(string prose, TextSpan span, TaskColumn column)
    {
        for (var colon = NextColon(prose, span.Start, span.End); colon >= 0; colon = NextColon(prose, colon + 1, span.End))
            if (ColumnBefore(prose, span.Start, colon) == column && FactAfter(prose, colon, span.End) is { } fact)
                return fact;
        return null;
    }

    /// <summary>What the words before a colon are the label of, whatever is before them.</summary>
    public static TaskColumn ColumnBefore(string prose, int start, int colon) => ColumnOf(prose, start, colon, isAlone: false);

    /// <summary>What all the words from <paramref name="start"/> up to a colon are the label of.</summary>
    public static TaskColumn ColumnOf(string prose, int start, int colon) => ColumnOf(prose, start, colon, isAlone: true);

    private static int NextColon(string prose, int start, int end) => prose.IndexOf(':', start, end - start);

    private static TextSpan? FactAfter(string prose, int colon, int limit)
    {
        var cursor = new Cursor(prose, colon + 1, limit);
        cursor.SkipSpaces();
        var text = prose.AsSpan(cursor.At, limit - cursor.At);
        var end = text.IndexOfAny(FactEnds.AsSpan());
        var fact = text.Slice(0, end < 0 ? text.Length : end).TrimEnd(" .".AsSpan());
        return fact.Length > 0 && !MeasureWords.EmptyCells.Contains(fact.ToString()) ? new TextSpan(cursor.At, fact.Length) : null;
    }

    private static TaskColumn ColumnOf(string prose, int start, int colon, bool isAlone)
    {
        var end = new Cursor(prose, colon, colon);
        end.SkipSpacesBack();
        foreach (var (column, labels) in MeasureWords.Labels)
            foreach (var label in labels)
                if (end is var before && before.TryTakeWordBack(label) && (isAlone ? before.At == start : before.At >= start))
                    return column;
        return TaskColumn.Other;
    }
}
