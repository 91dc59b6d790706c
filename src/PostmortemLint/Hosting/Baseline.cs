using System.Globalization;
using System.IO;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Output;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>
/// How many findings of which rule a file may have: those it had when the baseline was written. Only what is more is shown.
/// It is a file of text, <c>path id count</c> in each line, without line numbers: other edits of a document do not change it.
/// </summary>
public sealed class Baseline
{
    /// <summary>What it is called where nobody says otherwise.</summary>
    public const string DefaultName = "postmortem-lint.baseline";

    private const string Header = "# What 'postmortem-lint baseline' found: of each file and rule, as many findings are not shown.\n";

    private const int LongestShown = 60;

    /// <summary>Units of 1,024 bytes that a baseline may have.</summary>
    private const int MaxSize = 64 * 1024;

    private readonly string path;
    private readonly string folder;
    private readonly LintRun? run;
    private readonly Dictionary<string, List<Entry>> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> linted = new(StringComparer.Ordinal);
    private readonly List<FileDiagnostic> faults = [];

    private Baseline(string path, LintRun? run = null) => (this.path, folder, this.run) = (path, Path.GetDirectoryName(path)!, run);

    /// <summary>How many findings it allows.</summary>
    public int FindingCount => entries.Values.Sum(file => file.Sum(entry => entry.Count));

    /// <summary>In how many files.</summary>
    public int FileCount => entries.Count;

    /// <summary>The baseline that hides all of the <paramref name="findings"/> that are shown now.</summary>
    /// <param name="findings">Of any number of files.</param>
    /// <param name="path">The absolute path that it is going to have: the paths in it begin at its folder.</param>
    public static Baseline Of(IEnumerable<FileDiagnostic> findings, string path)
    {
        var baseline = new Baseline(path);
        foreach (var group in findings.Where(IsShown).GroupBy(finding => (finding.Path, finding.Id)))
            baseline.Add(new Entry(baseline.Relative(group.Key.Path), group.Key.Id, group.Count(), 0, 0));
        return baseline;
    }

    /// <summary>Reads what stands in a file. A line that says nothing is a finding of <see cref="CheckEntries"/>; the others count.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="run">Says what is in force for the file: the severity of what is wrong with it.</param>
    /// <param name="fault">Why it cannot be read, as an error; null where it can.</param>
    public static Baseline? Read(string path, LintRun run, out FileDiagnostic? fault)
    {
        var file = TextFile.Read(path, MaxSize);
        fault = null;
        if (file.Source is not { } source)
        {
            fault = AtLine(path, 1, 0, EngineDiagnostics.UnreadableFile, file.Fault, "Write it with 'postmortem-lint baseline', or correct its path.") with { Severity = DiagnosticSeverity.Error };
            return null;
        }
        var baseline = new Baseline(path, run);
        var lines = source.Content.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            baseline.AddLine(i + 1, lines[i]);
        return baseline;
    }

    /// <summary>Writes it, whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Write() => OutputFile.Write(path, ToString());

    /// <summary>The text of the file: the same findings give the same bytes.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Header);
        foreach (var file in entries.OrderBy(file => file.Key, StringComparer.Ordinal))
            foreach (var entry in file.Value.OrderBy(entry => entry.Id, StringComparer.Ordinal))
                text.Append(Escape(file.Key)).Append(' ').Append(entry.Id).Append(' ').Append(entry.Count.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return text.ToString();
    }

