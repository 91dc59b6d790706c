using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Rules;
using PostmortemLint.Suppressions;
using PostmortemLint.Text;

namespace PostmortemLint;

/// <summary>The whole way from a document's text to its findings. Pure: the same text and settings give the same findings, anywhere.</summary>
public sealed class Linter
{
    // An id without its PML is three slips away.
    private const int MostSlips = 3;

    private readonly IReadOnlyList<Rule> rules;
    private readonly bool readsAnything;

    /// <param name="rules">The rules to run.</param>
    /// <param name="readsAnything">Whether they run on documents that are no postmortems, too: the few lines of a rule's test are none.</param>
    internal Linter(IReadOnlyList<Rule> rules, bool readsAnything = false)
    {
        this.rules = rules;
        this.readsAnything = readsAnything;
    }

    /// <summary>Runs every rule that is on for the document, on every postmortem; what is none has that one finding.</summary>
    public static Linter Default { get; } = new(RuleCatalog.All);

    /// <summary>Everything that can be reported, by id.</summary>
    public static IReadOnlyList<RuleDescription> DescribeRules() => RuleCatalog.Describe();

    /// <summary>What every key comes to where <paramref name="settings"/> are in force.</summary>
    public static IEnumerable<SettingInForce> DescribeSettings(DocumentSettings settings) => RuleCatalog.Settings.InForce(settings);

    /// <summary>The rule's id that <paramref name="id"/> is a slip of; null where none is near.</summary>
    public static string? NearestRule(string id) => EditDistance.Nearest(id, RuleCatalog.Descriptors.Select(d => d.Id), MostSlips);

    /// <summary>The findings in <paramref name="source"/>, by place and then by id; those that a comment hides are marked with it. A rule whose severity is none does not run.</summary>
    public IReadOnlyList<Diagnostic> Lint(SourceText source, DocumentSettings settings)
    {
        var found = new List<Diagnostic>();
        if (Postmortem.Read(source, out var refusal, settings.Reading) is not { } postmortem)
        {
            Report(settings, found, Diagnostic.Create(EngineDiagnostics.SkippedFile, new TextSpan(0, 0), refusal!, "Simplify the Markdown, or exclude the file."));
            return found;
        }
        var judged = postmortem.Page.Comments.Count > 0 ? new HashSet<string>(StringComparer.Ordinal) : null;
        if (!readsAnything && settings.SeverityOf(EngineDiagnostics.NotAPostmortem) != DiagnosticSeverity.None)
            judged?.Add(EngineDiagnostics.NotAPostmortem.Id);
        if (!readsAnything && postmortem.OtherKind is { } other)
            Report(settings, found, Diagnostic.Create(EngineDiagnostics.NotAPostmortem, postmortem.Top, other.What, other.Remedy));
        else
        {
            judged?.Add(EngineDiagnostics.RuleFailed.Id);
            foreach (var rule in rules)
                if (TryRun(rule, postmortem, settings, found))
                    judged?.Add(rule.Descriptor.Id);
        }
        if (judged is not null)
            new SuppressionFilter(RuleCatalog.Descriptors, judged, settings.SeverityOf).Apply(postmortem.Page, found);
        return found.Count < 2 ? found : [.. found.OrderBy(d => d.Span.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether the rule is on and came to its end.</summary>
    /// <remarks>A rule that fails has found nothing: what it said before may be the same mistake.</remarks>
    private static bool TryRun(Rule rule, Postmortem postmortem, DocumentSettings settings, List<Diagnostic> found)
    {
        var severity = settings.SeverityOf(rule.Descriptor);
        if (severity > DiagnosticSeverity.Suggestion && postmortem.Page.IsDraft && IsAboutCompleteness(rule.Descriptor))
            severity = DiagnosticSeverity.Suggestion;
        if (severity == DiagnosticSeverity.None)
            return false;
        var before = found.Count;
        try
        {
            foreach (var finding in rule.Analyze(postmortem, settings.Options))
                found.Add(finding.Severity == severity ? finding : finding with { Severity = severity });
            return true;
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            found.RemoveRange(before, found.Count - before);
            Report(settings, found, Diagnostic.Create(EngineDiagnostics.RuleFailed, new TextSpan(0, 0), $"Rule {rule.Descriptor.Id}", EngineDiagnostics.ReasonOf(fault), "the other rules went on"));
            return false;
        }
    }

    /// <summary>Whether the rule asks for what a draft does not have yet.</summary>
    private static bool IsAboutCompleteness(DiagnosticDescriptor rule) =>
        rule.Category is Categories.Summary or Categories.Timeline or Categories.Cause or Categories.Measures or Categories.Length || rule.Id == "PML1001";

    private static void Report(DocumentSettings settings, List<Diagnostic> found, Diagnostic finding)
    {
        var severity = settings.SeverityOf(finding.Descriptor);
        if (severity != DiagnosticSeverity.None)
            found.Add(finding with { Severity = severity });
    }
}
