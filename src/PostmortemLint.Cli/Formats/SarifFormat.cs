using PostmortemLint.Output;

namespace PostmortemLint.Cli.Formats;

/// <summary>Writes a log in SARIF 2.1.0, with what is hidden.</summary>
internal static class SarifFormat
{
    public static void Write(Outcome outcome, TextWriter to) => to.Write(SarifLog.Write(
        [.. outcome.Findings.Select(finding => finding.Diagnostic)],
        Linter.DescribeRules(),
        outcome.Root,
        new SarifExtras(outcome.FingerprintOf, RulePages.TextHelpOf, RulePages.MarkdownHelpOf)));
}
