using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PostmortemLint.Fuzz;

/// <summary>Mutates documents until the time is over, and keeps what breaks an invariant.</summary>
internal sealed partial class Fuzzer
{
    private const double SlowAfterSeconds = 2;

    private const double HangsAfterSeconds = 30;

    private readonly FuzzOptions options;
    private readonly TextWriter log;
    private readonly List<string> pool;
    private readonly Mutator mutator;
    private readonly Lazy<Anonymizer> anonymizer = new(Anonymizer.OfRepository);
    private readonly ConcurrentDictionary<string, int> failures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, (string Document, Stopwatch Time)> running = new();
    private readonly string temporaryFolder = Path.Combine(Path.GetTempPath(), "postmortem-lint-fuzz");
    private long executions;
    private int slow;

    /// <param name="options">What to run.</param>
    /// <param name="log">Where what happens is told.</param>
    public Fuzzer(FuzzOptions options, TextWriter log)
    {
        this.options = options;
        this.log = TextWriter.Synchronized(log);
        pool = [.. OwnDocuments.Read()];
        this.log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {options.Seed}; {pool.Count} documents of our own"));
        if (options.Corpus is { } corpus)
            pool.AddRange(OwnDocuments.ReadBelow(corpus, "*.md"));
        this.log.WriteLine(options.Corpus is null ? "no corpus" : $"{pool.Count} with the corpus");
        mutator = new Mutator(pool);
    }

    /// <summary>0 where nothing fails and nothing is slow, else 1.</summary>
    public int Run()
    {
        Directory.CreateDirectory(temporaryFolder);
        var time = Stopwatch.StartNew();
        using (new Timer(_ => Report(time), null, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30)))
            Parallel.For(0, Environment.ProcessorCount, _ => Work(time));
        Report(time);
        return failures.IsEmpty && slow == 0 ? 0 : 1;
    }

    /// <summary>The document of one execution.</summary>
    public string DocumentOf(long execution)
    {
        var random = Randomness.Of(options.Seed, execution);
        return mutator.Mutate(random.Next(3) == 0 ? DocumentGenerator.Generate(random) : Phrases.Pick(random, pool), random);
    }

    private void Work(Stopwatch time)
    {
        while (time.Elapsed.TotalMinutes < options.Minutes && Interlocked.Increment(ref executions) - 1 is var execution && execution < options.Executions)
        {
            var document = DocumentOf(execution);
            running[execution] = (document, Stopwatch.StartNew());
            if (SecondsToLint(document) > SlowAfterSeconds && SecondsToLint(document) is var seconds and > SlowAfterSeconds)
            {
                Interlocked.Increment(ref slow);
                log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"SLOW execution {execution}: {seconds:0.0} s for {document.Length} characters, {Store(temporaryFolder, "slow", document)}"));
            }
            foreach (var invariant in Invariants.All)
                if (invariant.FindBroken(document) is { } broken)
                    Keep(execution, invariant, document, broken);
            running.TryRemove(execution, out _);
        }
    }

    private static double SecondsToLint(string document)
    {
        var time = Stopwatch.StartNew();
        Invariants.NothingFails.FindBroken(document);
        return time.Elapsed.TotalSeconds;
    }

    private void Keep(long execution, Invariant invariant, string document, string broken)
    {
        var kind = KindOf(broken);
        if (failures.AddOrUpdate(kind, 1, (_, count) => count + 1) > 1)
            return;
        log.WriteLine($"FAILED execution {execution}: {broken}");
        bool Fails(string shorter) => invariant.FindBroken(shorter) is { } other && KindOf(other) == kind;
        var small = Anonymizer.Anonymize(Minimizer.Minimize(document, Fails), Fails);
        var isOurs = anonymizer.Value.IsOurs(small);
        var path = Store(isOurs ? OwnDocuments.RegressionFolder : temporaryFolder, Slug().Replace(kind.ToLowerInvariant(), "-").Trim('-'), small);
        log.WriteLine($"  {invariant.FindBroken(small)}\n  {Literal.Of(small)}\n  {path}{(isOurs ? "" : ": it has words that are not ours, and is no regression document yet")}{(Fails(File.ReadAllText(path)) ? "" : ": what fails cannot be kept in a file of UTF-8")}");
    }

    /// <summary>The same for what is probably the same fault: the invariant, the rule, and for an exception its kind and place.</summary>
    private static string KindOf(string broken)
    {
        var name = broken[..broken.IndexOf(':', StringComparison.Ordinal)];
        return $"{name} {RuleId().Match(broken).Value} {ExceptionName().Match(broken).Value} {Frame().Match(broken).Groups[1].Value}".Trim();
    }

    private static string Store(string folder, string name, string document)
    {
        Directory.CreateDirectory(folder);
        var bytes = Encoding.UTF8.GetBytes(document);
        var path = Path.Combine(folder, $"{(name.Length > 80 ? name[..80] : name)}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}.md");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private void Report(Stopwatch time)
    {
        foreach (var (execution, (document, since)) in running)
            if (since.Elapsed.TotalSeconds > HangsAfterSeconds)
                log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"execution {execution} has been running for {since.Elapsed.TotalSeconds:0} s: {Store(temporaryFolder, "running", document)}"));
        var done = Math.Min(Interlocked.Read(ref executions), options.Executions);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.Elapsed:hh\\:mm\\:ss} {done} executions, {done / time.Elapsed.TotalSeconds:0} documents/s, {failures.Count} kinds of failures ({failures.Values.Sum()} documents), {slow} slow"));
    }

    [GeneratedRegex("PML[0-9]{4}")]
    private static partial Regex RuleId();

    [GeneratedRegex("[A-Za-z]+Exception")]
    private static partial Regex ExceptionName();

    [GeneratedRegex(@" at PostmortemLint\.((?!Fuzz)[\w.]+)")]
    private static partial Regex Frame();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Slug();
}
