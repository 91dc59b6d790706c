using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>A code fence that nothing closes.</summary>
/// <param name="Opener">The line that opens it, without spaces around it.</param>
/// <param name="Marker">The characters that would close it.</param>
/// <param name="Content">What it takes in.</param>
/// <param name="Swallowed">
/// <paramref name="Content"/> as a reader of the source sees it: a page of its own, whose offsets count from its beginning; null where it
/// cannot be read.
/// </param>
internal sealed record UnclosedFence(TextSpan Opener, string Marker, TextSpan Content, Page? Swallowed);
