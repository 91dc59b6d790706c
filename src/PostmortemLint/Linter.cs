using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;
using PostmortemLint.Rules;
using PostmortemLint.Suppressions;
using PostmortemLint.Text;

namespace PostmortemLint;

/// <summary>The whole way from a document's text to its findings. Pure: the same text and options give the same findings, anywhere.</summary>
public sealed class Linter
{
    private readonly IReadOnlyList<Rule> rules;
    private readonly bool readsAnything;

    /// <param name="rules">The rules to run.</param>
    /// <param name="readsAnything">Whether they run on documents that are no postmortems, too: the few lines of a rule's test are none.</param>
    internal Linter(IReadOnlyList<Rule> rules, bool readsAnything = false)
    {
        this.rules = rules;
        this.readsAnything = readsAnything;
    }

    /// <summary>Runs every rule that is on where nothing is configured, on every postmortem; what is none has that one finding.</summary>
    public static Linter Default { get; } = new([.. RuleCatalog.All.Where(r => r.Descriptor.DefaultSeverity != DiagnosticSeverity.None)]);

    /// <summary>Whether a finding about suppressions is on. A rule is on where it is given.</summary>
    internal Func<DiagnosticDescriptor, bool> IsOn { get; init; } = descriptor => descriptor.DefaultSeverity != DiagnosticSeverity.None;

    /// <summary>Everything that can be reported, by id.</summary>
    public static IReadOnlyList<RuleDescription> DescribeRules() => RuleCatalog.Describe();

    /// <summary>The findings in <paramref name="source"/>, by place and then by id; those that a comment hides are marked with it.</summary>
    public IReadOnlyList<Diagnostic> Lint(SourceText source, RuleOptions options)
    {
        if (PostmortemBinder.Bind(source, out var refusal) is not { } postmortem)
            return [Diagnostic.Create(EngineDiagnostics.SkippedFile, new TextSpan(0, 0), refusal!, "Simplify the Markdown, or exclude the file.")];
        if (!readsAnything && ContentGate.Judge(postmortem) is { } other)
            return Ordered(Suppress([Diagnostic.Create(EngineDiagnostics.NotAPostmortem, postmortem.Top, other.What, other.Remedy)], postmortem, [EngineDiagnostics.NotAPostmortem.Id]));
        var found = new List<Diagnostic>();
        List<string>? failed = null;
        foreach (var rule in rules)
            if (!TryRun(rule, postmortem, options, found))
                (failed ??= []).Add(rule.Descriptor.Id);
        return Ordered(Suppress(found, postmortem, IdsOfRules().Except(failed ?? [])));
    }

    private IEnumerable<string> IdsOfRules()
    {
        var ids = rules.Select(r => r.Descriptor.Id).Append(EngineDiagnostics.RuleFailed.Id);
        return readsAnything ? ids : ids.Append(EngineDiagnostics.NotAPostmortem.Id);
    }

    private List<Diagnostic> Suppress(List<Diagnostic> found, Postmortem postmortem, IEnumerable<string> judged)
    {
        if (postmortem.Comments.Count > 0)
            new SuppressionFilter(RuleCatalog.Descriptors, new HashSet<string>(judged), IsOn).Apply(postmortem, found);
        return found;
    }

    private static List<Diagnostic> Ordered(List<Diagnostic> found) =>
        found.Count < 2 ? found : [.. found.OrderBy(d => d.Span.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];

    // A rule that fails has found nothing: what it said before may be the same mistake.
    private static bool TryRun(Rule rule, Postmortem postmortem, RuleOptions options, List<Diagnostic> found)
    {
        var before = found.Count;
        try
        {
            found.AddRange(rule.Analyze(postmortem, options));
            return true;
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            found.RemoveRange(before, found.Count - before);
            found.Add(Diagnostic.Create(EngineDiagnostics.RuleFailed, new TextSpan(0, 0), $"Rule {rule.Descriptor.Id}", EngineDiagnostics.ReasonOf(fault), "the other rules went on"));
            return false;
        }
    }
}
