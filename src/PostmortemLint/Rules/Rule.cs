using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Sections;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>One kind of fault: a short query over the postmortem. Rules have no state and may run in parallel.</summary>
internal abstract class Rule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The class's name without the id.</summary>
    public string Name => GetType().Name.Substring(Descriptor.Id.Length);

    /// <summary>Its settings; empty for most rules.</summary>
    public virtual IReadOnlyList<RuleOption> Options => [];

    /// <summary>Every place where the document has the fault.</summary>
    public abstract IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options);

    protected Diagnostic Report(TextSpan span, params object[] arguments) => Diagnostic.Create(Descriptor, span, arguments);

    /// <summary>A finding at the first of <paramref name="places"/> that is about all of them.</summary>
    protected Diagnostic ReportAll(IEnumerable<TextSpan> places, params object[] arguments) =>
        Report(places.First(), arguments) with { Related = [.. places.Skip(1)], FaultPlaces = [.. places] };

    /// <summary>A finding at <paramref name="span"/> whose message also refers to <paramref name="other"/>.</summary>
    protected Diagnostic ReportAgainst(TextSpan other, TextSpan span, params object[] arguments) =>
        Report(span, arguments) with { Related = [other] };

    /// <summary>A finding at the section that should state a fact; none where there is no such section, or it does.</summary>
    /// <param name="without">The section, if it does not surely state the fact.</param>
    /// <param name="verdict">What is known of the fact: where it is unsure, so is the finding.</param>
    protected IEnumerable<Diagnostic> ReportMissing(Section? without, Verdict verdict) =>
        without is null ? [] : [Report(without.Label, without.Mention) with { IsUnsure = verdict == Verdict.Unsure }];
}
