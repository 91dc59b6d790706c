using PostmortemLint.Diagnostics;

namespace PostmortemLint.Sections.Forms;

/// <summary>A row of the table of facts, a key of the front matter or a label that a template has.</summary>
/// <param name="Name">As the template writes it.</param>
/// <param name="Kind">How the template writes it.</param>
/// <param name="Origin">Its place in the template.</param>
internal sealed record TemplateField(string Name, FieldKind Kind, RelatedPlace Origin)
{
    /// <summary>The line of the template that its section begins on; null above the first.</summary>
    public int? SectionLine { get; init; }
}
