using PostmortemLint.Configuration;
using PostmortemLint.Kind;
using PostmortemLint.Rules;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;

namespace PostmortemLint;

/// <summary>Reads what tells the form of documents: one of a folder, its template, and the document that is linted.</summary>
internal static class FormReader
{
    /// <summary>What a folder is told by: one of its documents, read for the names of its sections. Null if it cannot be read.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="outline">What was read of it by the default plan, for whoever lints it next.</param>
    public static DocumentSketch? Sketch(SourceText source, out Outline? outline)
    {
        outline = OwnText.Read(source, out _);
        if (outline is null)
            return null;
        var postmortem = new Postmortem(outline, DocumentSettings.Default, FolderForm.None);
        // Without sections or times, others cannot be told to have the same form.
        var hasForm = new PostmortemSigns(postmortem.Page, postmortem.Outline, postmortem.Placeholders).HasForm;
        return DocumentSketch.Of(postmortem.Page, postmortem.Outline, isPostmortem: hasForm && postmortem.OtherKind is null);
    }

    /// <summary>Reads a template.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="path">Its absolute path.</param>
    /// <param name="fault">Why it cannot be used, as the end of a sentence about it; null when it can.</param>
    public static Template? ReadTemplate(SourceText source, string path, out string? fault) =>
        Postmortem.Read(source, out fault) is { } text
            ? TemplateSchema.Read(path, text.Page, text.Outline, new TemplateText(text.Prose, text.Placeholders), out fault)
            : null;

    /// <summary>The form that a document is asked to follow.</summary>
    /// <param name="source">Its text; null for a document that does not exist.</param>
    /// <param name="settings">What is set for it.</param>
    /// <param name="folder">What the documents of its folder have in common.</param>
    public static DocumentForm FormOf(SourceText? source, DocumentSettings settings, FolderForm folder) => FormOf(
        (source is null ? null : Postmortem.Read(source, out _, settings, folder))
            ?? Postmortem.Read(new SourceText(""), out _, settings, folder)!,
        folder);

    /// <summary>The form that a document is asked to follow, with what a user who asks for it should know.</summary>
    /// <param name="postmortem">The document.</param>
    /// <param name="folder">What the documents of its folder have in common.</param>
    public static DocumentForm FormOf(Postmortem postmortem, FolderForm folder)
    {
        var notes = new List<string>();
        if (folder.Rivals.Count > 0)
        {
            var (why, remedy) = folder.Fault is null
                ? ("", "Set postmortem_lint.template to one of them")
                : (", and the one that is set cannot be used", "Correct postmortem_lint.template");
            var names = string.Join(", ", folder.Rivals);
            notes.Add($"The folder has {folder.Rivals.Count} templates{why}, so none is taken: {names}. {remedy}.");
        }
        if (folder.Untaken is { } untaken)
            notes.Add(untaken);
        if (postmortem.IsForeign)
            notes.Add("The text is not English, so these rules, which read English sentences, do not run: "
                + $"{string.Join(", ", RuleCatalog.ReadingEnglish)}.");
        return postmortem.Form with { Notes = notes, IsTemplateFaulty = folder.Fault is not null };
    }
}
