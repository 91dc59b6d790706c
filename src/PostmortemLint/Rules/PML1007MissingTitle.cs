using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;

namespace PostmortemLint.Rules;

/// <summary>A document without a title, or with one that fits any postmortem.</summary>
internal sealed class PML1007MissingTitle : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1007",
        Title: "Title is missing",
        MessageFormat: "{0}. Say what broke and when, as in '# Checkout was down on 5 June 2024'.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Outline.Title is not { } title)
            yield return Report(postmortem.Top, "This document has no title");
        else if (SaysNothing(postmortem.Prose.Words(title)))
            yield return Report(title, $"The title '{postmortem.Prose.Words(title)}' fits any postmortem");
    }

    private static bool SaysNothing(string title) =>
        title.Length < 50 && SectionName.Normalize(title.AsSpan()).Split(' ').All(SectionWords.TitleFillers.Contains);
}
