using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.People;

/// <summary>A word and what it can be.</summary>
/// <param name="Span">Where it is, with "'s"; empty where there is no word.</param>
/// <param name="Text">The word without "'s".</param>
/// <param name="Class">What the lexicon says of it, without "'s".</param>
internal sealed record ClassifiedWord(TextSpan Span, string Text, WordClass Class)
{
    /// <summary>Whether it ends in "'s": "the engineer's laptop".</summary>
    public bool IsPossessive => Span.Length > Text.Length;

    public bool Is(string text) => Text.Equals(text, StringComparison.OrdinalIgnoreCase);

    public bool EndsWith(string end) => Text.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
