using PostmortemLint.Text;

namespace PostmortemLint.Prose;

/// <summary>The visible text of a document, and its pieces as messages show them.</summary>
/// <param name="text">
/// As long as the source, with a space for every character of markup, of a code block or of an address: an offset means the same in
/// both. Inline code stays visible, without its backticks.
/// </param>
internal sealed class ProseText(string text)
{
    private const int LongestOpening = 40;
    private const int LongestQuote = 50;

    private static readonly string JoinerText = WordCounter.Joiner.ToString();

    public string Text => text;

    /// <summary>The visible text of <paramref name="span"/> on one line.</summary>
    public string Words(TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length).Trim(' ');
        return words.IndexOfAny('\n', WordCounter.Joiner) < 0 && words.IndexOf("  ".AsSpan()) < 0
            ? words.ToString()
            : string.Join(" ", words.ToString().Replace(JoinerText, "").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The first words of <paramref name="span"/>, for a message: at most 40 characters.</summary>
    public string Opening(TextSpan span)
    {
        var words = Words(span);
        if (words.Length <= LongestOpening)
            return words;
        var space = words.LastIndexOf(' ', LongestOpening - 1);
        return Quotation.Prefix(words, space > 0 ? space : LongestOpening - 1) + "…";
    }

    /// <summary>The words of <paramref name="span"/> as a message quotes them: of a long passage the beginning and the last word.</summary>
    public string Quote(TextSpan span)
    {
        var words = Words(span);
        if (words.Length <= LongestQuote)
            return words;
        var lastWord = Math.Min(words.Length - words.LastIndexOf(' '), LongestQuote / 2);
        return $"{Quotation.Prefix(words, LongestQuote / 2)}…{Quotation.Suffix(words, lastWord)}";
    }

    /// <summary>The first of the <paramref name="names"/> in <paramref name="span"/> as words of their own, ignoring case.</summary>
    public TextSpan? FindName(IReadOnlyList<string> names, TextSpan span)
    {
        foreach (var name in names)
            if (Word.Find(text, name, span, StringComparison.OrdinalIgnoreCase) is { } found)
                return found;
        return null;
    }

    /// <summary>How many sentences of <paramref name="span"/> have a word.</summary>
    public int CountSentences(TextSpan span) => Sentence.In(text, span).Count(s => WordCounter.Count(text, s, []) > 0);

    /// <summary>The sentence of <paramref name="span"/> that <paramref name="offset"/> lies in.</summary>
    public TextSpan SentenceAt(int offset, TextSpan span) => Sentence.Around(text, offset, span);
}
