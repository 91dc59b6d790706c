namespace PostmortemLint.Evidence;

/// <summary>Matches the vocabulary's phrases in running text, sentence by sentence.</summary>
internal sealed class Matcher(Tokens tokens)
{
    private readonly PatternSet table = Lexicon.Instance.Phrases;
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
                present |= PatternSet.BitOf(term);
                begun |= table.Facts.FactsBegunBy(term);
            }
        if ((begun & wanted) == 0)
            return;
        for (var i = first; i < end; i++)
            if (terms[i] is >= 0 and var term)
                foreach (ref readonly var friend in table.FalseFriends.BeginningWith(term, wanted))
                    if ((friend.Fact & wanted) != 0 && friend.CanBeAmong(present))
                        Deny(friend, i);
        for (var i = first; i < end; i++)
            if (terms[i] is >= 0 and var term)
                foreach (ref readonly var phrase in table.Facts.BeginningWith(term, Wanted))
                    if ((phrase.Fact & Wanted) != 0 && phrase.CanBeAmong(present) && (denied[i - first] & phrase.Fact) == 0
                        && Match(table.Facts, phrase.Fact, phrase.Step, i, 0, null) && Accept(phrase.Fact, tokens.Starts[i]))
                        Wanted &= ~phrase.Fact;
    }

    private void Deny(in PatternStart friend, int at)
    {
        if (!Match(table.FalseFriends, friend.Fact, friend.Step, at, 0, places))
            return;
        var k = 0;
        do
            if (table.FalseFriends.Step(friend.Step + k).IsDenied)
                denied[places[k] - first] |= friend.Fact;
        while (!table.FalseFriends.Step(friend.Step + k++).IsLast);
    }

    /// <summary>Whether the phrase goes on from its word <paramref name="item"/>, which stands at <paramref name="at"/>.</summary>
    private bool Match(PatternIndex list, Fact fact, int start, int at, int item, int[]? matched)
    {
        if (matched is not null)
            matched[item] = at;
        else if ((denied[at - first] & fact) != 0)
            return false;
        ref readonly var step = ref list.Step(start + item);
        if (step.NotBefore != PatternSet.NoWords && at + 1 < end && table.Contains(step.NotBefore, terms[at + 1]))
            return false;
        if (step.IsLast)
            return true;
        ref readonly var next = ref list.Step(start + item + 1);
        for (var i = at + 1; i < end && i <= at + 1 + next.Gap; i++)
        {
            if (next.CanBe(terms[i]) && table.Contains(next.Words, terms[i]) && Match(list, fact, start, i, item + 1, matched))
                return true;
            if (next.IsCounted && table.BreaksCount(terms[i]))
                return false;
        }
        return false;
    }
}
