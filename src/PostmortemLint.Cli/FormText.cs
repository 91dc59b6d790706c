using PostmortemLint.Hosting;
using PostmortemLint.Sections.Forms;

namespace PostmortemLint.Cli;

/// <summary>Says in sentences which form a document has.</summary>
internal static class FormText
{
    /// <summary>The form, why it was taken, and what it asks for; then what else is worth knowing.</summary>
    /// <param name="form">The form.</param>
    /// <param name="path">The absolute path of the document.</param>
    public static IEnumerable<string> Of(DocumentForm form, string path)
    {
        var sections = form.Plan.Sections.Where(section => !section.IsOptional).Select(section => section.Name).ToList();
        var template = form.Template is { } taken ? $" {taken.Name}" : "";
        var order = form.IsOrdered ? ""
            : form.Template is null ? ", in any order"
            : ", in any order, since more than a fifth of the postmortems do not keep that of the template";
        var asked = sections.Count == 0 ? "It asks for no sections." : $"It asks for the sections {string.Join("; ", sections)}{order}.";
        return string.Equals(form.Template?.Path, path, FileLink.Comparison)
            ? [$"This is the template that documents of the folder are asked to follow: it is not linted. {asked}"]
            : [$"Form: {NameOf(form.Kind)}{template}, because {form.Reason}. {asked}", .. NotesOf(path), .. form.Notes];
    }

    private static string[] NotesOf(string path) =>
        DeriveCommand.IsOther(path) ? ["The build leaves out files of that name by default."] : [];

    /// <summary>The name of a form, as its page has it.</summary>
    public static string NameOf(FormKind form) => form.ToString().ToLowerInvariant();
}
