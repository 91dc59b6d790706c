using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Kind;
using PostmortemLint.Sections;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>Text that a template left where a fact belongs.</summary>
internal sealed class PML1010PlaceholderText : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1010",
        Title: "Placeholder is left in the text",
        MessageFormat: "'{0}' is {1}. Replace {2} with the fact, or say in a sentence why there is none.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var left in postmortem.Unfilled)
        {
            var what = left.Places.Count == 1 ? OfOne(left) : OfSeveral(left);
            var text = Shorten(postmortem.Source.ToString(left.Places[0]));
            yield return ReportAll(left.Places, text, what, left.Places.Count == 1 ? "it" : "each");
        }
    }

    private static string OfOne(UnfilledText left) => left.Kind switch
    {
        UnfilledKind.Placeholder => "a placeholder",
        UnfilledKind.TextOfTemplate => "still as the template has it",
        _ => $"all that '{left.Section!.ShortName}' says",
    };

    private static string OfSeveral(UnfilledText left)
    {
        var where = left.Section is not { Realization: not SectionRealization.Lead } section ? "" : $" in '{section.ShortName}'";
        return left.Kind == UnfilledKind.TextOfTemplate
            ? $"the first of {left.Places.Count} texts{where} that are still as the template has them"
            : $"the first of {left.Places.Count} placeholders{where}";
    }

    private static string Shorten(string text)
    {
        var line = string.Join(" ", text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 60 ? line : Quotation.Prefix(line, 59) + "…";
    }
}
