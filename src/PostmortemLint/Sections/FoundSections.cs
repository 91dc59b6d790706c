using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>What the text of a document is divided into, before its front matter and an unclosed fence are thought of.</summary>
/// <param name="Title">The title's text; null when there is none.</param>
/// <param name="Sections">Every heading but the title, and other labels that open sections, in order.</param>
/// <param name="Parts">Labelled pieces of sections, in order.</param>
/// <param name="HeaderEnd">Where the first known section begins; the end of the text when there is none.</param>
internal sealed record FoundSections(TextSpan? Title, IReadOnlyList<Section> Sections, IReadOnlyList<Section> Parts, int HeaderEnd);
