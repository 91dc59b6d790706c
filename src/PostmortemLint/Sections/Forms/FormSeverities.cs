using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Sections.Forms;

/// <summary>How loudly a form asks for what. In an outage report every rule has its own default.</summary>
/// <param name="kind">The form.</param>
/// <param name="plan">Its sections.</param>
/// <param name="names">The names of all its sections, rows and keys, of optional ones too.</param>
/// <param name="isOneOfMany">Whether the folder has many documents that share no form: what is new to a first one is known to them.</param>
internal sealed class FormSeverities(FormKind kind, SectionPlan plan, IReadOnlyList<string> names, bool isOneOfMany)
{
    private const SectionKind OfSummary = SectionKind.Summary | SectionKind.Impact | SectionKind.Occurrence;

    private readonly SectionKind kinds = names.Aggregate(
        plan.Kinds, (known, name) => known | SectionName.Parse(name.AsSpan(), isHeading: true));

    /// <summary>The severity of <paramref name="rule"/> if nothing is set but <paramref name="options"/>.</summary>
    public DiagnosticSeverity Of(DiagnosticDescriptor rule, RuleOptions options) => rule.Id switch
    {
        _ when kind == FormKind.Outage => rule.DefaultSeverity,
        "PML1002" when kind == FormKind.Template => DiagnosticSeverity.Warning,
        "PML2001" or "PML2002" or "PML2004" or "PML2005" or "PML2006" or "PML2007" or "PML2009" => IfAsked(rule, OfSummary),
        "PML2008" => IfNamed(rule, FormWords.Share),
        "PML3005" or "PML3006" => IfAsked(rule, SectionKind.Timeline | SectionKind.Detection),
        "PML3007" => IfAsked(rule, SectionKind.Timeline),
        "PML3010" => IfAsked(rule, SectionKind.Timeline | SectionKind.Resolution),
        "PML3008" => IfNamed(rule, FormWords.WrongPaths),
        "PML3009" => IfNamed(rule, FormWords.Escalation),
        // What another form calls a timeline may be prose: on documents that were not read before, one finding in two was right.
        "PML3001" or "PML3003" or "PML3004" => AtMostSuggestion(rule),
        "PML5001" or "PML5003" or "PML5004" => IfAsked(rule, SectionKind.RootCause),
        "PML5002" => IfAsked(rule, SectionKind.Resolution),
        "PML6001" or "PML6002" => IfAsked(rule, SectionKind.CorrectiveMeasures),
        "PML6004" when kind == FormKind.Sre => DiagnosticSeverity.Suggestion,
        "PML8001" when options.IsAnySet(rule.Id) => rule.DefaultSeverity,
        "PML8001" when kind != FormKind.Default => DiagnosticSeverity.None,
        "PML8001" when isOneOfMany => AtMostSuggestion(rule),
        _ => rule.DefaultSeverity,
    };

    private DiagnosticSeverity IfAsked(DiagnosticDescriptor rule, SectionKind sections) =>
        kind == FormKind.Default || (kinds & sections) != 0 ? AtMostSuggestion(rule) : DiagnosticSeverity.None;

    private DiagnosticSeverity IfNamed(DiagnosticDescriptor rule, HashSet<string> words) =>
        kind == FormKind.Default || names.Any(name => FormWords.Has(name, words)) ? AtMostSuggestion(rule) : DiagnosticSeverity.None;

    private static DiagnosticSeverity AtMostSuggestion(DiagnosticDescriptor rule) =>
        rule.DefaultSeverity > DiagnosticSeverity.Suggestion ? DiagnosticSeverity.Suggestion : rule.DefaultSeverity;
}
