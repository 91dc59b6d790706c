namespace PostmortemLint.Text;

/// <summary>How many slips of the keyboard make one word of another.</summary>
internal static class EditDistance
{
    /// <summary>Letters that are left out, added or changed, and neighbours that changed places, each counted once; case counts.</summary>
    public static int Between(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    least = Math.Min(least, rows[i - 2, j - 2] + 1);
                rows[i, j] = least;
            }
        return rows[a.Length, b.Length];
    }

    /// <summary>
    /// The first of the <paramref name="candidates"/> with the fewest slips, ignoring case; null where each has more than
    /// <paramref name="most"/>.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates, int most)
    {
        var lower = word.ToLowerInvariant();
        string? nearest = null;
        var least = most + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= least)
                continue;
            var slips = Between(lower, candidate.ToLowerInvariant());
            if (slips < least)
                (nearest, least) = (candidate, slips);
        }
        return nearest;
    }
}
