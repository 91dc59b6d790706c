using PostmortemLint.Configuration;
using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Evaluation;

/// <summary>
/// Shows how many sentences are read that nobody had in mind who wrote the patterns. Each file is called like a fact, and has lines that
/// begin with "yes:", which state it, and with "no:", which do not.
/// </summary>
internal static class SentenceReport
{
    /// <summary>Facts of which either will do.</summary>
    private static readonly Fact[] Alike = [Fact.WrongPath | Fact.Suspicion, Fact.DetectionSource | Fact.Watch];

    public static int Write(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var fact = Enum.Parse<Fact>(Path.GetFileNameWithoutExtension(path));
            var lines = File.ReadLines(path).Where(l => l.StartsWith("yes:", StringComparison.Ordinal) || l.StartsWith("no:", StringComparison.Ordinal)).ToList();
            var (read, silent) = (0, 0);
            foreach (var line in lines)
            {
                var states = line.StartsWith("yes:", StringComparison.Ordinal);
                var hints = HintsIn(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), fact);
                var isStated = hints.Any(h => h.Pattern.Strength == Strength.Strong);
                (read, silent) = (read + (states && isStated ? 1 : 0), silent + (!states && !isStated ? 1 : 0));
                if (states != isStated)
                    Console.WriteLine($"  {line}   {string.Join(" ", hints.Select(h => h.Pattern.Id))}");
            }
            var (yes, no) = (lines.Count(l => l[0] == 'y'), lines.Count(l => l[0] == 'n'));
            Console.WriteLine($"{fact}: {read} of {yes} are read, {no - silent} of {no} others are taken for it");
        }
        return 0;
    }

    private static List<Hint> HintsIn(string sentence, Fact fact)
    {
        var wanted = Alike.Where(pair => (pair & fact) != 0).Aggregate(fact, (all, pair) => all | pair);
        var isOfSummary = (fact & Fact.OfSummary) != 0;
        var text = isOfSummary ? $"# Relay\n\n## Issue Summary\n\n{sentence}\n" : fact == Fact.Fix ? $"# Relay\n\n## Resolution\n\n{sentence}\n" : $"# Relay\n\n## Timeline\n\n- {sentence}\n";
        var postmortem = Postmortem.Read(new SourceText(text), out _, DocumentSettings.Default)!;
        var facts = Facts.Read(postmortem.Page, postmortem.Outline, Tokens.Read(postmortem.Page), isSummaryAlone: true, isComplete: true);
        return [.. facts.Hints.Where(h => (h.Pattern.Fact & wanted) != 0)];
    }
}
