using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>A code fence that is never closed, so that everything after it is code.</summary>
internal sealed class PML1008UnclosedCodeFence : Rule
{
    private const int MostNames = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1008",
        Title: "Code fence is not closed",
        MessageFormat: "The code fence '{0}' is never closed{1}. Close it with '{2}' on a line of its own.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Page.UnclosedFence is not { } fence)
            yield break;
        var swallowed = postmortem.Outline.SwallowedSections;
        var names = swallowed.Take(MostNames).Select(s => $"'{s.ShortName}'").ToList();
        if (swallowed.Count > MostNames)
            names.Add($"{swallowed.Count - MostNames} more");
        var consequence = names.Count == 0 ? "" : $", which turns {Quotation.Enumerate(names)} into code";
        yield return Report(fence.Opener, postmortem.Source.ToString(fence.Opener), consequence, fence.Marker);
    }
}
