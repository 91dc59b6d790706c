using System.IO;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Output;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>The faults that documents had when the baseline was written: how many, by file and rule. They are not shown again.</summary>
/// <remarks>
/// A text file with <c>path id fingerprint count</c> on each line. It has no line numbers of documents, so that other edits of a document
/// do not change it. One finding may stand for several faults, and each counts. Earlier versions wrote no fingerprints, and their lines
/// allow any faults of the rule; where the header does not say that they count faults, they count findings.
/// </remarks>
internal sealed class Baseline
{
    /// <summary>The name of the file if no other is given.</summary>
    public const string DefaultName = "postmortem-lint.baseline";

    private const string Header = "# Written by 'postmortem-lint baseline': for each file, rule and text, this many faults are not shown.";

    private const string HeaderOfAnyFaults =
        "# Written by 'postmortem-lint baseline': for each file and rule, this many faults are not shown.";

    private const int LongestShown = 60;

    /// <summary>The largest file that is read, in units of 1,024 bytes.</summary>
    private const int MaxSize = 64 * 1024;

    private readonly string path;
    private readonly string folder;
    private readonly LintRun? run;
    private readonly Dictionary<string, Dictionary<string, BaselineEntry>> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> linted = new(StringComparer.Ordinal);
    private readonly List<FileDiagnostic> faults = [];
    private bool countsFindings;

    private Baseline(string path, LintRun? run = null) => (this.path, folder, this.run) = (path, Path.GetDirectoryName(path)!, run);

    /// <summary>The number of faults that it hides.</summary>
    public int FaultCount => entries.Values.Sum(file => file.Values.Sum(entry => entry.Count));

    /// <summary>The number of files that they are in.</summary>
    public int FileCount => entries.Count;

    /// <summary>A baseline that hides all <paramref name="findings"/> that are shown now.</summary>
    /// <param name="findings">The findings in any number of files.</param>
    /// <param name="path">The absolute path that it will be written to. The paths in it are relative to its folder.</param>
    public static Baseline Of(IEnumerable<FileDiagnostic> findings, string path)
    {
        var baseline = new Baseline(path);
        foreach (var rule in findings.Where(IsShown).GroupBy(finding => (finding.Path, finding.Id)))
            foreach (var fault in rule.SelectMany(finding => finding.Fingerprints).GroupBy(fingerprint => fingerprint))
                baseline.Add(new BaselineEntry(baseline.Relative(rule.Key.Path), rule.Key.Id, fault.Key, fault.Count()));
        return baseline;
    }

    /// <summary>Reads a baseline. <see cref="CheckEntries"/> reports a line that cannot be understood; the others apply.</summary>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="run">Knows the severity of what is wrong in the file.</param>
    /// <param name="fault">An error that says why the file cannot be read; null if it can.</param>
    public static Baseline? Read(string path, LintRun run, out FileDiagnostic? fault)
    {
        var file = TextFile.Read(path, MaxSize);
        fault = null;
        if (file.Source is not { } source)
        {
            var remedy = "Write it with 'postmortem-lint baseline', or correct its path.";
            fault = AtLine(path, 1, 0, EngineDiagnostics.UnreadableFile, file.Fault, remedy) with { Severity = DiagnosticSeverity.Error };
            return null;
        }
        var baseline = new Baseline(path, run);
        var lines = source.Content.Split('\n');
        baseline.countsFindings = !lines.Any(line => line.TrimEnd() is Header or HeaderOfAnyFaults);
        for (var i = 0; i < lines.Length; i++)
            baseline.AddLine(i + 1, lines[i]);
        return baseline;
    }

    /// <summary>Writes the file, completely or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public void Write() => OutputFile.Write(path, ToString());

    /// <summary>The text of the file: the same findings give the same bytes.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var file in entries.OrderBy(file => file.Key, StringComparer.Ordinal))
            foreach (var entry in file.Value.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                text.Append(entry.Value).Append('\n');
        return text.ToString();
    }

    /// <summary>Marks the findings in a file that the baseline hides.</summary>
    /// <param name="document">The absolute path of the file.</param>
    /// <param name="findings">All findings in the file.</param>
    public IReadOnlyList<FileDiagnostic> Apply(string document, IReadOnlyList<FileDiagnostic> findings)
    {
        var relative = Relative(document);
        linted.Add(relative);
        if (!entries.TryGetValue(relative, out var allowed))
            return findings;
        var isWhole = !findings.Any(EndsOtherRules);
        var rules = new Dictionary<string, BaselineMatch>();
        foreach (var rule in allowed.Values.GroupBy(entry => entry.Id))
        {
            var match = rules[rule.Key] = Match(rule, findings);
            foreach (var entry in rule)
                if (isWhole && match.FoundOf(entry) is var count && count < entry.Count)
                    Stale(entry, count);
        }
        return [.. findings.Select(finding => IsShown(finding) && IsHidden(finding) ? Hide(finding) : finding)];

        bool IsHidden(FileDiagnostic finding) => rules.TryGetValue(finding.Id, out var match) && match.Hides(finding);
    }

