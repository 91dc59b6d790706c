namespace PostmortemLint.Text;

/// <summary>Searches lists that are sorted by where their items begin.</summary>
internal static class SpanSearch
{
    /// <summary>The index of the first item that begins at or after <paramref name="offset"/>; the length when none does.</summary>
    public static int FirstFrom<T>(IReadOnlyList<T> items, int offset, Func<T, int> startOf) =>
        FirstFrom(items, items.Count, offset, startOf);

    /// <summary>The same among the first <paramref name="count"/> items alone.</summary>
    public static int FirstFrom<T>(IReadOnlyList<T> items, int count, int offset, Func<T, int> startOf)
    {
        var first = 0;
        while (count > 0)
        {
            var half = count / 2;
            if (startOf(items[first + half]) < offset)
                (first, count) = (first + half + 1, count - half - 1);
            else
                count = half;
        }
        return first;
    }

    /// <summary>The index of the last item that begins at or before <paramref name="offset"/>; -1 when none does.</summary>
    public static int LastTo<T>(IReadOnlyList<T> items, int offset, Func<T, int> startOf) => FirstFrom(items, offset + 1, startOf) - 1;
}
