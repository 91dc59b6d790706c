using PostmortemLint.Diagnostics;

namespace PostmortemLint.Output;

/// <summary>What a SARIF log has if its host knows it.</summary>
/// <param name="FingerprintOf">What stays the same of a finding while other lines of its file change.</param>
/// <param name="HelpOf">The help of the rule with an id, as plain text.</param>
/// <param name="MarkdownHelpOf">The help of the rule with an id, as Markdown.</param>
internal sealed record SarifExtras(
    Func<FileDiagnostic, string> FingerprintOf, Func<string, string> HelpOf, Func<string, string> MarkdownHelpOf);
