using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>A name under which the document states facts: that of a section or part, of a row, or a key of the front matter.</summary>
/// <param name="Facts">What is stated under it.</param>
/// <param name="Name">The name.</param>
/// <param name="Span">The label of a section or part; the value in a row or of a key.</param>
internal sealed record FactLabel(Fact Facts, string Name, TextSpan Span);
