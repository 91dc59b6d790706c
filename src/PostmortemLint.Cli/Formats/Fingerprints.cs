using System.Globalization;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Formats;

/// <summary>
/// What stays the same of a finding while other lines of its document change: a hash of its rule and of the line that it is in, without
/// white space around it. Equal ones in a document are numbered.
/// </summary>
internal static class Fingerprints
{
    /// <summary>The hash has 64 bits for each start value.</summary>
    private const ulong OtherSeed = 1;

    public static Dictionary<FileDiagnostic, string> Of(IReadOnlyList<Finding> findings, SourceTexts sources)
    {
        var made = new Dictionary<FileDiagnostic, string>(ReferenceEqualityComparer.Instance);
        var seen = new Dictionary<(string Path, string Content), int>();
        foreach (var (_, finding) in findings)
        {
            var content = $"{finding.Id}\n{sources.LineAt(finding.Path, finding.Start)?.Trim()}";
            var number = seen[(finding.Path, content)] = seen.GetValueOrDefault((finding.Path, content)) + 1;
            made[finding] = Hash(string.Create(CultureInfo.InvariantCulture, $"{content}\n{number}"));
        }
        return made;
    }

    /// <summary>32 hexadecimal digits.</summary>
    public static string Hash(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return string.Create(CultureInfo.InvariantCulture, $"{ContentHash.Of(bytes):x16}{ContentHash.Of(bytes, OtherSeed):x16}");
    }
}
