using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>A code fence that nothing closes.</summary>
/// <param name="Opener">The line that opens it, without blanks around it.</param>
/// <param name="Marker">The characters that would close it.</param>
/// <param name="Content">What it takes in.</param>
/// <param name="SwallowedSections">The sections that a reader of the source sees in it.</param>
internal sealed record UnclosedFence(TextSpan Opener, string Marker, TextSpan Content, IReadOnlyList<Section> SwallowedSections);
