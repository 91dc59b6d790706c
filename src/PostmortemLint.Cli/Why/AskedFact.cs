using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Why;

/// <summary>A fact that a rule asks for.</summary>
/// <param name="Name">What users call it.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Facts">What states it: one of these will do.</param>
internal sealed record AskedFact(string Name, string RuleId, Fact Facts)
{
    public static IReadOnlyList<AskedFact> All { get; } =
    [
        new("impact", "PML2005", Fact.Impact),
        new("service", "PML2006", Fact.Service),
        new("experience", "PML2007", Fact.Experience),
        new("share", "PML2008", Fact.Share),
        new("cause", "PML2009", Fact.Cause),
        new("detection-time", "PML3005", Fact.DetectionTime),
        new("detection-source", "PML3006", Fact.DetectionSource | Fact.Watch),
        new("actions", "PML3007", Fact.Actions),
        new("misleading-path", "PML3008", Fact.WrongPath | Fact.Suspicion),
        new("escalation", "PML3009", Fact.Escalation),
        new("resolution", "PML3010", Fact.Resolution),
        new("fix", "PML5002", Fact.Fix),
    ];

    /// <summary>Whether it is asked of the summary, or of what counts for it.</summary>
    public bool IsOfSummary => (Facts & Fact.OfSummary) != 0;
}
