using PostmortemLint.Text;

namespace PostmortemLint.Cli.Formats;

/// <summary>A form that a report can have.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Write">Writes what was found, for a person in the colors that are given.</param>
internal sealed record ReportFormat(string Name, Action<Outcome, TextWriter, Action<ConsoleColor?>?> Write)
{
    /// <summary>The letters of a name for each edit between it and the format that is meant.</summary>
    private const int LettersForOneSlip = 3;

    public static ReportFormat Text { get; } = new("text", (outcome, to, paint) => TextFormat.Write(outcome.Shown, to, paint));

    public static ReportFormat Full { get; } = new("full", FullFormat.Write);

    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        Full,
        Text,
        new("json", (outcome, to, _) => JsonFormat.Write(outcome, to)),
        new("sarif", (outcome, to, _) => SarifFormat.Write(outcome, to)),
        new("github", (outcome, to, _) => GitHubFormat.Write(outcome, to)),
        new("gitlab", (outcome, to, _) => GitLabFormat.Write(outcome, to)),
        new("junit", (outcome, to, _) => JUnitFormat.Write(outcome, to)),
        new("checkstyle", (outcome, to, _) => CheckstyleFormat.Write(outcome, to)),
        new("azure", (outcome, to, _) => AzureFormat.Write(outcome, to)),
        new("rdjson", (outcome, to, _) => RdjsonFormat.Write(outcome, to)),
        new("markdown", (outcome, to, _) => MarkdownFormat.Write(outcome, to)),
    ];

    public static ReportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>What to say of a name that no format has.</summary>
    public static string Refusal(string name)
    {
        var names = All.Select(format => format.Name).ToList();
        var nearest = EditDistance.Nearest(name, names, Math.Max(1, name.Length / LettersForOneSlip));
        return $"There is no format '{name}'. "
            + (nearest is null ? $"Write {string.Join(", ", names[..^1])} or {names[^1]}." : $"Did you mean '{nearest}'?");
    }
}
