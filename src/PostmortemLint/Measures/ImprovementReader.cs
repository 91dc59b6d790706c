using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Tells whether a text says what shall become better.</summary>
internal static class ImprovementReader
{
    /// <summary>Whether a word of <paramref name="span"/> promises, demands or improves something.</summary>
    public static bool Has(string prose, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            var start = at;
            while (at < span.End && char.IsLetter(prose[at]))
                at++;
            if (at - start > 1 && IsImprovement(prose.Substring(start, at - start)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word promises, demands or improves.</summary>
    public static bool IsImprovement(string word) =>
        MeasureWords.Intentions.Contains(word) || Array.Exists(MeasureWords.ImprovementStems, s => word.StartsWith(s, StringComparison.OrdinalIgnoreCase));
}
