using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.People;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>A person, or human error, given as the cause.</summary>
internal sealed class PML5003HumanErrorAsCause : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML5003",
        Title: "Human error is given as the cause",
        MessageFormat: "'{0}' makes a person the cause. "
            + "Say what let one person's slip become an {1}: a missing check, an unclear tool, no way to undo it.",
        Category: Categories.Cause,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var causes = postmortem.Outline.CauseSections;
        var next = 0;
        Section? reported = null;
        foreach (var mention in postmortem.People)
        {
            var section = postmortem.Outline.SectionAt(mention.Span.Start);
            while (next < causes.Count && causes[next].Span.End <= mention.Span.Start)
                next++;
            var isCauseTold = next < causes.Count && causes[next].Span.Contains(mention.Span.Start);
            var isCause = mention.Tone switch
            {
                PeopleTone.Cause => section?.Is(SectionKind.Timeline) != true,
                PeopleTone.HumanError => isCauseTold || section?.Is(SectionKind.Summary) == true,
                PeopleTone.Slip or PeopleTone.Omission => isCauseTold,
                _ => false,
            };
            if (!isCause || (reported is not null && reported == section))
                continue;
            reported = section;
            yield return Report(mention.Span, postmortem.Prose.Quote(mention.Span), postmortem.Noun);
        }
    }
}
