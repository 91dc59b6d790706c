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

    internal Linter(IReadOnlyList<Rule> rules) => this.rules = rules;

    /// <summary>Runs every rule that is on where nothing is configured.</summary>
    public static Linter Default { get; } = new([.. RuleCatalog.All.Where(r => r.Descriptor.DefaultSeverity != DiagnosticSeverity.None)]);

    /// <summary>The findings in <paramref name="source"/>, by place and then by id.</summary>
    public IReadOnlyList<Diagnostic> Lint(SourceText source, RuleOptions options)
    {
        if (PostmortemBinder.Bind(source, out var refusal) is not { } postmortem)
            return [Diagnostic.Create(EngineDiagnostics.SkippedFile, new TextSpan(0, 0), refusal!, "Simplify the Markdown, or exclude the file.")];
        var found = new List<Diagnostic>();
        foreach (var rule in rules)
            found.AddRange(rule.Analyze(postmortem, options));
        return found.Count < 2 ? found : [.. found.OrderBy(d => d.Span.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }
}
