using PostmortemLint.Diagnostics;

namespace PostmortemLint.Sections.Forms;

/// <summary>A row of the table of facts, or a key of the front matter, that a template has.</summary>
/// <param name="Name">As the template writes it.</param>
/// <param name="IsKey">Whether it is a key of the front matter.</param>
/// <param name="Origin">Its place in the template.</param>
internal sealed record TemplateField(string Name, bool IsKey, RelatedPlace Origin);
