using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Rules;

/// <summary>A timeline entry that explains instead of reporting.</summary>
internal sealed class PML3004LongEntry : Rule
{
    private static readonly RuleOption MaxSentences =
        RuleOption.Count("PML3004.max_sentences", 2, "The maximum number of sentences in a timeline entry.");

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3004",
        Title: "Timeline entry is too long",
        MessageFormat: "This entry has {0} sentences, more than the {1} allowed. "
            + "Keep what happened here, and move the explanation to the root cause.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IReadOnlyList<RuleOption> Options => [MaxSentences];

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var most = options.Get(MaxSentences);
        foreach (var timeline in postmortem.Timelines)
            foreach (var entry in timeline.Entries)
                if ((entry.Time is not null || entry.Date is not null)
                    && postmortem.Prose.CountSentences(entry.Text) is var count && count > most)
                    yield return Report(entry.Lead, count, most);
    }
}
