using System.Text;
using PostmortemLint.Kind;
using PostmortemLint.Sections;

namespace PostmortemLint.Writing;

/// <summary>A template that is to be written.</summary>
/// <param name="Sections">Its sections, in order.</param>
internal sealed record TemplateDraft(IReadOnlyList<DraftSection> Sections)
{
    /// <summary>The keys of its front matter, with the values that all documents share.</summary>
    public IReadOnlyList<(string Key, string Value)> Keys { get; init; } = [];

    /// <summary>The names of the rows of the table of facts above all sections.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>The header of tables of facts.</summary>
    public (string Name, string Value) Header { get; init; } = ("Field", "Value");

    /// <summary>Whether it has a title besides that of its front matter.</summary>
    public bool HasTitle { get; init; } = true;

    /// <summary>A template with sections of these names.</summary>
    public static TemplateDraft Of(SectionPlan plan) =>
        new([.. plan.Sections.Select(s => new DraftSection(s.Name, Level: 2) { IsOptional = s.IsOptional })]);

    /// <summary>Its text.</summary>
    public string Write()
    {
        var blocks = new List<string>();
        if (Keys.Count > 0)
            blocks.Add($"---\n{string.Concat(Keys.Select(k => $"{k.Key}: {k.Value}".TrimEnd() + "\n"))}---");
        if (HasTitle)
            blocks.Add($"# {SectionPrompt.Title}");
        if (Rows.Count > 0)
            blocks.Add(Table(Rows));
        var prompt = new SectionPrompt();
        foreach (var section in Sections)
        {
            var mark = section.IsOptional ? " (optional)" : "";
            blocks.Add($"{new string('#', section.Level)} {MarkdownText.Escape(section.Name)}{mark}");
            if (section.Rows.Count > 0)
                blocks.Add(Table(section.Rows));
            else if (!section.IsHeadingAlone)
                blocks.Add(prompt.For(section.Name));
        }
        return string.Join("\n\n", blocks) + "\n";
    }

    private string Table(IReadOnlyList<string> rows)
    {
        var table = new StringBuilder();
        table.Append($"| {Cell(Header.Name)} | {Cell(Header.Value)} |\n|---|---|");
        foreach (var row in rows)
            table.Append($"\n| {Cell(row)} | {(DateFields.IsName(row) ? SectionPrompt.Date : SectionPrompt.Value)} |");
        return table.ToString();
    }

    private static string Cell(string text) => MarkdownText.Escape(text).Replace("|", "\\|");
}
