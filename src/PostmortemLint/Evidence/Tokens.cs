using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>The document's words, looked up once for every reader, line by line and sentence by sentence; without code blocks.</summary>
internal sealed class Tokens
{
    /// <summary>The border between two sentences.</summary>
    public const short SentenceEnd = -2;

    private static readonly char[] QuotationEnds = ['"', '”', '“', '»'];

    private readonly string prose;
    private readonly int[] firstOfLine;
    private Token[] all = new Token[256];

    private Tokens(Page page) => (prose, firstOfLine) = (page.Prose.Text, new int[page.Lines.Length + 1]);

    public int Count { get; private set; }

    /// <param name="index">At least 0 and less than <see cref="Count"/>.</param>
    public ref readonly Token this[int index] => ref all[index];

    /// <summary>Reads a document.</summary>
    /// <param name="page">The document.</param>
    /// <param name="lexicon">The terms that its words may have.</param>
    public static Tokens Read(Page page, Lexicon? lexicon = null)
    {
        var tokens = new Tokens(page);
        var reader = new TokenReader(page, lexicon ?? Lexicon.Instance, tokens.Add);
        for (var line = 0; line < page.Lines.Length; line++)
        {
            tokens.firstOfLine[line] = tokens.Count;
            reader.Read(page.Lines[line]);
        }
        tokens.firstOfLine[page.Lines.Length] = tokens.Count;
        return tokens;
    }

    /// <summary>The first token of a line or after it, by the line's index; the number of tokens when there is none.</summary>
    public int FirstOf(int line) => firstOfLine[line];

    /// <summary>The first token that begins at an offset or after it; the number of tokens when none does.</summary>
    public int FirstFrom(int offset) => SpanSearch.FirstFrom(all, Count, offset, static t => t.Start);

    /// <summary>The words and numbers that begin in a span, without signs and ends of sentences, by their indexes.</summary>
    public IEnumerable<int> WordsIn(TextSpan span)
    {
        for (var i = FirstFrom(span.Start); i < Count && all[i].Start < span.End; i++)
            if (all[i].Term is not (SentenceEnd or Lexicon.Colon or Lexicon.Quote))
                yield return i;
    }

    /// <summary>Whether nothing but space separates a token from the next.</summary>
    public bool IsNextTo(int token)
    {
        if (token + 1 >= Count)
            return false;
        for (var at = all[token].End; at < all[token + 1].Start; at++)
            if (prose[at] is not (' ' or '\n' or WordCounter.Joiner))
                return false;
        return true;
    }

    /// <summary>Where a quotation ends; where it begins if it does not end within its line.</summary>
    /// <param name="mark">The token of its first mark.</param>
    public int EndOfQuotation(int mark)
    {
        var start = all[mark].End;
        var lineEnd = prose.IndexOf('\n', start);
        var end = prose.IndexOfAny(QuotationEnds, start, (lineEnd < 0 ? prose.Length : lineEnd) - start);
        return end < 0 ? start : end;
    }

    /// <summary>A token without <c>'s</c>.</summary>
    public string TextOf(int token) => prose.Substring(all[token].Start, EndOf(token) - all[token].Start);

    /// <summary>Whether a token is a word, case and <c>'s</c> aside.</summary>
    public bool Is(int token, string word) => EndOf(token) - all[token].Start == word.Length && EndsWith(token, word);

    /// <summary>Whether a token ends so, case and <c>'s</c> aside.</summary>
    public bool EndsWith(int token, string end) =>
        EndOf(token) - end.Length is var start && start >= all[token].Start
        && string.Compare(prose, start, end, 0, end.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether a token ends in <c>'s</c>: "the engineer's laptop".</summary>
    public bool IsPossessive(int token) => EndOf(token) < all[token].End;

    private int EndOf(int token) => Word.EndBeforePossessive(prose, all[token].Start, all[token].End);

    private void Add(Token token)
    {
        if (Count == all.Length)
            Array.Resize(ref all, Count * 2);
        all[Count++] = token;
    }
}
