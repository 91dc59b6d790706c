using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>
/// Reads the tokens of one line after the other: words, numbers and signs. A word is a whole compound: "on-call", "didn't".
/// </summary>
/// <param name="page">The document.</param>
/// <param name="lexicon">The terms that its words may have.</param>
/// <param name="add">Takes each token.</param>
internal sealed class TokenReader(Page page, Lexicon lexicon, Action<Token> add)
{
    private readonly string prose = page.Prose.Text;
    private int block = -1;

    // What is before this offset is read.
    private int at;

    public void Read(TextLine line)
    {
        if (line.Kind == LineKind.Code || line.Span.Length == 0)
            return;
        at = Math.Max(at, line.Span.Start);
        if (BeginsSentence(line))
            add(new Token(Tokens.SentenceEnd, line.Span.Start, line.Span.Start));
        block = line.Block;
        if (prose[line.Span.Start] == '-')
            at = Math.Max(at, line.Span.Start + 1);
        if (line.Kind is LineKind.TableRow or LineKind.TableHeader)
            ReadRow(line.Span);
        else
            ReadText(line.Span.End);
    }

    /// <summary>
    /// Within its block, a sentence may go on from the line before: not to an entry with a bullet or a number, nor past a rule.
    /// </summary>
    private bool BeginsSentence(TextLine line) =>
        line.Block != block || line.OpensBlock || char.IsDigit(prose[line.Span.Start]) || prose[line.Span.Start] is '-' or '=';

    /// <summary>The bar between two cells is a colon.</summary>
    private void ReadRow(TextSpan row)
    {
        for (var bar = NextBar(row.Start, row.End); bar < row.End; bar = NextBar(bar + 1, row.End))
        {
            ReadText(bar);
            add(new Token(Lexicon.Colon, bar, bar + 1));
        }
        ReadText(row.End);
    }

    private int NextBar(int from, int end)
    {
        var bar = page.Source.Content.IndexOf('|', from, end - from);
        return bar < 0 ? end : bar;
    }

    private void ReadText(int end)
    {
        while (at < end)
            if (prose[at] == ' ')
                at++;
            else if (IsLetter(prose[at]))
                ReadWord();
            else if (prose[at] is >= '0' and <= '9')
                ReadNumber();
            else if (Word.IsInCompound(prose, at))
                at = EndOfWord(at);
            else
                ReadSign();
    }

    private void ReadWord()
    {
        var start = at;
        at = EndOfWord(at);
        var term = lexicon.Find(prose, start, Word.EndBeforePossessive(prose, start, at));
        add(new Token(term == Lexicon.Unknown && IsName(start) ? Lexicon.Name : term, start, at));
    }

    /// <summary>Whether a word is capitalized, and not because a sentence, a line or a quotation begins with it.</summary>
    private bool IsName(int start) =>
        at - start > 1 && char.IsUpper(prose[start]) && char.IsLower(prose[start + 1])
        && start > 1 && prose[start - 1] == ' ' && (char.IsLetterOrDigit(prose[start - 2]) || prose[start - 2] is ',' or ')');

    private void ReadNumber()
    {
        var number = NumberToken.Read(prose, at);
        add(number);
        at = number.End;
        if (Word.IsInCompound(prose, at - 1))
            at = EndOfWord(at);
    }

    /// <summary>A semicolon parts facts as well as a full stop does.</summary>
    private void ReadSign()
    {
        var c = prose[at];
        if (c == ';' ? at + 1 == prose.Length || prose[at + 1] is ' ' or '\n' : Sentence.EndsAt(prose, at, prose.Length))
            add(new Token(Tokens.SentenceEnd, at, at + 1));
        else if (c is ':' or '–' or '—' || (c == '-' && at > 0 && prose[at - 1] == ' '))
            add(new Token(Lexicon.Colon, at, at + 1));
        else if (BeginsQuotation())
            add(new Token(Lexicon.Quote, at, at + 1));
        at++;
    }

    /// <summary>Whether what comes next is quoted: in double quotation marks, since single ones are apostrophes as well.</summary>
    private bool BeginsQuotation() =>
        prose[at] is '“' or '«' or '„'
        || (prose[at] == '"' && at + 1 < prose.Length && !char.IsWhiteSpace(prose[at + 1]) && (at == 0 || !Word.IsOf(prose[at - 1])));

    private static bool IsLetter(char c) => c < 128 ? (c | 0x20) is >= 'a' and <= 'z' : char.IsLetter(c);

    /// <summary>Where a word ends that the character before <paramref name="offset"/> belongs to.</summary>
    private int EndOfWord(int offset)
    {
        while (offset < prose.Length && Word.IsInCompound(prose, offset))
            offset++;
        return offset;
    }
}
