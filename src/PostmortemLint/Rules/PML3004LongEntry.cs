using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Incident;

namespace PostmortemLint.Rules;

/// <summary>A timeline entry that explains instead of reporting.</summary>
internal sealed class PML3004LongEntry : Rule
{
    private static readonly RuleOption MaxSentences =
        RuleOption.Count("PML3004.max_sentences", 2, "The maximum number of sentences in a timeline entry.");

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML3004",
        Title: "Timeline entry is too long",
        MessageFormat: "{0}. Keep what happened here, and move the explanation to the root cause.",
        Category: Categories.Timeline,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IReadOnlyList<RuleOption> Options => [MaxSentences];

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var most = options.Get(MaxSentences);
        foreach (var timeline in postmortem.Timelines)
            if (timeline.Entries.Where(e => Sentences(postmortem, e) > most).ToList() is { Count: > 0 } entries)
                yield return ReportAll(
                    entries.Select(e => e.Lead),
                    entries.Count == 1
                        ? $"This entry has {Sentences(postmortem, entries[0])} sentences, more than the {most} allowed"
                        : $"{entries.Count} entries, the first of them at '{postmortem.Prose.Words(entries[0].Lead)}', "
                            + $"have more than the {most} {(most == 1 ? "sentence" : "sentences")} allowed");
    }

    private static int Sentences(Postmortem postmortem, TimelineEntry entry) =>
        entry.Time is null && entry.Date is null ? 0 : postmortem.Prose.CountSentences(entry.Text);
}
