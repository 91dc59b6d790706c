namespace PostmortemLint.Cli.Why;

/// <summary>Lines of several cells that begin below each other.</summary>
internal static class Columns
{
    /// <summary>The widest column: longer cells do not move the column after them.</summary>
    private const int Widest = 40;

    /// <param name="rows">The cells of each line, as many in each. A column without words is left out.</param>
    public static IEnumerable<string> Of(IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return [];
        var shown = Enumerable.Range(0, all[0].Length).Where(column => all.Exists(row => row[column].Length > 0))
            .Select(column => (Column: column, Width: all.Max(row => row[column].Length <= Widest ? row[column].Length : 0)))
            .ToList();
        return all.Select(row => string.Join("  ", shown.Select(one => row[one.Column].PadRight(one.Width))).TrimEnd());
    }
}
