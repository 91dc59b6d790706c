using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>Reads the tokens of one line after the other.</summary>
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

    /// <summary>A sentence may go on from the line before, within its block, when this line is neither an entry of its own nor a rule.</summary>
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

    private int NextBar(int from, int end) => page.Source.Content.IndexOf('|', from, end - from) is var bar && bar < 0 ? end : bar;

    private void ReadText(int end)
    {
        while (at < end)
            if (TextWord.IsLetter(prose[at]))
                ReadWord();
            else if (prose[at] is >= '0' and <= '9')
                ReadNumber();
            else if (TextWord.IsPart(prose, at))
                at = TextWord.EndAt(prose, at);
            else
                ReadSign();
    }

    private void ReadWord()
    {
        var start = at;
        at = TextWord.EndAt(prose, at);
        var isPossessive = at - start > 2 && prose[at - 2] is '\'' or '’' && prose[at - 1] == 's';
        add(new Token(lexicon.Find(prose, start, isPossessive ? at - 2 : at), start, at));
    }

    private void ReadNumber()
    {
        var number = NumberToken.Read(prose, at);
        add(number);
        at = number.End;
        if (TextWord.IsPart(prose, at - 1))
            at = TextWord.EndAt(prose, at);
    }

    private void ReadSign()
    {
        var c = prose[at];
        if (c is '.' or '!' or '?' or ';' && (at + 1 == prose.Length || prose[at + 1] is ' ' or '\n'))
            add(new Token(Tokens.SentenceEnd, at, at + 1));
        else if (c is ':' or '–' or '—' || (c == '-' && at > 0 && prose[at - 1] == ' '))
            add(new Token(Lexicon.Colon, at, at + 1));
        at++;
    }
}
