using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>A document with too few words to learn from, or too many to be read.</summary>
internal sealed class PML8001WordCountOutOfRange : Rule
{
    private const int SectionsNamed = 2;

    /// <summary>How far out of the range a count may be, in percent of the bound.</summary>
    private const int Tolerance = 5;

    private static readonly RuleOption MinWords =
        RuleOption.Count("PML8001.min_words", 400, "The minimum number of words in a postmortem.");
    private static readonly RuleOption MaxWords =
        RuleOption.Count("PML8001.max_words", 600, "The maximum number of words in a postmortem.");

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML8001",
        Title: "Word count is out of range",
        MessageFormat: "This postmortem has {0}, but {1} expected. {2}.",
        Category: Categories.Length,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IReadOnlyList<RuleOption> Options => [MinWords, MaxWords];

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var (least, most) = (options.Get(MinWords), options.Get(MaxWords));
        // A bound set beyond the other bound's default leaves that other bound out of force.
        if (least > most)
            (least, most) = most == MaxWords.Default ? (least, int.MaxValue) : (0, most);
        var count = postmortem.WordCount;
        if (count * 100L < least * (100L - Tolerance) || count * 100L > most * (100L + Tolerance))
        {
            var finding = Report(
                postmortem.Top, count == 1 ? "1 word" : $"{count} words", Range(least, most), Remedy(postmortem, count < least));
            yield return finding with { FaultNames = [count < least ? "short" : "long"] };
        }
    }

    private static string Range(int least, int most) =>
        most == int.MaxValue ? $"at least {least} are"
        : least == 0 ? $"at most {most} are"
        : $"{least} to {most} are";

    private static string Remedy(Postmortem postmortem, bool isShort)
    {
        var weights = postmortem.Outline.TopSections
            .Where(s => !postmortem.TextAround.Contains(s.Span))
            .Where(s => !isShort || (s.Kind & SectionKind.Required) != 0)
            .Select(s => (s.ShortName, Words: postmortem.Page.CountWords(s.Content)))
            .OrderBy(s => isShort ? s.Words : -s.Words)
            .Take(SectionsNamed)
            .Select(s => $"'{s.ShortName}' ({s.Words})")
            .ToList();
        return (isShort ? "Say more" : "Shorten it") + (weights.Count == 0 ? "" : ", starting with " + string.Join(" and ", weights));
    }
}
