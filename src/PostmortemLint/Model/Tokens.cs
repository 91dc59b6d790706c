namespace PostmortemLint.Model;

/// <summary>The document's words, looked up once for every reader: their terms and places, line by line, sentence by sentence.</summary>
internal sealed class Tokens
{
    /// <summary>Stands between two sentences.</summary>
    public const short SentenceEnd = -2;

    private readonly Lexicon lexicon = Lexicon.Instance;
    private readonly string prose;
    private readonly string source;
    private readonly CharacterMap map;
    private readonly int[] firstOfLine;
    private short[] terms;
    private int[] starts;
    private int count;

    private Tokens(Postmortem postmortem)
    {
        (prose, source) = (postmortem.Prose, postmortem.Source.Content);
        map = new CharacterMap(prose);
        var capacity = (prose.Length / 5) + 16;
        (terms, starts, firstOfLine) = (new short[capacity], new int[capacity], new int[postmortem.Lines.Length + 1]);
    }

    /// <summary>The term of each word, number, colon and end of a sentence.</summary>
    public short[] Terms => terms;

    /// <summary>Where it begins.</summary>
    public int[] Starts => starts;

    public int Count => count;

    public static Tokens Read(Postmortem postmortem)
    {
        var tokens = new Tokens(postmortem);
        tokens.Read(postmortem.Lines);
        return tokens;
    }

    /// <summary>The first token of a line, by the line's index; the number of tokens behind the last.</summary>
    public int FirstOf(int line) => firstOfLine[line];

    private void Read(TextLine[] lines)
    {
        var block = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            firstOfLine[i] = count;
            var line = lines[i];
            if (line.Kind == LineKind.Code || line.Span.Length == 0)
                continue;
            // A sentence may go on from the line before, within its block.
            if (line.Block != block || line.OpensBlock || char.IsDigit(prose[line.Span.Start]) || prose[line.Span.Start] is '-' or '=')
                Add(SentenceEnd, line.Span.Start);
            block = line.Block;
            Read(line.Span.Start, line.Span.End, line.Kind is LineKind.TableRow or LineKind.TableHeader);
        }
        firstOfLine[lines.Length] = count;
    }

    private void Read(int start, int end, bool isRow)
    {
        var bar = isRow ? source.IndexOf('|', start, end - start) : -1;
        for (var i = map.NextMark(start, end); i < end; i = map.NextMark(i, end))
        {
            while (bar >= 0 && bar < i)
                bar = AddBar(bar, end);
            var c = prose[i];
            if (IsLetter(c))
                i = ReadWord(i, end);
            else if (c is >= '0' and <= '9')
                i = ReadNumber(i, end);
            else
            {
                if (c is '.' or '!' or '?' or ';' && (i + 1 == end || prose[i + 1] is ' ' or '\n'))
                    Add(SentenceEnd, i);
                else if (c is ':' or '–' or '—' || (c == '-' && i > start && prose[i - 1] == ' '))
                    Add(lexicon.Phrases.Colon, i);
                i++;
            }
        }
        while (bar >= 0)
            bar = AddBar(bar, end);
    }

    private int AddBar(int at, int end)
    {
        Add(lexicon.Phrases.Colon, at);
        return source.IndexOf('|', at + 1, end - at - 1);
    }

    private int ReadWord(int start, int end)
    {
        var at = map.EndOfWord(start, end);
        var length = at - start;
        if (length > 2 && prose[at - 1] == 's' && prose[at - 2] is '\'' or '’')
            length -= 2;
        Add(lexicon.Find(prose, start, length), start);
        return at;
    }

    /// <summary>A percentage, a count, or one of the many numbers that are neither: times, years, versions.</summary>
    private int ReadNumber(int start, int end)
    {
        var at = start;
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
            Add(lexicon.Phrases.Percentage, start);
            return sign + 1;
        }
        if (IsWordAt(sign, end, "percent") || IsWordAt(sign, end, "per cent") || IsWordAt(sign, end, "pct"))
        {
            Add(lexicon.Phrases.Percentage, start);
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
            Add(isThousand ? lexicon.Phrases.Count : Lexicon.Unknown, start);
            return at;
        }
        Add(isPlain && !isYear ? lexicon.Phrases.Count : Lexicon.Unknown, start);
        return at;
    }

    private bool IsWordAt(int at, int end, string word) =>
        at + word.Length <= end && string.CompareOrdinal(prose, at, word, 0, word.Length) == 0;

    private static bool IsLetter(char c) => c < 128 ? (c | 0x20) is >= 'a' and <= 'z' : char.IsLetter(c);

    private void Add(short term, int start)
    {
        if (count == terms.Length)
        {
            Array.Resize(ref terms, count * 2);
            Array.Resize(ref starts, count * 2);
        }
        terms[count] = term;
        starts[count++] = start;
    }
}
