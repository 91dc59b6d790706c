namespace PostmortemLint.Model;

/// <summary>Matches the vocabulary's phrases in running text, sentence by sentence.</summary>
internal sealed class FactReader(Tokens tokens)
{
    private readonly PhraseTable table = Lexicon.Instance.Phrases;
    private readonly short[] terms = tokens.Terms;
    private readonly int[] places = new int[8];
    private Fact[] denied = new Fact[64];
    private int first;
    private int end;

    /// <summary>Whether what was found may count: asked with the fact and the place of its first word.</summary>
    public Func<Fact, int, bool> Accept { get; set; } = (_, _) => true;

    /// <summary>What is still looked for.</summary>
    public Fact Wanted { get; set; }

    /// <summary>Takes one line; a sentence may go on from the line before.</summary>
    public void Read(int line)
    {
        var next = tokens.FirstOf(line);
        if (next != end)
        {
            EndSentence();
            first = next;
        }
        var last = tokens.FirstOf(line + 1);
        for (var i = next; i < last; i++)
            if (terms[i] == Tokens.SentenceEnd)
            {
                end = i;
                EndSentence();
                first = i + 1;
            }
        end = last;
    }

    /// <summary>Matches what was read since the last sentence ended.</summary>
    public void EndSentence()
    {
        var wanted = Wanted;
        if (wanted != Fact.None && first < end)
            Match(wanted);
        first = end;
    }

    private void Match(Fact wanted)
    {
        if (denied.Length < end - first)
            denied = new Fact[(end - first) * 2];
        else
            Array.Clear(denied, 0, end - first);
        var present = 0UL;
        var begun = Fact.None;
        for (var i = first; i < end; i++)
            if (terms[i] is >= 0 and var term)
            {
                present |= PhraseTable.BitOf(term);
                begun |= table.FactsBegunBy(term);
            }
        if ((begun & wanted) == 0)
            return;
        for (var i = first; i < end; i++)
            if (terms[i] is >= 0 and var term)
                foreach (var friend in table.FalseFriendsBeginningWith(term, wanted))
                    if ((friend.Fact & wanted) != 0 && friend.CanBeAmong(present))
                        Deny(friend.Phrase, i);
        for (var i = first; i < end; i++)
            if (terms[i] is >= 0 and var term)
                foreach (var phrase in table.BeginningWith(term, Wanted))
                    if ((phrase.Fact & Wanted) != 0 && phrase.CanBeAmong(present) && (denied[i - first] & phrase.Fact) == 0 && Match(phrase.Phrase, i, 0, null) && Accept(phrase.Fact, tokens.Starts[i]))
                        Wanted &= ~phrase.Fact;
    }

    private void Deny(Phrase friend, int at)
    {
        if (!Match(friend, at, 0, places))
            return;
        for (var k = 0; k < friend.Items.Length; k++)
            if (friend.Denied is null || friend.Denied == k)
                denied[places[k] - first] |= friend.Fact;
    }

    /// <summary>Whether the phrase goes on from item <paramref name="item"/>, which stands at <paramref name="at"/>.</summary>
    private bool Match(Phrase phrase, int at, int item, int[]? matched)
    {
        if (matched is not null)
            matched[item] = at;
        else if ((denied[at - first] & phrase.Fact) != 0)
            return false;
        if (phrase.Items[item].NotBefore is { } not && at + 1 < end && not.Contains(terms[at + 1]))
            return false;
        if (++item == phrase.Items.Length)
            return true;
        var next = phrase.Items[item];
        for (var i = at + 1; i < end && i <= at + 1 + next.Gap; i++)
        {
            if (next.Words.Contains(terms[i]) && Match(phrase, i, item, matched))
                return true;
            if (next.IsCounted && table.CountBreaks.Contains(terms[i]))
                return false;
        }
        return false;
    }
}
