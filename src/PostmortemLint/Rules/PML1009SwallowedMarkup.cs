using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>Markup that Markdown reads as something other than what the author meant.</summary>
internal sealed class PML1009SwallowedMarkup : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1009",
        Title: "Markup is swallowed by the text around it",
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
        MarkupFaultKind.HeadingInHtml =>
            ($"The heading '{text}' is shown as text because it is inside an HTML block", "Put a blank line above it"),
        MarkupFaultKind.HeadingWithoutBlank =>
            ($"The heading '{text}' is shown as text because no space follows its '#'", "Add the space"),
        MarkupFaultKind.ListInHtml =>
            ($"The list that begins with '{text}' is shown as one paragraph because it is inside an HTML block",
             "Put a blank line above it"),
        MarkupFaultKind.FenceInFence =>
            ("A code block begins here inside another one, so all code and text from there on change places", "Close the block above"),
        MarkupFaultKind.ListAsCode =>
            ($"The list that begins with '{text}' is shown as code because it is indented by 4 columns", "Remove the indentation"),
        MarkupFaultKind.MetadataAsHeading =>
            ($"'{text}' is shown as a heading because '---' is directly below it", "Put a blank line above '---'"),
        MarkupFaultKind.BrokenTable =>
            ($"'{text}' has no '|' but directly follows a table, so it becomes a row or breaks the table", "Put a blank line above it"),
        MarkupFaultKind.TableWithoutDashes =>
            ($"The table that begins with '{text}' is shown as text because no row of dashes follows its first row",
             "Put '|---|---|' below that"),
        _ =>
            ($"The entry '{text}' is shown as part of the entry above it", "Start a new line with a list marker for it"),
    };

    private static string Quote(string text) => text.Length <= 50 ? text : Quotation.Prefix(text, 49).TrimEnd() + "…";
}
