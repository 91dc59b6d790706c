using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;
using PostmortemLint.Rules;
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

    /// <summary>Everything that can be reported, by id.</summary>
    public static IReadOnlyList<RuleDescription> DescribeRules() => RuleCatalog.Describe();

    /// <summary>The findings in <paramref name="source"/>, by place and then by id.</summary>
    public IReadOnlyList<Diagnostic> Lint(SourceText source, RuleOptions options)
    {
        if (PostmortemBinder.Bind(source, out var refusal) is not { } postmortem)
            return [Diagnostic.Create(EngineDiagnostics.SkippedFile, new TextSpan(0, 0), refusal!, "Simplify the Markdown, or exclude the file.")];
        if (!readsAnything && ContentGate.Judge(postmortem) is { } other)
            return [Diagnostic.Create(EngineDiagnostics.NotAPostmortem, postmortem.Top, other.What, other.Remedy)];
        var found = new List<Diagnostic>();
        foreach (var rule in rules)
            Run(rule, postmortem, options, found);
        return found.Count < 2 ? found : [.. found.OrderBy(d => d.Span.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    // A rule that fails has found nothing: what it said before may be the same mistake.
    private static void Run(Rule rule, Postmortem postmortem, RuleOptions options, List<Diagnostic> found)
    {
        var before = found.Count;
        try
        {
            found.AddRange(rule.Analyze(postmortem, options));
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            found.RemoveRange(before, found.Count - before);
            found.Add(Diagnostic.Create(EngineDiagnostics.RuleFailed, new TextSpan(0, 0), $"Rule {rule.Descriptor.Id}", EngineDiagnostics.ReasonOf(fault), "the other rules went on"));
        }
    }
}
