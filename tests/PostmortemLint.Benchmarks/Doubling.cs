using System.Globalization;
using Markdig;
using PostmortemLint.Configuration;
using PostmortemLint.Rules;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Benchmarks;

/// <summary>What linting costs beyond Markdig's parse when a document doubles its length: at most twice as much, and 15 % for a busy machine.</summary>
internal static class Doubling
{
    private const double Bound = 2.3;

    /// <summary>Below this many milliseconds of the longest document a ratio tells of the clock alone.</summary>
    private const double Noise = 0.4;

    private static readonly DocumentSettings Everything = new(new RunSettings { Mode = RuleMode.All }, []);

    /// <param name="arguments"><c>--each</c> looks for marked rules in every kind, not only in a marked one; a number is the length of the shortest document in characters; any other word is part of the kinds' names.</param>
    public static void Run(string[] arguments)
    {
        var shortest = arguments.Select(a => int.TryParse(a, CultureInfo.InvariantCulture, out var n) ? n : 0).FirstOrDefault(n => n > 0, 32 * 1024);
        var wanted = Array.FindAll(arguments, a => a != "--each" && !int.TryParse(a, out _));
        var each = arguments.Contains("--each");
        Console.WriteLine($"Milliseconds beyond Markdig's parse (a rule's own: beyond the reading) for {shortest}, {2 * shortest} and {4 * shortest} characters, and what doubling multiplies them by; more than {Bound} is marked.");
        Linter reading = new([], readsAnything: true);
        Linter all = new(RuleCatalog.All, readsAnything: true);
        Linter[] single = [.. RuleCatalog.All.Select(rule => new Linter([rule], readsAnything: true))];
        foreach (var (name, create) in LongDocuments.Kinds.Where(k => wanted.Length == 0 || Array.Exists(wanted, k.Name.Contains)))
        {
            string[] texts = [create(shortest), create(2 * shortest), create(4 * shortest)];
            var times = Measure(texts, [null, reading, all], 10);
            if (IsMarked(Beyond(times[2], times[0])))
                times = Measure(texts, [null, reading, all], 20);
            var isMarked = Print(name, Beyond(times[2], times[0]), $"   parse {times[0][2]:0.0}");
            if (!isMarked && !each)
                continue;
            Print("  reading", Beyond(times[1], times[0]));
            var alone = Measure(texts, [reading, .. single], 5);
            for (var rule = 0; rule < single.Length; rule++)
                if (IsMarked(Beyond(alone[rule + 1], alone[0])) && Measure(texts, [reading, single[rule]], 20) is var again)
                    Print("  " + RuleCatalog.All[rule].Descriptor.Id, Beyond(again[1], again[0]));
        }
    }

    /// <summary>The least processor time of several rounds, each of which measures everything once: a neighbour that slows one measurement down slows no sum of them.</summary>
    private static double[][] Measure(string[] texts, Linter?[] linters, int rounds)
    {
        double[][] least = [.. linters.Select(_ => texts.Select(_ => double.MaxValue).ToArray())];
        for (var round = 0; round < rounds; round++)
            for (var i = 0; i < texts.Length; i++)
                for (var linter = 0; linter < linters.Length; linter++)
                    least[linter][i] = Math.Min(least[linter][i], Time(linters[linter], texts[i]));
        return least;
    }

    private static double[] Beyond(double[] times, double[] without) => [.. times.Zip(without, (time, part) => Math.Max(time - part, 0.001))];

    /// <summary>Parses alone where there is no <paramref name="linter"/>.</summary>
    private static double Time(Linter? linter, string text)
    {
        var before = Environment.CpuUsage.TotalTime;
        if (linter is null)
            Markdown.Parse(text, MarkdownReader.Pipeline);
        else
            linter.Lint(new SourceText(text), Everything);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static bool IsMarked(double[] times) => times[2] > Noise && (times[1] / times[0] > Bound || times[2] / times[1] > Bound);

    private static bool Print(string name, double[] times, string more = "")
    {
        var isMarked = IsMarked(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isMarked ? "!" : " ")} {name,-28}{times[0],9:0.00}{times[1],9:0.00}{times[2],9:0.00}   x{times[1] / times[0]:0.00} x{times[2] / times[1]:0.00}{more}"));
        return isMarked;
    }
}
