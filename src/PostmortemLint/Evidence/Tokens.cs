using System.Buffers;
using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>The document's words, looked up once for every reader: their terms and places, line by line, sentence by sentence.</summary>
internal sealed class Tokens
{
    /// <summary>Stands between two sentences.</summary>
    public const short SentenceEnd = -2;

    /// <summary>Stands for what is no token: a sign that ends nothing, or what belongs to the number before.</summary>
    private const short Nothing = -3;

    private readonly Lexicon lexicon;
    private readonly string prose;
    private readonly string source;
    private readonly int[] firstOfLine;

    private Tokens(Page page, WordScanner runs, Lexicon lexicon)
    {
        (prose, source, this.lexicon) = (page.Prose.Text, page.Source.Content, lexicon);
        firstOfLine = new int[page.Lines.Length + 1];
        var count = runs.Count + page.Lines.Length;
        (Terms, Starts, Ends) = (new short[count], new int[count], new int[count]);
    }

    /// <summary>The term of each word, number, colon and end of a sentence.</summary>
    public short[] Terms { get; private set; }

    /// <summary>Where it begins.</summary>
    public int[] Starts { get; private set; }

    /// <summary>Where it ends, exclusive: the end of a sentence is empty.</summary>
    public int[] Ends { get; private set; }

    public int Count { get; private set; }

    public static Tokens Read(Page page) => Read(page, Lexicon.Instance);

    internal static Tokens Read(Page page, Lexicon lexicon)
    {
        using var runs = WordScanner.Read(page.Prose.Text);
        var tokens = new Tokens(page, runs, lexicon);
        var found = ArrayPool<short>.Shared.Rent(runs.Count);
        tokens.FindWords(runs, found);
        tokens.ReadOthers(runs, found);
        tokens.ReadLines(page.Lines, runs, found);
        ArrayPool<short>.Shared.Return(found);
        return tokens;
    }

    /// <summary>The first token of a line, by the line's index; the number of tokens behind the last.</summary>
    public int FirstOf(int line) => firstOfLine[line];

    /// <summary>The first token that begins at an offset or after it; the number of tokens when none does.</summary>
    public int FirstFrom(int offset)
    {
        var at = Array.BinarySearch(Starts, 0, Count, offset);
        if (at < 0)
            return ~at;
        while (at > 0 && Starts[at - 1] == offset)
            at--;
        return at;
    }

    /// <summary>Whether nothing but space parts a token from the next.</summary>
    public bool IsNextTo(int token)
    {
        if (token + 1 >= Count)
            return false;
        for (var at = Ends[token]; at < Starts[token + 1]; at++)
            if (prose[at] is not (' ' or '\n' or WordCounter.Joiner))
                return false;
        return true;
    }

    private void FindWords(WordScanner runs, short[] found)
    {
        var (starts, ends) = (runs.Starts, runs.Ends);
        for (var i = 0; i < runs.Count; i++)
        {
            var (start, end) = (starts[i], ends[i]);
            if (end - start > 2 && prose[end - 2] is '\'' or '’' && prose[end - 1] == 's')
                end -= 2;
            found[i] = lexicon.Find(prose, start, end - start);
        }
    }

    private void ReadOthers(WordScanner runs, short[] found)
    {
        var numberEnd = 0;
        foreach (var other in runs.Others)
        {
            var start = runs.Starts[other];
            if (start < numberEnd)
                continue;
            if (prose[start] is >= '0' and <= '9')
            {
                numberEnd = ReadNumber(start, out found[other]);
                for (var i = other + 1; i < runs.Count && runs.Starts[i] < numberEnd; i++)
                    found[i] = Nothing;
                runs.Ends[other] = numberEnd;
            }
            else
                found[other] = TermOfSign(start);
        }
    }

    private short TermOfSign(int at)
    {
        var c = prose[at];
        if (c is '.' or '!' or '?' or ';' && (at + 1 == prose.Length || prose[at + 1] is ' ' or '\n'))
            return SentenceEnd;
        return c is ':' or '–' or '—' || (c == '-' && at > 0 && prose[at - 1] == ' ') ? lexicon.Phrases.Colon : Nothing;
    }