    /// <summary>The findings of one file, those that are allowed marked as hidden. Where a rule has more than are allowed, none of it is: which of them is new cannot be told.</summary>
    /// <param name="document">The absolute path of the file.</param>
    /// <param name="findings">All of its findings.</param>
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
            var count = findings.Count(finding => finding.Id == entry.Id && IsShown(finding));
            if (count <= entry.Count)
                hidden.Add(entry.Id);
            if (count < entry.Count && isWhole)
                Stale(entry, count == 0 ? $"{Shown(relative)} has no finding of {entry.Id} any more, and the baseline allows {entry.Count}" : $"{Shown(relative)} has {count} of {entry.Id}, and the baseline allows {entry.Count}", count == 0 ? "Remove the line" : $"Write {count}");
        }
        return [.. findings.Select(finding => IsShown(finding) && hidden.Contains(finding.Id) ? finding with { Suppression = new Suppression(SuppressionKind.External, null) } : finding)];
    }

    /// <summary>What is wrong with the baseline itself, by line; to be asked for when every file is linted. Files that were not are right as long as they are there.</summary>
    public IReadOnlyList<FileDiagnostic> CheckEntries()
    {
        foreach (var file in entries)
            if (!linted.Contains(file.Key) && !File.Exists(Path.Combine(folder, file.Key)))
                Stale(file.Value[0], $"{Shown(file.Key)} is not there any more", file.Value.Count == 1 ? "Remove the line" : $"Remove its {file.Value.Count} lines");
        return [.. faults.OrderBy(fault => fault.Start.Line)];
    }

    // A document that cannot be read is never passed over.
    private static bool IsShown(FileDiagnostic finding) => finding.Suppression is null && finding.Severity > DiagnosticSeverity.Silent && finding.Id != EngineDiagnostics.UnreadableFile.Id;

    // What such a file no longer has may still be there.
    private static bool EndsOtherRules(FileDiagnostic finding) =>
        finding.Id == EngineDiagnostics.UnreadableFile.Id || finding.Id == EngineDiagnostics.SkippedFile.Id || finding.Id == EngineDiagnostics.NotAPostmortem.Id || finding.Id == EngineDiagnostics.RuleFailed.Id;

    private void AddLine(int row, string line)
    {
        if (line.Trim().Length == 0 || line[0] == '#')
            return;
        var words = line.Split(' ');
        var (id, number) = words.Length < 3 ? ("", "") : (words[words.Length - 2], words[words.Length - 1]);
        var length = line.Length - id.Length - number.Length - 2;
        if (length > 0 && IsId(id) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            Add(new Entry(Unescape(line.Substring(0, length)), id, count, row, line.Length));
        else
            Report(row, line.Length, EngineDiagnostics.UnreadableFile, $"line {row} is {Shown(line)}, and not a path, a rule and a count", "Mend it; the other lines count.");
    }

    // A merge may leave two lines of one file and rule: the larger count is that of the branch with more.
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

    private void Stale(Entry entry, string what, string remedy) => Report(entry.Row, entry.Width, EngineDiagnostics.StaleBaselineEntry, what, remedy);

    private void Report(int row, int width, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        if (run!.SettingsOf(path).SeverityOf(descriptor) is not DiagnosticSeverity.None and var severity)
            faults.Add(AtLine(path, row, width, descriptor, arguments) with { Severity = severity });
    }

    private static FileDiagnostic AtLine(string path, int row, int width, DiagnosticDescriptor descriptor, params object[] arguments) => LintRun.Locate(path, new SourceText(""), Diagnostic.Create(descriptor, new TextSpan(0, 0), arguments)) with
    {
        Start = new LinePosition(row, 1),
        End = new LinePosition(row, width + 1),
    };

    private static bool IsId(string text) => text.Length == 7 && text.StartsWith("PML", StringComparison.Ordinal) && text.Skip(3).All(c => c is >= '0' and <= '9');

    private string Relative(string document) => Uri.UnescapeDataString(FileAddress.Relative(folder, document) ?? document.Replace('\\', '/'));

    // A line is split at its last blanks, so that only what would end it, or make it a comment, is written in another way.
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

    private static string Shown(string text) => text.Length > LongestShown ? $"'...{text.Substring(text.Length - LongestShown)}'" : $"'{text}'";

    private sealed record Entry(string Path, string Id, int Count, int Row, int Width);
}
