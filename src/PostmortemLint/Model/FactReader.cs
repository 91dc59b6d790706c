namespace PostmortemLint.Model;

/// <summary>Matches the vocabulary's phrases in running text, sentence by sentence, each word looked up once.</summary>
internal sealed class FactReader(string prose, string source)
{
    private readonly PhraseTable table = PhraseTable.Instance;
    private int[] terms = new int[64];
    private int[] starts = new int[64];
    private Fact[] denied = new Fact[64];
    private readonly int[] places = new int[8];
    private int count;
    private int block;

    /// <summary>Whether what was found may count: asked with the fact and the place of its first word.</summary>
    public Func<Fact, int, bool> Accept { get; set; } = (_, _) => true;

    /// <summary>What is still looked for.</summary>
    public Fact Wanted { get; set; }

    /// <summary>Takes one line; a sentence may go on from the line before, within its block.</summary>
    public void Read(TextLine line)
    {
        var span = line.Span;
        if (line.Block != block || line.OpensBlock || char.IsDigit(prose[span.Start]) || prose[span.Start] is '-' or '=')
            EndSentence();
        block = line.Block;
        for (var i = span.Start; i < span.End;)
        {
            var c = prose[i];
            if (IsLetter(c))
                i = ReadWord(i, span.End);
            else if (c is >= '0' and <= '9')
                i = ReadNumber(i, span.End);
            else
            {
                if (c is '.' or '!' or '?' or ';' && (i + 1 == span.End || prose[i + 1] is ' ' or '\n'))
                    EndSentence();
                else if (c is ':' or '–' or '—' || (c == '-' && i > span.Start && prose[i - 1] == ' ') || (line.Kind is LineKind.TableRow or LineKind.TableHeader && source[i] == '|'))
                    Add(table.Colon, i);
                i++;
            }
        }
    }

    /// <summary>Matches what was read since the last sentence ended.</summary>
    public void EndSentence()
    {
        var wanted = Wanted;
        if (wanted == Fact.None)
            count = 0;
        for (var i = 0; i < count; i++)
            if (terms[i] >= 0)
                foreach (var friend in table.FalseFriendsBeginningWith(terms[i], wanted))
                    if ((friend.Fact & wanted) != 0)
                        Deny(friend, i);
        for (var i = 0; i < count; i++)
            if (terms[i] >= 0)
                foreach (var phrase in table.BeginningWith(terms[i], Wanted))
                    if ((phrase.Fact & Wanted) != 0 && (denied[i] & phrase.Fact) == 0 && Match(phrase, i, 0, null) && Accept(phrase.Fact, starts[i]))
                        Wanted &= ~phrase.Fact;
        count = 0;
    }

    private void Deny(Phrase friend, int at)
    {
        if (!Match(friend, at, 0, places))
            return;
        for (var k = 0; k < friend.Items.Length; k++)
            if (friend.Denied is null || friend.Denied == k)
                denied[places[k]] |= friend.Fact;
    }

    /// <summary>Whether the phrase goes on from item <paramref name="item"/>, which stands at <paramref name="at"/>.</summary>
    private bool Match(Phrase phrase, int at, int item, int[]? matched)
    {
        if (matched is not null)
            matched[item] = at;
        else if ((denied[at] & phrase.Fact) != 0)
            return false;
        if (phrase.Items[item].NotBefore is { } not && at + 1 < count && not.Contains(terms[at + 1]))
            return false;
        if (++item == phrase.Items.Length)
            return true;
        var next = phrase.Items[item];
        for (var i = at + 1; i < count && i <= at + 1 + next.Gap; i++)
        {
            if (next.Words.Contains(terms[i]) && Match(phrase, i, item, matched))
                return true;
            if (next.IsCounted && table.CountBreaks.Contains(terms[i]))
                return false;
        }
        return false;
    }

    private int ReadWord(int start, int end)
    {
        var at = start + 1;
        while (at < end && (IsLetter(prose[at]) || prose[at] is >= '0' and <= '9' or WordReader.Joiner || (prose[at] is '-' or '\'' or '’' && at + 1 < end && IsLetter(prose[at + 1]))))
            at++;
        var stop = at - start > 2 && prose[at - 1] == 's' && prose[at - 2] is '\'' or '’' ? at - 2 : at;
        Add(table.Find(prose.AsSpan(start, stop - start)), start);
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
            Add(table.Percentage, start);
            return sign + 1;
        }
        if (IsWordAt(sign, end, "percent") || IsWordAt(sign, end, "per cent") || IsWordAt(sign, end, "pct"))
        {
            Add(table.Percentage, start);
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
            Add(isThousand ? table.Count : PhraseTable.Unknown, start);
            return at;
        }
        Add(isPlain && !isYear ? table.Count : PhraseTable.Unknown, start);
        return at;
    }

    private bool IsWordAt(int at, int end, string word) =>
        at + word.Length <= end && string.CompareOrdinal(prose, at, word, 0, word.Length) == 0;

    private static bool IsLetter(char c) => c < 128 ? (c | 0x20) is >= 'a' and <= 'z' : char.IsLetter(c);

    private void Add(int term, int start)
    {
        if (count == terms.Length)
        {
            Array.Resize(ref terms, count * 2);
            Array.Resize(ref starts, count * 2);
            Array.Resize(ref denied, count * 2);
        }
        terms[count] = term;
        starts[count] = start;
        denied[count++] = Fact.None;
    }
}
