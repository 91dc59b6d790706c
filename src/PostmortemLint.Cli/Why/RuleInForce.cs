using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Why;

/// <summary>Tells which rules run on a document.</summary>
internal static class RuleInForce
{
    /// <summary>Whether a rule is on, and the form of the document asks for what it checks.</summary>
    public static bool Is(string id, DocumentReading reading, Postmortem postmortem)
    {
        var rule = Linter.DescribeRules().Select(r => r.Descriptor).First(d => d.Id == id);
        return Linter.SeverityIn(postmortem, reading.Settings, rule) != DiagnosticSeverity.None;
    }
}
