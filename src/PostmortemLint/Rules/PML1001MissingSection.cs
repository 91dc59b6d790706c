using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;

namespace PostmortemLint.Rules;

/// <summary>Sections that the form of the document requires and that appear in no shape.</summary>
internal sealed class PML1001MissingSection : Rule
{
    /// <summary>A longer name of a template would leave no room for those of sections; the related place has it.</summary>
    private const int LongestName = 25;

    public override DiagnosticDescriptor Descriptor { get; } = new(
        Id: "PML1001",
        Title: "Section is missing",
        MessageFormat: "{0} missing. {1}.",
        Category: Categories.Structure,
        DefaultSeverity: DiagnosticSeverity.Warning);

    public override IEnumerable<Diagnostic> Analyze(Postmortem postmortem, RuleOptions options)
    {
        var missing = postmortem.MissingSections;
        if (missing.Count == 0)
            yield break;
        var remedy = Remedy(postmortem, missing);
        var room = Diagnostic.LongestMessage - remedy.Length - "Sections  are missing. .".Length;
        var what = missing.Count == 1 ? $"Section '{missing[0].Name}' is" : $"Sections {List(missing, room)} are";
        var names = missing.Select(s => s.Name);
        yield return Report(postmortem.Top, what, remedy) with { Elsewhere = missing[0].Origin, FaultNames = [.. names] };
    }

    /// <summary>The names, as many as there is room for.</summary>
    private static string List(IReadOnlyList<PlannedSection> missing, int room)
    {
        for (var shown = missing.Count; ; shown--)
        {
            var names = missing.Take(shown).Select(s => $"'{s.Name}'").ToList();
            if (shown < missing.Count)
                names.Add($"{missing.Count - shown} more");
            if (Quotation.Enumerate(names) is var list && (list.Length <= room || shown == 1))
                return list;
        }
    }

    private static string Remedy(Postmortem postmortem, IReadOnlyList<PlannedSection> missing)
    {
        var (first, where) = (missing[0], Place(postmortem.Outline, missing[0]));
        var how = missing.Count == 1 ? $"dd it{where}{Alternatives(first.Aliases)}"
            : where.Length == 0 ? "dd them" : $"dd them, beginning with '{first.Name}'{where}";
        var why = Reason(postmortem.Form, missing);
        return $"{why}{(why.Length == 0 ? "A" : "a")}{how}";
    }

    /// <summary>Who asks for them, where that is not this tool: a clause that an order follows.</summary>
    private static string Reason(DocumentForm form, IReadOnlyList<PlannedSection> missing)
    {
        if (form.Template is { } template)
        {
            var name = template.Name.Length <= LongestName ? $"'{template.Name}'" : "The template";
            return missing.Count == 1 && missing[0].Hint is { } hint
                ? $"{name} asks there: '{hint}'; "
                : $"{name} has {(missing.Count == 1 ? "it" : "them")}; ";
        }
        if (form.Folder is not { } folder)
            return "";
        var fewest = folder.Required.Where(s => missing.Any(m => m.Name == s.Name)).Min(s => s.Count);
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
