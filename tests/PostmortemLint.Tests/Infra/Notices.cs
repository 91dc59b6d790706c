using System.Text.RegularExpressions;

namespace PostmortemLint.Tests.Infra;

/// <summary>What the file with the notices says of the libraries of others.</summary>
internal static class Notices
{
    private static readonly Regex Entry = new(@"^(?<names>\S.*)\n  In (?<packages>PostmortemLint\..*)\n  https://", RegexOptions.Multiline);

    public static string Text { get; } = File.ReadAllText(Path.Combine(Checkout.Root, "THIRD-PARTY-NOTICES.txt")).ReplaceLineEndings("\n");

    /// <summary>Those of which it has the version.</summary>
    public static IEnumerable<(string Name, string Version)> Versions =>
        Entry.Matches(Text).Select(entry => entry.Groups["names"].Value.Split(' ')).Where(words => words is [_, [>= '0' and <= '9', ..]]).Select(words => (words[0], words[1]));

    /// <summary>The names of those in a package, in ordinal order.</summary>
    public static IEnumerable<string> LibrariesOf(string package) =>
        Entry.Matches(Text).Where(entry => entry.Groups["packages"].Value.Split(' ', ',').Contains(package))
            .SelectMany(entry => entry.Groups["names"].Value.Split(", "), (_, name) => name.Split(' ')[0])
            .Order(StringComparer.Ordinal);

    /// <summary>The names of the assemblies of others among files, in ordinal order.</summary>
    public static IEnumerable<string> LibrariesAmong(IEnumerable<string> files) =>
        files.Where(file => Path.GetExtension(file) is ".dll" or ".exe").Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => !name.StartsWith("PostmortemLint", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
}
