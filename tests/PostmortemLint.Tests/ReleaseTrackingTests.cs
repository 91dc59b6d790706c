using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests;

/// <summary>The release tracking files of Roslyn analyzers name every rule once, in the release that had it first.</summary>
public class ReleaseTrackingTests
{
    private const string Shipped = "AnalyzerReleases.Shipped.md";
    private const string Unshipped = "AnalyzerReleases.Unshipped.md";

    [Fact]
    public void EveryRule_IsInOneOfThem_WithItsCategoryAndSeverity() => Assert.Equal(
        RuleCatalog.Descriptors.Select(d => $"{d.Id} | {d.Category} | {Word(d.DefaultSeverity)}"),
        Rows(Shipped).Concat(Rows(Unshipped)).Select(row => row.Remove(row.LastIndexOf(" | ", StringComparison.Ordinal))).Order(StringComparer.Ordinal));

    [Fact]
    public void Shipped_BeginsWithItsHeader() => Assert.StartsWith(Header("Shipped analyzer releases"), Repository.Read("src", "PostmortemLint", Shipped), StringComparison.Ordinal);

    /// <summary>Else <c>PostmortemLintLevel</c> could not name the release that has the rule.</summary>
    [Fact]
    public void NoRule_IsOfALaterRelease() => Assert.All(RuleCatalog.Descriptors, d => Assert.InRange(d.Since, DiagnosticDescriptor.FirstRelease, ProductVersion.Release));

    /// <summary>What is not shipped is new.</summary>
    internal static string NewRules()
    {
        var shipped = Rows(Shipped).Select(row => row[..7]).ToHashSet();
        var rows = RuleCatalog.Descriptors.Where(d => !shipped.Contains(d.Id)).Select(d => $"{d.Id} | {d.Category} | {Word(d.DefaultSeverity)} | {d.Title}, [Documentation]({d.HelpLink})\n").ToList();
        var table = rows.Count == 0 ? "" : $"\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n{string.Concat(rows)}";
        return Header("Unshipped analyzer release") + table;
    }

    private static string Header(string title) => $"; {title}\n; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md\n";

    private static IEnumerable<string> Rows(string file) =>
        Repository.Read("src", "PostmortemLint", file).Split('\n').Where(line => line.StartsWith("PML", StringComparison.Ordinal));

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Suggestion => "Info",
        DiagnosticSeverity.Silent => "Hidden",
        DiagnosticSeverity.None => "Disabled",
        _ => severity.ToString(),
    };
}
