using PostmortemLint.Cli.Formats;
using PostmortemLint.Hosting;
using PostmortemLint.Output;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Why;

/// <summary>Prints what is read in a document, where, and why.</summary>
internal static class WhyCommand
{
    /// <summary>The letters of a name for each edit between it and the fact that is meant.</summary>
    private const int LettersForOneSlip = 3;

    /// <summary>The exit code of the run.</summary>
    /// <param name="file">The document.</param>
    /// <param name="fact">The name of the only fact that is asked for; null for everything.</param>
    /// <param name="scope">What the command line and configuration files set.</param>
    /// <param name="around">Where relative paths start, and messages go.</param>
    public static int Run(string file, string? fact, BuildScope scope, Surroundings around)
    {
        var asked = fact is null ? null : AskedFact.All.FirstOrDefault(f => f.Name.Equals(fact, StringComparison.OrdinalIgnoreCase));
        var judged = fact is null ? null : Judgement.All.FirstOrDefault(j => j.Name.Equals(fact, StringComparison.OrdinalIgnoreCase));
        if (fact is not null && asked is null && judged is null)
            return Refuse(UnknownFact(fact), around);
        var path = file.Length == 0 ? "" : Path.GetFullPath(file, around.Folder);
        if (RefusalOf(file, path) is { } refusal)
            return Refuse(refusal, around);
        var run = scope.Begin();
        var reading = run.Read(path);
        TextFormat.Write([.. Finding.OfConfiguration(run, around.Folder)], around.Error, paint: null);
        if (reading.Postmortem is not { } postmortem)
            return Refuse($"'{file}' cannot be read: {reading.Fault}.", around);
        if (string.IsNullOrWhiteSpace(postmortem.Source.Content))
            return Refuse($"'{file}' is empty: there is nothing to read in it.", around);
        var lines = asked is not null ? new FactLines(reading, postmortem).AllOf(asked)
            : judged is not null ? new JudgementLines(reading, postmortem).AllOf(judged)
            : Everything(file, path, reading, postmortem);
        foreach (var line in lines)
            around.Out.WriteLine(LogLine.Of(line));
        return ExitCodes.Clean;
    }

    private static int Refuse(string reason, Surroundings around)
    {
        around.Say(reason);
        return ExitCodes.CouldNotRun;
    }

    private static string? RefusalOf(string file, string path) =>
        file.Length == 0 ? "'': The file needs a name."
        : Directory.Exists(path) ? $"'{file}' is a folder. Name a file in it."
        : File.Exists(path) ? null
        : $"'{file}' does not exist.";

    private static string UnknownFact(string name)
    {
        var names = AskedFact.All.Select(f => f.Name).Concat(Judgement.All.Select(j => j.Name)).ToList();
        var near = name.Length == 0 ? [] : names.FindAll(n => n.Contains(name, StringComparison.OrdinalIgnoreCase));
        if (near.Count == 0 && EditDistance.Nearest(name, names, (name.Length - 1) / LettersForOneSlip) is { } nearest)
            near.Add(nearest);
        var choice = near.Count > 0 ? near : names;
        var last = choice.Count > 1 ? $" or {choice[^1]}" : "";
        return $"There is no fact '{name}'. Write {string.Join(", ", choice.Take(Math.Max(1, choice.Count - 1)))}{last}.";
    }

    private static IEnumerable<string> Everything(string file, string path, DocumentReading reading, Postmortem postmortem) =>
    [
        .. DocumentLines.Of(file, path, reading, postmortem),
        .. Group("Sections", SectionLines.Of(postmortem)),
        .. Group("Facts", new FactLines(reading, postmortem).Overview()),
        .. Group("Judgements", new JudgementLines(reading, postmortem).Overview()),
        .. Group("Outage", OutageLines.Of(postmortem)),
        .. postmortem.Timelines.SelectMany(t => Group(TimelineLines.Heading(postmortem, t), TimelineLines.Of(postmortem, t))),
    ];

    private static IEnumerable<string> Group(string heading, IEnumerable<string> lines) =>
        ["", heading, .. lines.Select(line => "  " + line)];
}
