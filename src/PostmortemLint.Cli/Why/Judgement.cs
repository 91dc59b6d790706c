namespace PostmortemLint.Cli.Why;

/// <summary>What rules decide otherwise than by the words that state a fact.</summary>
/// <param name="Name">What users call it.</param>
/// <param name="RuleIds">The rules.</param>
internal sealed record Judgement(string Name, params string[] RuleIds)
{
    public static readonly Judgement ExplainedCause = new("explained-cause", "PML5001");
    public static readonly Judgement ExplainedResolution = new("explained-resolution", "PML5002");
    public static readonly Judgement Improvements = new("improvements", "PML6001");
    public static readonly Judgement Tasks = new("tasks", "PML6002", "PML6003");
    public static readonly Judgement People = new("people", "PML5003", "PML7001", "PML7002");
    public static readonly Judgement Lengths = new("lengths", "PML4015");

    public static IReadOnlyList<Judgement> All { get; } = [ExplainedCause, ExplainedResolution, Improvements, Tasks, People, Lengths];
}
