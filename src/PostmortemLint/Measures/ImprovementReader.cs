using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Tells whether a text says what should become better.</summary>
internal static class ImprovementReader
{
    /// <summary>Whether a word of <paramref name="span"/> promises, demands or improves something.</summary>
    public static bool Has(string prose, TextSpan span) => Word.In(prose, span).Any(w => IsImprovement(prose.Substring(w.Start, w.Length)));

    /// <summary>Whether a word promises, demands or improves.</summary>
    public static bool IsImprovement(string word) => MeasureWords.Improvements.Has(word);
}
