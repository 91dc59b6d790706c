using System.Text.RegularExpressions;

namespace PostmortemLint.Fuzz;

/// <summary>The documents of this repository: samples, the blocks of its pages, and those that its tests hold.</summary>
internal static partial class OwnDocuments
{
    /// <summary>Where the documents are kept that once broke an invariant.</summary>
    public static string RegressionFolder { get; } = Path.Combine(Checkout.Root, "tests", "PostmortemLint.Robustness.Tests", "Regressions");

    /// <summary>In the order of their paths, which is the same on every machine.</summary>
    public static IReadOnlyList<string> Read() =>
    [
        .. Files("samples", "*.md").Concat(Files("tests", "*.md")),
        .. Files("docs", "*.md").SelectMany(page => Block().Matches(page).Select(m => m.Groups[1].Value)),
        .. Files("tests", "*.cs").SelectMany(code => RawString().Matches(code).Select(m => Outdent(m.Groups[1].Value).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))),
    ];

    /// <summary>The documents below <paramref name="folder"/>, in the order of their paths.</summary>
    public static IEnumerable<string> ReadBelow(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        ReadBelow(Path.Combine(Checkout.Root, folder), pattern).Select(text => text.ReplaceLineEndings("\n"));

    private static string Outdent(string lines)
    {
        var indent = lines.Split('\n').Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart(' ').Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Split('\n').Select(l => l.Length < indent ? "" : l[indent..]));
    }

    [GeneratedRegex("(?<=^````+markdown\n)(.*?)(?=^````)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("\"\"\"\n(.*?)\n *\"\"\"", RegexOptions.Singleline)]
    private static partial Regex RawString();
}
