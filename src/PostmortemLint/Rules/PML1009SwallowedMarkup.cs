using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>Markup that Markdown reads as something else than the text's writer meant.</summary>
internal sealed class PML1009SwallowedMarkup : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1009",
        Title: "Markup is swallowed by what stands around it",
        MessageFormat: "{0}. {1}.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        foreach (var fault in postmortem.MarkupFaults)
        {
            var (fact, remedy) = Words(fault.Kind, Quote(postmortem.Prose.Words(fault.Span)));
            yield return Report(fault.Span, fact, remedy);
        }
    }

    private static (string Fact, string Remedy) Words(MarkupFaultKind kind, string text) => kind switch
    {
        MarkupFaultKind.HeadingInHtml => ($"The heading '{text}' is shown as text, since it stands inside an HTML block", "Put a blank line above it"),
        MarkupFaultKind.HeadingWithoutBlank => ($"The heading '{text}' is shown as text, since no blank parts its '#' from its words", "Add the blank"),
        MarkupFaultKind.ListAsCode => ($"The list that begins with '{text}' is shown as code, since it is indented by 4 columns", "Remove the indent"),
        MarkupFaultKind.MetadataAsHeading => ($"'{text}' is shown as a heading, since '---' stands right below it", "Put a blank line above '---'"),
        MarkupFaultKind.BrokenTable => ($"'{text}' has no '|' and stands right below rows of a table, so it is shown as a row, or the table as text", "Put a blank line above it"),
        _ => ($"The entry '{text}' is shown as part of the entry above it", "Begin a line of its own with a list marker for it"),
    };

    private static string Quote(string text) => text.Length <= 50 ? text : Quotation.Prefix(text, 49).TrimEnd() + "…";
}
