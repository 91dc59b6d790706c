using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Evaluation;

/// <summary>A finding as it is stored: the message, which quotes the document, only as a hash.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="File">The path in the corpus, separated by <c>/</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Hash">Of the message: 16 hexadecimal digits.</param>
internal sealed record StoredFinding(string Rule, string File, int Line, string Hash)
{
    public static StoredFinding Of(string file, FileDiagnostic finding) =>
        new(finding.Id, file, finding.Start.Line, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(finding.Message)))[..16]);

    /// <exception cref="FormatException">The line is none that <see cref="ToString"/> wrote.</exception>
    public static StoredFinding Parse(string line) =>
        line.Split('\t') is [var rule, var file, var number, var hash]
            ? new(rule, file, int.Parse(number, CultureInfo.InvariantCulture), hash)
            : throw new FormatException($"No stored finding: {line}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rule}\t{File}\t{Line}\t{Hash}");
}
