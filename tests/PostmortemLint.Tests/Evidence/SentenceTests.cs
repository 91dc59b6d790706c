using System.Text;
using PostmortemLint.Configuration;
using PostmortemLint.Evidence;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Evidence;

/// <summary>
/// How many sentences are read that were written by somebody who had seen no pattern. Those in the folder "seen" may be looked at while
/// patterns are written; those in "unseen" may not, and tell how well patterns carry over. A change of a pattern changes these figures
/// in docs/evaluation.md: set PML_REGENERATE=1 and run this test, and let the difference speak for the change.
/// </summary>
public class SentenceTests
{
    private const string Yes = "yes:";
    private const string No = "no:";

    /// <summary>Facts of which either will do.</summary>
    private static readonly Fact[] Alike = [Fact.WrongPath | Fact.Suspicion, Fact.DetectionSource | Fact.Watch];

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "PostmortemLint.Tests", "Evidence", "Sentences");

    [Fact]
    public void Figures_AreUpToDate()
    {
        const string Begin = "<!-- sentences: generated -->\n\n";
        var table = new StringBuilder("| fact | seen: read | taken for it | unseen: read | taken for it |\n|---|---:|---:|---:|---:|\n");
        foreach (var name in Directory.EnumerateFiles(Path.Combine(Folder, "seen")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal))
            table.Append($"| {name} | {Figures("seen", name!)} | {Figures("unseen", name!)} |\n");
        table.Append($"| all | {Total("seen", Yes)} | {Total("seen", No)} | {Total("unseen", Yes)} | {Total("unseen", No)} |\n");
        var page = Repository.Read("docs", "evaluation.md");
        var (start, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf("\n<!-- /sentences -->", StringComparison.Ordinal));
        Assert.InRange(end, start, page.Length);
        Repository.AssertGenerated("docs/evaluation.md", page[..start] + table + page[end..]);
    }

    private static string Total(string folder, string mark)
    {
        var sentences = Directory.EnumerateFiles(Path.Combine(Folder, folder))
            .SelectMany(path => Of([.. File.ReadLines(path)], mark).Select(s => IsStated(s, Enum.Parse<Fact>(Path.GetFileNameWithoutExtension(path)))))
            .ToList();
        return $"{sentences.Count(s => s)} of {sentences.Count}";
    }

    private static string Figures(string folder, string name)
    {
        var fact = Enum.Parse<Fact>(name);
        var lines = File.ReadLines(Path.Combine(Folder, folder, name + ".txt")).ToList();
        var (yes, no) = (Of(lines, Yes), Of(lines, No));
        return $"{yes.Count(s => IsStated(s, fact))} of {yes.Count} | {no.Count(s => IsStated(s, fact))} of {no.Count}";
    }

    private static List<string> Of(List<string> lines, string mark) =>
        [.. lines.Where(l => l.StartsWith(mark, StringComparison.Ordinal)).Select(l => l[mark.Length..].Trim())];

    /// <summary>Whether the sentence alone states the fact, in the section where it belongs.</summary>
    private static bool IsStated(string sentence, Fact fact)
    {
        var section = (fact & Fact.OfSummary) != 0 ? "Issue Summary\n\n" : fact == Fact.Fix ? "Resolution\n\n" : "Timeline\n\n- ";
        var postmortem = Postmortem.Read(new SourceText($"# Relay\n\n## {section}{sentence}\n"), out _, DocumentSettings.Default)!;
        var facts = Facts.Read(postmortem.Page, postmortem.Outline, Tokens.Read(postmortem.Page), isSummaryAlone: true);
        return facts.OfTimeline(Alike.Where(pair => (pair & fact) != 0).Aggregate(fact, (all, pair) => all | pair)) == Verdict.Stated;
    }
}
