namespace PostmortemLint.Fuzz;

/// <summary>Delta debugging: makes a document that fails as short as it can be.</summary>
internal static class Minimizer
{
    /// <summary>Longer ones are cut by lines only.</summary>
    private const int LongestCutByCharacters = 2_000;

    private const int MostTries = 20_000;

    /// <summary>The shortest document found for which <paramref name="fails"/> is still true.</summary>
    public static string Minimize(string document, Func<string, bool> fails)
    {
        var tries = 0;
        for (var shorter = document; shorter is not null;)
        {
            document = shorter;
            shorter = Shorten(document).TakeWhile(_ => ++tries <= MostTries).FirstOrDefault(fails);
        }
        return document;
    }

    /// <summary>The document without some of its lines, then without some of its characters; the largest cuts first.</summary>
    public static IEnumerable<string> Shorten(string document)
    {
        var lines = SplitLines(document);
        foreach (var (start, count) in Cuts(lines.Count))
            yield return string.Concat(lines.Where((_, i) => i < start || i >= start + count));
        if (document.Length <= LongestCutByCharacters)
            foreach (var (start, count) in Cuts(document.Length))
                yield return document.Remove(start, count);
    }

    /// <summary>The lines with their ends.</summary>
    public static List<string> SplitLines(string document)
    {
        var lines = new List<string>();
        for (int start = 0, end; start < document.Length; start = end)
        {
            end = document.IndexOf('\n', start) + 1;
            if (end == 0)
                end = document.Length;
            lines.Add(document[start..end]);
        }
        return lines;
    }

    private static IEnumerable<(int Start, int Count)> Cuts(int length)
    {
        for (var count = (length + 1) / 2; count > 0; count /= 2)
            for (var start = 0; start < length; start += count)
                yield return (start, Math.Min(count, length - start));
    }
}
