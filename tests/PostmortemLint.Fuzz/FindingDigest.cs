using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PostmortemLint.Fuzz;

/// <summary>One hash for the findings of many documents: two machines that agree on it agree on all of them.</summary>
internal static class FindingDigest
{
    /// <summary>The zone and the culture of the process, and the hash of what it finds.</summary>
    public static string Describe(FuzzOptions options) => $"{TimeZoneInfo.Local.Id} {CultureInfo.CurrentCulture.Name} {Compute(options)}";

    /// <summary>The hash of the findings of <see cref="FuzzOptions.Executions"/> documents of the generator.</summary>
    public static string Compute(FuzzOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var execution = 0; execution < options.Executions; execution++)
            foreach (var finding in Invariants.Lint(DocumentGenerator.Generate(Randomness.Of(options.Seed, execution))))
                hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{finding.Start.Line}:{finding.Start.Column}-{finding.End.Line}:{finding.End.Column} {finding.Id} {finding.Severity} {finding.Message} {string.Join(" ", finding.Related.Select(related => related.Message))}\n")));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
