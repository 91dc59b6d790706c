using PostmortemLint.Text;

namespace PostmortemLint.People;

/// <summary>A passage about people.</summary>
/// <param name="Tone">How it refers to them.</param>
/// <param name="Span">From the person, or the cue before, to what is said of them.</param>
internal sealed record PeopleMention(PeopleTone Tone, TextSpan Span);
