using PostmortemLint.Kind;
using PostmortemLint.Sections;
using PostmortemLint.Text;
using PostmortemLint.Writing;

namespace PostmortemLint;

/// <summary>Writes new documents, and templates of documents.</summary>
internal static class DocumentWriter
{
    /// <summary>The text of a new postmortem.</summary>
    /// <param name="template">The text that it begins as a copy of.</param>
    /// <param name="title">Its title, on one line.</param>
    /// <param name="date">Its date as documents write it: 2024-06-05.</param>
    /// <param name="fault">Why it cannot have that title, as the end of a sentence about the title; null when it can.</param>
    public static string? Begin(SourceText template, string title, string date, out string? fault)
    {
        if (Postmortem.Read(template, out fault) is not { } read)
            return null;
        if (HeadingTitle.IsSection(read.Page, read.Outline))
        {
            var withTitle = template.Content.Insert(read.Page.BodyStart, $"# {SectionPrompt.Title}\n\n");
            return Begin(new SourceText(withTitle), title, date, out fault);
        }
        var asking = new TemplateText(read.Prose, read.Placeholders);
        var text = NewDocument.Write(read.Page, read.Outline, read.Placeholders, asking, title, date);
        fault = Postmortem.Read(new SourceText(text), out var refusal) is { } begun ? FaultOfTitle(begun, title) : refusal;
        return fault is null ? text : null;
    }

    /// <summary>The text of a template with a section for each that is planned.</summary>
    public static string WriteTemplate(SectionPlan plan) => TemplateDraft.Of(plan).Write();

    /// <summary>What documents have in common; null when that is nothing.</summary>
    /// <param name="sources">Their texts; those that cannot be read are left out.</param>
    public static TemplateDraft? Derive(IEnumerable<SourceText> sources) =>
        CommonForm.Of([.. sources.Select(s => Postmortem.Read(s, out _)).Where(p => p is not null).Select(p => (p!.Page, p.Outline))]);

    private static string? FaultOfTitle(Postmortem begun, string title) =>
        begun.Outline.Title is not { } span ? "it would not be read as a title"
        : Array.Find(begun.Placeholders, p => span.Contains(p.Span.Start)) is { } placeholder
            ? $"it holds the placeholder '{begun.Source.ToString(placeholder.Span)}'"
        : BegunDocument.IsTitleOfATemplate(title) ? "it is that of a template"
        : null;
}
