using PostmortemLint.Configuration;
using PostmortemLint.Consistency;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>A section about the cause that repeats the summary.</summary>
internal sealed class PML5004CauseRepeatsSummary : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML5004",
        Title: "Cause repeats the summary",
        MessageFormat: "'{0}' says little more than {1}. Explain how the cause led to the {2}, and why nothing stopped it.",
        Category: Categories.Cause,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Outline.SectionOf(SectionKind.Summary) is not { } summary)
            yield break;
        var mention = summary.Realization == SectionRealization.Lead ? "the text under the title" : $"'{summary.ShortName}'";
        foreach (var section in postmortem.Outline.Sections)
            if (section.Is(SectionKind.RootCause) && !section.Is(SectionKind.Summary) && !section.IsTruncated
                && !summary.Span.Contains(section.Span)
                && Repetition.IsRepeated(postmortem.Prose, section.Content, summary.Content))
                yield return Report(section.Label, section.ShortName, mention, postmortem.Noun);
    }
}
