using System.Globalization;
using System.IO;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Output;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>The faults that documents had when the baseline was written: how many, by file and rule. They are not shown again.</summary>
/// <remarks>
/// A text file with <c>path id count</c> on each line. It has no line numbers of documents, so that other edits of a document do not
/// change it. One finding may stand for several faults, and each counts; in a file without the header that says so, each finding does.
/// </remarks>
internal sealed class Baseline
{
    /// <summary>The name of the file if no other is given.</summary>
    public const string DefaultName = "postmortem-lint.baseline";

    private const string Header = "# Written by 'postmortem-lint baseline': for each file and rule, this many faults are not shown.\n";

    private const int LongestShown = 60;

    /// <summary>The largest file that is read, in units of 1,024 bytes.</summary>
    private const int MaxSize = 64 * 1024;

    private readonly string path;
    private readonly string folder;
    private readonly LintRun? run;
    private readonly Dictionary<string, List<Entry>> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> linted = new(StringComparer.Ordinal);
    private readonly List<FileDiagnostic> faults = [];
    private bool countsFindings;

    private Baseline(string path, LintRun? run = null) => (this.path, folder, this.run) = (path, Path.GetDirectoryName(path)!, run);

    /// <summary>The number of faults that it hides.</summary>
    public int FaultCount => entries.Values.Sum(file => file.Sum(entry => entry.Count));

    /// <summary>The number of files that they are in.</summary>
    public int FileCount => entries.Count;

    /// <summary>A baseline that hides all <paramref name="findings"/> that are shown now.</summary>
    /// <param name="findings">The findings in any number of files.</param>
    /// <param name="path">The absolute path that it will be written to. The paths in it are relative to its folder.</param>
    public static Baseline Of(IEnumerable<FileDiagnostic> findings, string path)
    {
        var baseline = new Baseline(path);
        foreach (var group in findings.Where(IsShown).GroupBy(finding => (finding.Path, finding.Id)))
            baseline.Add(new Entry(baseline.Relative(group.Key.Path), group.Key.Id, group.Sum(baseline.CountOf), 0, 0));
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
        baseline.countsFindings = lines[0].TrimEnd() != Header.TrimEnd();
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
        var text = new StringBuilder(Header);
        foreach (var file in entries.OrderBy(file => file.Key, StringComparer.Ordinal))
            foreach (var entry in file.Value.OrderBy(entry => entry.Id, StringComparer.Ordinal))
            {
                var count = entry.Count.ToString(CultureInfo.InvariantCulture);
                text.Append(Escape(file.Key)).Append(' ').Append(entry.Id).Append(' ').Append(count).Append('\n');
            }
        return text.ToString();
    }

    /// <summary>Marks the findings in a file that the baseline hides.</summary>
    /// <remarks>If a rule has more faults than the baseline has, none of them is hidden: nobody can tell which ones are new.</remarks>
    /// <param name="document">The absolute path of the file.</param>
    /// <param name="findings">All findings in the file.</param>
    public IReadOnlyList<FileDiagnostic> Apply(string document, IReadOnlyList<FileDiagnostic> findings)
    {
        var relative = Relative(document);
        linted.Add(relative);
        if (!entries.TryGetValue(relative, out var allowed))
            return findings;
        var isWhole = !findings.Any(EndsOtherRules);
        var hidden = new HashSet<string>();
        foreach (var entry in allowed)
        {
            var count = findings.Where(finding => finding.Id == entry.Id && IsShown(finding)).Sum(CountOf);
            if (count <= entry.Count)
                hidden.Add(entry.Id);
            if (isWhole && count < entry.Count)
                Stale(entry, count);
        }
        return [.. findings.Select(finding => IsShown(finding) && hidden.Contains(finding.Id) ? Hide(finding) : finding)];
    }

    /// <summary>What is wrong with the baseline itself, by line. Ask for it after all files are linted.</summary>
    /// <remarks>The entries of a file that was not linted are only checked for whether the file exists.</remarks>
    public IReadOnlyList<FileDiagnostic> CheckEntries()
    {
        foreach (var file in entries)
            if (!linted.Contains(file.Key) && !File.Exists(Path.Combine(folder, file.Key)))
            {
                var remedy = file.Value.Count == 1 ? "Remove the line" : $"Remove its {file.Value.Count} lines";
                Stale(file.Value[0], $"{Shown(file.Key)} no longer exists", remedy);
            }
        return [.. faults.OrderBy(fault => fault.Start.Line)];
    }

    // A document that cannot be read is always reported.
    private static bool IsShown(FileDiagnostic finding) =>
        finding.Suppression is null
        && finding.Severity > DiagnosticSeverity.Silent
        && finding.Id != EngineDiagnostics.UnreadableFile.Id;

    private int CountOf(FileDiagnostic finding) => countsFindings ? 1 : finding.FaultCount;

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
        var words = line.Split(' ');
        var (id, number) = words.Length < 3 ? ("", "") : (words[words.Length - 2], words[words.Length - 1]);
        var length = line.Length - id.Length - number.Length - 2;
        if (length > 0 && IsId(id) && ReadCount(number) is { } count)
            Add(new Entry(Unescape(line.Substring(0, length)), id, count, row, line.Length));
        else
        {
            var what = $"line {row} is {Shown(line)} instead of a path, a rule and a count";
            Report(row, line.Length, EngineDiagnostics.UnreadableFile, what, "Correct it; the other lines apply.");
        }
    }

    private static int? ReadCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    // A merge may leave two lines for one file and rule: the larger count is that of the branch with more findings.
    private void Add(Entry entry)
    {
        if (!entries.TryGetValue(entry.Path, out var file))
            entries.Add(entry.Path, file = []);
        var same = file.FindIndex(other => other.Id == entry.Id);
        if (same < 0)
            file.Add(entry);
        else if (file[same].Count < entry.Count)
            file[same] = entry;
    }

    private void Stale(Entry entry, int count)
    {
        var (file, allowed, what) = (Shown(entry.Path), entry.Count, countsFindings ? "findings" : "faults");
        if (count == 0)
            Stale(entry, $"{file} no longer has {what} of {entry.Id}, but the baseline has {allowed}", "Remove the line");
        else
            Stale(entry, $"{file} has {count} of the {allowed} {what} of {entry.Id} in the baseline", $"Write {count}");
    }

    private void Stale(Entry entry, string what, string remedy) =>
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
        return LintRun.Locate(path, new SourceText(""), finding) with
        {
            Start = new LinePosition(row, 1),
            End = new LinePosition(row, width + 1),
        };
    }

    private static bool IsId(string text) =>
        text.Length == 7 && text.StartsWith("PML", StringComparison.Ordinal) && text.Skip(3).All(c => c is >= '0' and <= '9');

    private string Relative(string document) =>
        Uri.UnescapeDataString(FileAddress.Relative(folder, document) ?? document.Replace('\\', '/'));

    // A line is split at its last two spaces, so that a path may have some. Only what would end the line or begin a comment is escaped.
    private static string Escape(string relative)
    {
        var text = new StringBuilder(relative.Length);
        if (relative[0] is '#' or ' ')
            text.Append("./");
        foreach (var c in relative)
            if (c is '%' or < ' ' or '\x7F')
                text.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        return text.ToString();
    }

    private static string Unescape(string text) =>
        Uri.UnescapeDataString(text.StartsWith("./", StringComparison.Ordinal) ? text.Substring(2) : text);

    private static string Shown(string text) =>
        text.Length > LongestShown ? $"'...{text.Substring(text.Length - LongestShown)}'" : $"'{text}'";

    private sealed record Entry(string Path, string Id, int Count, int Row, int Width);
}
