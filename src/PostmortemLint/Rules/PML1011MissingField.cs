using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>Rows of the table of facts, keys of the front matter or labels that the template has and the document does not.</summary>
internal sealed class PML1011MissingField : Rule
{
    /// <summary>The most that a message names.</summary>
    private const int MostNamed = 4;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1011",
        Title: "Field is missing",
        MessageFormat: "{0}, which '{1}' asks for. {2}.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        if (postmortem.Form.Template is not { } template)
            yield break;
        var values = FieldValues.Of(postmortem.Page, postmortem.Outline);
        var asked = template.FieldsFor(postmortem.Outline).Where(f => !values.Has(f) || values.IsEmpty(f)).ToList();
        if (asked.Count == 0)
            yield break;
        var empty = asked.Count(values.IsEmpty);
        var what = empty == 0 ? "missing" : empty == asked.Count ? "empty" : "missing or empty";
        var remedy = empty == 0 ? $"Add {Missing(asked)}" : asked.Count == 1 ? "Write its value" : "Write their values";
        var finding = Report(postmortem.Top, $"{Names(asked)} {what}", template.Name, remedy);
        yield return finding with { Elsewhere = asked[0].Origin, FaultNames = [.. asked.Select(f => f.Name)] };
    }

    private static string Names(List<TemplateField> asked)
    {
        var names = asked.Take(MostNamed).Select(f => $"'{f.Name}'").ToList();
        if (asked.Count > MostNamed)
            names.Add($"{asked.Count - MostNamed} more");
        return Quotation.Enumerate(names) + (names.Count == 1 ? " is" : " are");
    }

    private static string Missing(List<TemplateField> missing) =>
        missing.TrueForAll(f => f.Kind == FieldKind.Key)
            ? missing.Count == 1 ? "the key to the front matter" : "the keys to the front matter"
        : missing.Exists(f => f.Kind == FieldKind.Key) ? "them to the front matter and the text"
        : missing.TrueForAll(f => f.Kind == FieldKind.Label)
            ? missing.Count == 1 ? "a line that begins with that label" : "lines that begin with these labels"
        : missing.Count == 1 ? "the row, or a line that begins with that label"
        : "the rows, or lines that begin with these labels";
}
