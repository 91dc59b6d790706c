namespace PostmortemLint.Evidence;

/// <summary>A word, a number, a colon or the end of a sentence.</summary>
/// <param name="term">Its term in the lexicon; <see cref="Lexicon.Unknown"/>; or <see cref="Tokens.SentenceEnd"/>.</param>
/// <param name="start">Where it begins.</param>
/// <param name="end">Where it ends, exclusive; with the <c>'s</c> of a word.</param>
internal readonly struct Token(short term, int start, int end)
{
    public readonly short Term = term;

    public readonly int Start = start;

    public readonly int End = end;
}
