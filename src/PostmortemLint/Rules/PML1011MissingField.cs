using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>Rows of the table of facts, or keys of the front matter, that the template has and the document does not.</summary>
internal sealed class PML1011MissingField : Rule
{
    /// <summary>The most that a message names.</summary>
    private const int MostNamed = 4;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1011",
        Title: "Field is missing",
        MessageFormat: "{0} missing, which '{1}' asks for. Add {2}.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Form.Template is not { } template)
            yield break;
        var missing = template.MissingFrom(postmortem.Page, postmortem.Outline).ToList();
        if (missing.Count > 0)
            yield return Report(postmortem.Top, Names(missing), template.Name, Remedy(missing)) with { Elsewhere = missing[0].Origin };
    }

    private static string Names(List<TemplateField> missing)
    {
        var names = missing.Take(MostNamed).Select(f => $"'{f.Name}'").ToList();
        if (missing.Count > MostNamed)
            names.Add($"{missing.Count - MostNamed} more");
        return Quotation.Enumerate(names) + (names.Count == 1 ? " is" : " are");
    }

    private static string Remedy(List<TemplateField> missing) =>
        missing.TrueForAll(f => f.IsKey) ? missing.Count == 1 ? "the key to the front matter" : "the keys to the front matter"
        : missing.Exists(f => f.IsKey) ? "them to the front matter and the table"
        : missing.Count == 1 ? "the row, or a line that begins with that label"
        : "the rows, or lines that begin with these labels";
}