    private void ReadLines(TextLine[] lines, WordScanner runs, short[] found)
    {
        var (block, run) = (-1, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            firstOfLine[i] = Count;
            var line = lines[i];
            if (line.Kind == LineKind.Code || line.Span.Length == 0)
                continue;
            while (run < runs.Count && runs.Starts[run] < line.Span.Start)
                run++;
            // A sentence may go on from the line before, within its block.
            if (line.Block != block || line.OpensBlock || char.IsDigit(prose[line.Span.Start]) || prose[line.Span.Start] is '-' or '=')
                Add(SentenceEnd, line.Span.Start, line.Span.Start);
            block = line.Block;
            if (prose[line.Span.Start] == '-')
                run++;
            if (line.Kind is LineKind.TableRow or LineKind.TableHeader)
                run = AddRow(runs, found, run, line.Span);
            else
                for (; run < runs.Count && runs.Starts[run] < line.Span.End; run++)
                    Add(found[run], runs.Starts[run], runs.Ends[run]);
        }
        firstOfLine[lines.Length] = Count;
    }

    /// <summary>Between the cells of a row stands a colon.</summary>
    private int AddRow(WordScanner runs, short[] found, int run, TextSpan row)
    {
        for (var at = row.Start; at < row.End;)
        {
            var bar = source.IndexOf('|', at, row.End - at);
            at = bar < 0 ? row.End : bar;
            for (; run < runs.Count && runs.Starts[run] < at; run++)
                Add(found[run], runs.Starts[run], runs.Ends[run]);
            if (bar >= 0)
                Add(lexicon.Phrases.Colon, at, ++at);
        }
        return run;
    }

    /// <summary>A percentage, a count, or one of the many numbers that are neither: times, years, versions.</summary>
    private int ReadNumber(int start, out short term)
    {
        var (at, end) = (start, prose.Length);
        var (value, isPlain) = (0L, start == 0 || prose[start - 1] is not (':' or '.' or '#' or '/' or '-' or '$' or '€' or '£'));
        for (; at < end && (prose[at] is >= '0' and <= '9' || (prose[at] is ',' or '.' && at + 1 < end && prose[at + 1] is >= '0' and <= '9')); at++)
        {
            value = prose[at] is ',' or '.' || value > int.MaxValue ? value : (value * 10) + prose[at] - '0';
            isPlain &= prose[at] != '.';
        }
        var sign = at;
        while (sign < end && prose[sign] == ' ')
            sign++;
        if (sign < end && prose[sign] == '%')
        {
            term = lexicon.Phrases.Percentage;
            return sign + 1;
        }
        if (IsWordAt(sign, end, "percent") || IsWordAt(sign, end, "per cent") || IsWordAt(sign, end, "pct"))
        {
            term = lexicon.Phrases.Percentage;
            return sign + (prose[sign + 3] == ' ' ? 8 : prose[sign + 1] == 'c' ? 3 : 7);
        }
        isPlain &= sign == end || prose[sign] is not (',' or '(' or ')');
        var isYear = value is >= 1900 and < 2100 && at - start == 4;
        var isTime = at + 1 < end && prose[at] is ':' or '/' or 'h' && prose[at + 1] is >= '0' and <= '9';
        if (at < end && (IsLetter(prose[at]) || isTime))
        {
            // "14h30", "5xx", "2nd", "12:00": no count, and nothing of it is a word.
            var isThousand = prose[at] is 'k' or 'K' or 'M' && (at + 1 == end || !char.IsLetterOrDigit(prose[at + 1]));
            while (at < end && (char.IsLetterOrDigit(prose[at]) || (prose[at] is ':' or '/' or '-' && at + 1 < end && prose[at + 1] is >= '0' and <= '9')))
                at++;
            term = isThousand ? lexicon.Phrases.Count : Lexicon.Unknown;
            return at;
        }
        term = isPlain && !isYear ? lexicon.Phrases.Count : Lexicon.Unknown;
        return at;
    }

    private bool IsWordAt(int at, int end, string word) =>
        at + word.Length <= end && string.CompareOrdinal(prose, at, word, 0, word.Length) == 0;

    private static bool IsLetter(char c) => c < 128 ? (c | 0x20) is >= 'a' and <= 'z' : char.IsLetter(c);

    private void Add(short term, int start, int end)
    {
        if (Count == Terms.Length)
        {
            var (terms, starts, ends) = (Terms, Starts, Ends);
            Array.Resize(ref terms, Count * 2);
            Array.Resize(ref starts, Count * 2);
            Array.Resize(ref ends, Count * 2);
            (Terms, Starts, Ends) = (terms, starts, ends);
        }
        (Terms[Count], Starts[Count], Ends[Count]) = (term, start, end);
        Count += term == Nothing ? 0 : 1;
    }
}
