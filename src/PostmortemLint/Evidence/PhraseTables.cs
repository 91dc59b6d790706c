using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>
/// The tables whose words are compared as tokens: those of every room that are named <c>*-phrases.txt</c>, the patterns of facts,
/// and the classes of words.
/// </summary>
internal static class PhraseTables
{
    /// <summary>The folder of the patterns.</summary>
    public const string Patterns = "Evidence/patterns/";

    /// <summary>The table of <see cref="WordClass"/>.</summary>
    public const string WordClasses = "Evidence/word-classes.txt";

    private static readonly Dictionary<string, WordTable> Tables =
        WordTable.Paths.Where(IsOfPhrases).ToDictionary(p => p, WordTable.Load, StringComparer.Ordinal);

    /// <summary>Every phrase of every table.</summary>
    public static IEnumerable<string> Entries => Tables.Values.SelectMany(t => t.Names.SelectMany(n => t[n]));

    /// <summary>The tables below a folder.</summary>
    public static IEnumerable<WordTable> In(string folder) =>
        Tables.Where(t => t.Key.StartsWith(folder, StringComparison.Ordinal)).Select(t => t.Value);

    /// <summary>The table at a path, which is relative to the project's folder and has <c>/</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is none, or its name does not end in <c>-phrases.txt</c>.</exception>
    public static WordTable At(string path) => Tables[path];

    private static bool IsOfPhrases(string path) =>
        path.EndsWith("-phrases.txt", StringComparison.Ordinal)
        || path.StartsWith(Patterns, StringComparison.Ordinal) || path == WordClasses;
}