    /// <summary>The baseline without what is no longer found, to be written in its place. It allows nothing more.</summary>
    /// <remarks>The entries of a file that was not linted, or on which not every rule ran, stay as long as the file exists.</remarks>
    /// <param name="results">All findings in each file that was linted, by its absolute path.</param>
    public Baseline Prune(IEnumerable<KeyValuePair<string, IReadOnlyList<FileDiagnostic>>> results)
    {
        var found = new Dictionary<string, IReadOnlyList<FileDiagnostic>>(StringComparer.Ordinal);
        foreach (var result in results)
            found[Relative(result.Key)] = result.Value;
        var pruned = new Baseline(path, run);
        foreach (var file in entries)
            foreach (var entry in StillFound(file.Key, file.Value.Values))
                pruned.Add(entry);
        return pruned;

        IEnumerable<BaselineEntry> StillFound(string relative, IEnumerable<BaselineEntry> allowed) =>
            !found.TryGetValue(relative, out var findings) ? Exists(relative) ? allowed : []
            : findings.Any(EndsOtherRules) ? allowed
            : allowed.GroupBy(entry => entry.Id).SelectMany(rule => Match(rule, findings).Prune());
    }

    /// <summary>The lines that cannot be understood.</summary>
    public IEnumerable<FileDiagnostic> UnreadableLines => faults.Where(fault => fault.Id == EngineDiagnostics.UnreadableFile.Id);

    /// <summary>What is wrong with the baseline itself, by line. Ask for it after all files are linted.</summary>
    /// <remarks>The entries of a file that was not linted are only checked for whether the file exists.</remarks>
    public IReadOnlyList<FileDiagnostic> CheckEntries()
    {
        foreach (var file in entries)
            if (!linted.Contains(file.Key) && !Exists(file.Key))
            {
                var remedy = file.Value.Count == 1 ? "Remove the line" : $"Remove its {file.Value.Count} lines";
                Stale(file.Value.Values.First(), $"{Shown(file.Key)} no longer exists", remedy);
            }
        return [.. faults.OrderBy(fault => fault.Start.Line)];
    }

    private bool Exists(string relative) => File.Exists(Path.Combine(folder, relative));

    private BaselineMatch Match(IGrouping<string, BaselineEntry> rule, IReadOnlyList<FileDiagnostic> findings) =>
        new([.. rule], [.. findings.Where(finding => finding.Id == rule.Key && IsShown(finding))], countsFindings);

    // A document that cannot be read is always reported.
    private static bool IsShown(FileDiagnostic finding) =>
        finding.Suppression is null
        && finding.Severity > DiagnosticSeverity.Silent
        && finding.Id != EngineDiagnostics.UnreadableFile.Id;

    private static FileDiagnostic Hide(FileDiagnostic finding) =>
        finding with { Suppression = new Suppression(SuppressionKind.External, null) };

    /// <summary>Whether a finding means that rules did not run on the file, so that nobody knows what they would have found.</summary>
    private static bool EndsOtherRules(FileDiagnostic finding) =>
        finding.Id == EngineDiagnostics.UnreadableFile.Id
        || finding.Id == EngineDiagnostics.SkippedFile.Id
        || finding.Id == EngineDiagnostics.NotAPostmortem.Id
        || finding.Id == EngineDiagnostics.RuleFailed.Id;

    private void AddLine(int row, string line)
    {
        if (line.Trim().Length == 0 || line[0] == '#')
            return;
        if (BaselineEntry.Read(line, row) is { } entry)
            Add(entry);
        else
        {
            var what = $"line {row} is {Shown(line)} instead of a path, a rule, a fingerprint and a count";
            Report(row, line.Length, EngineDiagnostics.UnreadableFile, what, "Correct it; the other lines apply.");
        }
    }

    // A merge may leave two lines for the same faults: the larger count is that of the branch with more findings.
    private void Add(BaselineEntry entry)
    {
        if (!entries.TryGetValue(entry.Path, out var file))
            entries.Add(entry.Path, file = []);
        if (!file.TryGetValue(entry.Key, out var same) || same.Count < entry.Count)
            file[entry.Key] = entry;
    }

    private void Stale(BaselineEntry entry, int count)
    {
        var file = Shown(entry.Path);
        var one = countsFindings && entry.Fingerprint.Length == 0 ? "finding" : "fault";
        var all = $"the {(entry.Count == 1 ? one : $"{entry.Count} {one}s")} of {entry.Id} that this line allows";
        if (count == 0)
            Stale(entry, $"{file} no longer has {all}", "Remove the line");
        else
            Stale(entry, $"{file} has {count} of {all}", $"Write {count}");
    }

    private void Stale(BaselineEntry entry, string what, string remedy) =>
        Report(entry.Row, entry.Width, EngineDiagnostics.StaleBaselineEntry, what, remedy);

    private void Report(int row, int width, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        if (run!.SettingsOf(path).SeverityOf(descriptor) is not DiagnosticSeverity.None and var severity)
            faults.Add(AtLine(path, row, width, descriptor, arguments) with { Severity = severity });
    }

    private static FileDiagnostic AtLine(
        string path, int row, int width, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        var finding = Diagnostic.Create(descriptor, new TextSpan(0, 0), arguments);
        return FindingPlace.Locate(path, new SourceText(""), finding) with
        {
            Start = new LinePosition(row, 1),
            End = new LinePosition(row, width + 1),
        };
    }

    private string Relative(string document) =>
        Uri.UnescapeDataString(FileAddress.Relative(folder, document) ?? document.Replace('\\', '/'));

    private static string Shown(string text) =>
        text.Length > LongestShown ? $"'...{text.Substring(text.Length - LongestShown)}'" : $"'{text}'";
}
