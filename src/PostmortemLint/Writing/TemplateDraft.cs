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

    /// <summary>The labels above all sections.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The sentence about the zone of times above all sections; null where there is none.</summary>
    public string? Zone { get; init; }

    /// <summary>How many facts it asks for under a name.</summary>
    public int FieldCount => Keys.Count + Rows.Count + Labels.Count + Sections.Sum(s => s.Rows.Count + s.Labels.Count);

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
        blocks.AddRange(Labels.Select(Line));
        if (Zone is { } zone)
            blocks.Add(zone);
        var prompt = new SectionPrompt();
        foreach (var section in Sections)
        {
            var mark = section.IsOptional ? " (optional)" : "";
            blocks.Add($"{new string('#', section.Level)} {MarkdownText.Escape(section.Name)}{mark}");
            blocks.AddRange(ContentOf(section, prompt));
        }
        return string.Join("\n\n", blocks) + "\n";
    }

    private IEnumerable<string> ContentOf(DraftSection section, SectionPrompt prompt)
    {
        if (section.Zone is { } zone)
            yield return zone;
        if (section.Rows.Count > 0)
            yield return Table(section.Rows);
        if (section.Columns.Count > 0)
            yield return Steps(section.Columns);
        if (section.Labels.Count > 0)
            yield return string.Join("\n", section.Labels.Select(l => $"- {Line(l)}"));
        var isAsked = section.Rows.Count > 0 || section.Columns.Count > 0 || (section.Labels.Count > 0 && !section.HasText);
        if (!isAsked && !section.IsHeadingAlone)
            yield return prompt.For(section.Name);
    }

    private static string Line(string label) => $"{MarkdownText.Escape(label)}: {ValueOf(label)}";

    private static string ValueOf(string name) => DateFields.IsName(name) ? SectionPrompt.Date : SectionPrompt.Value;

    /// <summary>A table with one row, for the first step.</summary>
    private static string Steps(IReadOnlyList<string> columns)
    {
        var row = columns.Select((_, column) => column switch { 0 => SectionPrompt.Time, 1 => SectionPrompt.Step, _ => "" });
        var rule = string.Concat(columns.Select(_ => "---|"));
        return $"| {string.Join(" | ", columns.Select(Cell))} |\n|{rule}\n| {string.Join(" | ", row)} |";
    }

    private string Table(IReadOnlyList<string> rows)
    {
        var table = new StringBuilder();
        table.Append($"| {Cell(Header.Name)} | {Cell(Header.Value)} |\n|---|---|");
        foreach (var row in rows)
            table.Append($"\n| {Cell(row)} | {ValueOf(row)} |");
        return table.ToString();
    }

    private static string Cell(string text) => MarkdownText.Escape(text).Replace("|", "\\|");
}
