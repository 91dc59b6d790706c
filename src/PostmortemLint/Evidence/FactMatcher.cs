using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>Finds the facts that running text states, sentence by sentence.</summary>
internal sealed class FactMatcher(Tokens tokens)
{
    private readonly PatternIndex facts = FactPatterns.Instance.Facts;
    private readonly PatternIndex falseFriends = FactPatterns.Instance.FalseFriends;
    private readonly TermSet uncounted = FactPatterns.Instance.Uncounted;

    /// <summary>For each item of the pattern that was matched last, the index of its token.</summary>
    private readonly int[] matched = new int[Pattern.MostItems];

    /// <summary>
    /// For each token of the sentence, counted from <see cref="first"/>, the facts for which it is not evidence because it is part of a
    /// false friend.
    /// </summary>
    private Fact[] denied = new Fact[64];

    // The sentence consists of the tokens from first up to end.
    private int first;
    private int end;

    /// <summary>
    /// Whether what was found is enough, so that the fact is no longer looked for: asked with the pattern, the place, and the first word
    /// of its sentence, by its index.
    /// </summary>
    public Func<Pattern, TextSpan, int, bool> IsEnough { get; set; } = (_, _, _) => true;

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
            if (tokens[i].Term == Tokens.SentenceEnd)
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
        var possible = FactsStartingIn() & Wanted;
        if (possible != Fact.None)
        {
            ReadFalseFriends(possible);
            ReadFacts();
        }
        first = end;
    }

    /// <summary>The facts for which a pattern may start in the sentence.</summary>
    private Fact FactsStartingIn()
    {
        var starting = Fact.None;
        for (var i = first; i < end; i++)
            starting |= facts.FactsStartingWith(tokens[i].Term);
        return starting;
    }

    /// <summary>Finds the false friends of the facts: phrases that only look as if they stated one.</summary>
    private void ReadFalseFriends(Fact possible)
    {
        if (denied.Length < end - first)
            denied = new Fact[(end - first) * 2];
        else
            Array.Clear(denied, 0, end - first);
        for (var i = first; i < end; i++)
            if (tokens[i].Term == Lexicon.Quote)
                DenyQuotation(i);
        for (var i = first; i < end; i++)
            if ((falseFriends.FactsStartingWith(tokens[i].Term) & possible) != 0)
                foreach (var friend in falseFriends.BeginningWith(tokens[i].Term))
                    if ((friend.Fact & possible) != 0 && Matches(friend, i, Fact.None))
                        Deny(friend);
    }

    /// <summary>The words of a message say neither how many were affected nor why: "413 Request Entity Too Large".</summary>
    private void DenyQuotation(int mark)
    {
        var last = tokens.EndOfQuotation(mark);
        for (var i = mark + 1; i < end && tokens[i].Start < last; i++)
            denied[i - first] |= Fact.Share | Fact.Cause;
    }

    /// <summary>Excludes the words of a false friend as evidence for its fact.</summary>
    private void Deny(Pattern friend)
    {
        if (friend.Denial != Denial.Words)
            for (var i = friend.Denial == Denial.Rest ? matched[0] : first; i < end; i++)
                denied[i - first] |= friend.Fact;
        for (var item = 0; item < friend.Items.Length; item++)
            if (friend.IsDenied(item))
                denied[matched[item] - first] |= friend.Fact;
    }

    private void ReadFacts()
    {
        for (var i = first; i < end; i++)
            if ((facts.FactsStartingWith(tokens[i].Term) & Wanted) != 0)
                foreach (var pattern in facts.BeginningWith(tokens[i].Term))
                    if ((pattern.Fact & Wanted) != 0 && Matches(pattern, i, pattern.Fact) && IsEnough(pattern, SpanOf(pattern), first))
                        Wanted &= ~pattern.Fact;
    }

    /// <summary>The words of the pattern that was matched last.</summary>
    private TextSpan SpanOf(Pattern pattern) =>
        TextSpan.FromBounds(tokens[matched[0]].Start, tokens[matched[pattern.Items.Length - 1]].End);

    private bool Matches(Pattern pattern, int at, Fact fact) =>
        (!pattern.BeginsSentence || at == first || (at == first + 1 && tokens[first].Term == Lexicon.Colon))
        && Matches(pattern.Items, 0, at, fact);

    /// <summary>
    /// Whether the items from <paramref name="item"/> are there, the first of them at <paramref name="at"/>, in words that are
    /// not denied for a fact.
    /// </summary>
    private bool Matches(PatternItem[] items, int item, int at, Fact fact)
    {
        if ((denied[at - first] & fact) != 0 || !MayBeThere(items[item], at))
            return false;
        matched[item] = at;
        return ++item == items.Length || MatchesAfter(items, item, at, fact);
    }

    /// <summary>Whether an item allows the words beside a token.</summary>
    private bool MayBeThere(PatternItem item, int at) =>
        (at == first || item.NotAfter?.Contains(tokens[at - 1].Term) != true)
        && (at + 1 == end || (item.NotBefore?.Contains(tokens[at + 1].Term) != true && !(item.IsLastOfClause && tokens.IsNextTo(at))));

    private bool MatchesAfter(PatternItem[] items, int item, int at, Fact fact)
    {
        var next = items[item];
        for (var i = at + 1; i < end && i <= at + 1 + (int)next.Gap; i++)
        {
            if (next.Words.Contains(tokens[i].Term) && Matches(items, item, i, fact))
                return true;
            if (next.Gap == Gap.Counted && uncounted.Contains(tokens[i].Term))
                return false;
        }
        return false;
    }
}
