using PostmortemLint.Sections;
using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>A place in the document that says something of a fact.</summary>
/// <param name="Pattern">What it matches.</param>
/// <param name="Span">Its words.</param>
/// <param name="Sentence">The first word of its sentence, by its index.</param>
/// <param name="Region">Where it is.</param>
internal sealed record Hint(Pattern Pattern, TextSpan Span, int Sentence, Region Region);
