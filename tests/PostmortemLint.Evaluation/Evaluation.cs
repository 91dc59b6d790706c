using PostmortemLint.Cli.Search;
using PostmortemLint.Hosting;

namespace PostmortemLint.Evaluation;

/// <summary>Lints a folder of real documents, and shows what is different from a run before: what a change of a rule changes.</summary>
internal static class Evaluation
{
    private const string Usage = "usage: --corpus DIR [--baseline FILE [--write] | --readings DIR | --evidence FILE | --owners LOG]";

    /// <summary>0 where nothing is different or there is no corpus, 1 where something is, 2 for bad arguments.</summary>
    public static int Run(string[] arguments)
    {
        if (Options.Parse(arguments) is not { } options)
            return Refuse();
        if (options.Corpus is not { } corpus || !Directory.Exists(corpus))
        {
            Console.WriteLine(options.Corpus == null ? $"Skipped: no corpus is given. {Usage}" : $"Skipped: there is no corpus at {options.Corpus}.");
            return 0;
        }
        if (options.Evidence != null)
        {
            EvidenceReport.Write(Path.GetFullPath(corpus), Path.GetFullPath(options.Evidence));
            return 0;
        }
        if (options.Owners != null)
        {
            OwnerRuns.Write(Path.GetFullPath(corpus), Path.GetFullPath(options.Owners));
            return 0;
        }
        if (options.Readings == null)
            return Compare(Lint(Path.GetFullPath(corpus)), options.Baseline, options.Writes);
        Snapshot.Write(Path.GetFullPath(corpus), options.Readings);
        return 0;
    }

    private static int Compare(SortedDictionary<StoredFinding, List<string>> found, string? baseline, bool writes)
    {
        if (!writes)
            return Compare(found, baseline == null ? null : Read(baseline));
        OutputFile.Write(Path.GetFullPath(baseline!), string.Concat(found.Keys.SelectMany(f => Enumerable.Repeat($"{f}\n", found[f].Count))));
        return Compare(found, null);
    }

    private static int Refuse()
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }

    /// <summary>The messages of every finding, in the order of rules, files and lines; two findings may look the same.</summary>
    private static SortedDictionary<StoredFinding, List<string>> Lint(string corpus)
    {
        var documents = PathSearch.Find(corpus, ["."]);
        var run = new LintRun();
        var findings = documents.AsParallel().AsOrdered()
            .SelectMany(document => run.Lint(document.Path).Where(finding => finding.Suppression is null).Select(finding => (Stored: StoredFinding.Of(document.Shown.Replace('\\', '/'), finding), finding.Message)));
        var found = new SortedDictionary<StoredFinding, List<string>>(Order);
        foreach (var (stored, message) in findings)
            Add(found, stored, message);
        Console.WriteLine($"{documents.Count} files");
        return found;
    }

    private static SortedDictionary<StoredFinding, List<string>> Read(string baseline)
    {
        var stored = new SortedDictionary<StoredFinding, List<string>>(Order);
        foreach (var line in File.ReadLines(baseline))
            Add(stored, StoredFinding.Parse(line), "(its message is not stored)");
        return stored;
    }

    private static int Compare(SortedDictionary<StoredFinding, List<string>> found, SortedDictionary<StoredFinding, List<string>>? stored)
    {
        var added = stored == null ? [] : Without(found, stored);
        var gone = stored == null ? [] : Without(stored, found);
        foreach (var (sign, finding, message) in added.Select(a => ('+', a.Finding, a.Message)).Concat(gone.Select(g => ('-', g.Finding, g.Message)))
                     .OrderBy(change => change.Finding, Order).ThenByDescending(change => change.Item1))
            Console.WriteLine($"{sign} {finding.Rule} {finding.File}:{finding.Line} {message}");

        foreach (var rule in found.Keys.Concat(stored?.Keys ?? Enumerable.Empty<StoredFinding>()).Select(f => f.Rule).Distinct().Order(StringComparer.Ordinal))
        {
            var ofRule = found.Where(f => f.Key.Rule == rule).ToList();
            var change = stored == null ? "" : $"  +{added.Count(a => a.Finding.Rule == rule)} -{gone.Count(g => g.Finding.Rule == rule)}";
            Console.WriteLine($"{rule} {ofRule.Sum(f => f.Value.Count),6} in {ofRule.Select(f => f.Key.File).Distinct().Count(),4} files{change}");
        }
        return added.Count + gone.Count == 0 ? 0 : 1;
    }

    private static List<(StoredFinding Finding, string Message)> Without(SortedDictionary<StoredFinding, List<string>> all, SortedDictionary<StoredFinding, List<string>> others) =>
        [.. all.SelectMany(f => f.Value.Skip(others.TryGetValue(f.Key, out var same) ? same.Count : 0).Select(message => (f.Key, message)))];

    private static void Add(SortedDictionary<StoredFinding, List<string>> findings, StoredFinding finding, string message)
    {
        if (!findings.TryGetValue(finding, out var messages))
            findings[finding] = messages = [];
        messages.Add(message);
    }

    private static Comparer<StoredFinding> Order { get; } = Comparer<StoredFinding>.Create((left, right) =>
        string.CompareOrdinal(left.Rule, right.Rule) is not 0 and var rule ? rule
        : string.CompareOrdinal(left.File, right.File) is not 0 and var file ? file
        : left.Line != right.Line ? left.Line.CompareTo(right.Line)
        : string.CompareOrdinal(left.Hash, right.Hash));
}
