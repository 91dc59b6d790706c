using PostmortemLint.Diagnostics;
using PostmortemLint.Rules;

namespace PostmortemLint.Tests.Infra;

/// <summary>A ready-made settings file, written to docs/presets.</summary>
/// <param name="Name">The file name without its extension.</param>
/// <param name="Purpose">One sentence: who it is for and what it does.</param>
/// <param name="Lines">The lines below the header.</param>
internal sealed record Preset(string Name, string Purpose, IReadOnlyList<string> Lines)
{
    /// <summary>A document with one of these findings cannot be right, whatever a team expects of a postmortem.</summary>
    private static readonly string[] Contradictions = ["PML2010", "PML4001", "PML4002", "PML4004", "PML4007", "PML4008", "PML4010", "PML4011", "PML4012", "PML4013", "PML4014", "PML6007"];

    public static IReadOnlyList<Preset> All { get; } =
    [
        new(
            "adopting",
            "For a repository with old postmortems: reports contradictions and impossible facts, and does not ask for anything that is missing.",
            ["dotnet_analyzer_diagnostic.severity = none", .. ByCategory(Contradictions, _ => "warning")]),
        new(
            "blameless",
            "For a team that writes about systems, not about people: language that blames somebody is a warning; everything else has its default.",
            [.. ByCategory(["PML5003", "PML7001", "PML7002"], _ => "warning")]),
        new(
            "sre",
            "For postmortems in the form of Google's book on site reliability engineering: its sections, no blame, and an owner for every task.",
            ["postmortem_lint.profile = sre", .. ByCategory(["PML5003", "PML6004", "PML7001", "PML7002"], _ => "warning")]),
        new(
            "strict",
            "For a team that starts fresh: every rule is on, at least as a warning, and a contradiction fails the build.",
            [.. ByCategory(RuleCatalog.Descriptors.Select(d => d.Id), id => Contradictions.Contains(id) || id == EngineDiagnostics.UnreadableFile.Id ? "error" : "warning")]),
        new(
            "tracked",
            "For a team that keeps its tasks in a tracker: each task has a link, an owner and a due date, and says what will be done.",
            [.. ByCategory(["PML6003", "PML6004", "PML6005", "PML6006"], _ => "warning")]),
    ];

    public string Path => $"docs/presets/{Name}.editorconfig";

    public string Text => $"# {Purpose}\n# Copy it to .editorconfig in the folder of your postmortems, or copy its lines into your own.\n\n[*.md]\n{string.Join('\n', Lines)}\n";

    private static IEnumerable<string> ByCategory(IEnumerable<string> ids, Func<string, string> severity) =>
        from id in ids
        let rule = RuleCatalog.Descriptors.Single(d => d.Id == id)
        group $"# {rule.Title}\ndotnet_diagnostic.{id}.severity = {severity(id)}" by rule.Category into rules
        from line in rules.Prepend($"\n# {rules.Key}:")
        select line;
}
