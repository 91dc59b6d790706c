using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Rules;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Suppressions;

/// <summary>PML1010, but of every "TBD" and not of the first alone.</summary>
internal sealed class EveryPlaceholder : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new PML1010PlaceholderText().Descriptor;

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        for (var at = postmortem.Prose.Text.IndexOf("TBD", StringComparison.Ordinal); at >= 0; at = postmortem.Prose.Text.IndexOf("TBD", at + 1, StringComparison.Ordinal))
            yield return new Diagnostic(Descriptor, new TextSpan(at, 3), "TBD");
    }
}
