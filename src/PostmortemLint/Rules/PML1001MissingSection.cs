using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>Sections that the form of the document requires and that appear in no shape.</summary>
internal sealed class PML1001MissingSection : Rule
{
    /// <summary>The most characters of names in a message: after them it says how many more there are.</summary>
    private const int MostOfNames = 115;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1001",
        Title: "Section is missing",
        MessageFormat: "{0} missing. {1}{2}.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var outline = postmortem.Outline;
        var missing = outline.Plan.Sections.Where(s => !s.IsOptional && !outline.Has(s)).ToList();
        if (missing.Count == 0)
            yield break;
        var (first, isOne) = (missing[0], missing.Count == 1);
        var what = isOne ? $"Section '{first.Name}' is" : $"Sections {List(missing)} are";
        var where = Place(outline, first);
        var how = isOne ? $"dd it{where}{Alternatives(first.Aliases)}"
            : where.Length == 0 ? "dd them" : $"dd them, beginning with '{first.Name}'{where}";
        var why = Reason(postmortem.Form, missing);
        yield return Report(postmortem.Top, what, why, (why.Length == 0 ? "A" : "a") + how) with { Elsewhere = first.Origin };
    }

    private static string List(List<PlannedSection> missing)
    {
        var (shown, length) = (0, 0);
        while (shown < missing.Count && (shown == 0 || length + missing[shown].Name.Length <= MostOfNames))
            length += missing[shown++].Name.Length + "'', ".Length;
        var names = missing.Take(shown).Select(s => $"'{s.Name}'").ToList();
        if (shown < missing.Count)
            names.Add($"{missing.Count - shown} more");
        return Quotation.Enumerate(names);
    }

    /// <summary>Who asks for them, where that is not this tool: a clause that an order follows.</summary>
    private static string Reason(DocumentForm form, List<PlannedSection> missing)
    {
        if (form.Template is { } template)
            return missing.Count == 1 && missing[0].Hint is { } hint
                ? $"'{template.Name}' asks there: '{hint}'; "
                : $"'{template.Name}' has {(missing.Count == 1 ? "it" : "them")}; ";
        if (form.Folder is not { } folder)
            return "";
        var fewest = folder.Required.Where(s => missing.Exists(m => m.Name == s.Name)).Min(s => s.Count);
        return missing.Count == 1
            ? $"{fewest} of the {folder.Count} postmortems here have it; "
            : $"At least {fewest} of the {folder.Count} postmortems here have each; ";
    }

    private static string Alternatives(IReadOnlyList<string> aliases) => aliases.Count switch
    {
        0 => "",
        1 => $"; '{aliases[0]}' is accepted too",
        _ => $"; '{aliases[0]}' and '{aliases[1]}' are accepted too",
    };

    /// <summary>After the nearest section that should precede it, else before the nearest that should follow it.</summary>
    private static string Place(Outline outline, PlannedSection section)
    {
        var planned = outline.Plan.Sections;
        var index = planned.ToList().IndexOf(section);
        for (var i = index - 1; i >= 0; i--)
            if (outline.LastSectionOf(planned[i].Kind) is { } previous)
                return previous.Realization == SectionRealization.Lead ? "" : $" after '{previous.ShortName}'";
        for (var i = index + 1; i < planned.Count; i++)
            if (outline.SectionOf(planned[i].Kind) is { } next)
                return $" before '{next.ShortName}'";
        return "";
    }
}
