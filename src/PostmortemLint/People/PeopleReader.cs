using PostmortemLint.Evidence;
using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.People;

/// <summary>How a passage speaks of people.</summary>
internal enum PeopleTone
{
    /// <summary>A person is judged: "the careless engineer".</summary>
    Judgement,

    /// <summary>A person is measured by what did not happen: "the team should have tested".</summary>
    Counterfactual,

    /// <summary>A person is what it came from: "caused by an engineer".</summary>
    Cause,

    /// <summary>"Human error": where the cause is told, that is the cause.</summary>
    HumanError,

    /// <summary>A person did something by mistake: in a section about the cause, that is the cause.</summary>
    Slip,
}

/// <summary>A passage about people.</summary>
/// <param name="Tone">How it speaks.</param>
/// <param name="Span">From the person, or the cue before, to what is said of them.</param>
internal sealed record PeopleMention(PeopleTone Tone, TextSpan Span);

/// <summary>Finds judgements on people, by grammar: a telling word, and a person as its subject or beside it.</summary>
internal sealed class PeopleReader
{
    private const int SubjectDistance = 14;

    /// <summary>Characters to each side that are looked at: what is farther away is no subject.</summary>
    private const int SentenceReach = 160;

    private const WordClass Cues = WordClass.Judgement | WordClass.Insult | WordClass.Omission | WordClass.Counterfactual | WordClass.Slip | WordClass.Error | WordClass.Virtue | WordClass.CauseWord;

    private readonly Page page;
    private readonly string prose;
    private readonly List<TextSpan> words = new(64);
    private readonly List<WordClass> classes = new(64);
    private readonly List<PeopleMention> found = [];

    private PeopleReader(Page page) => (this.page, prose) = (page, page.Prose.Text);

    /// <summary>All such passages, in order.</summary>
    public static List<PeopleMention> Read(Page page, Tokens tokens)
    {
        var reader = new PeopleReader(page);
        for (var i = 0; i < tokens.Count; i++)
            if ((WordClasses.Of(tokens[i].Term) & Cues) is not WordClass.None and var kind)
                reader.Judge(tokens[i].Start, kind);
        return reader.found;
    }

    private void Judge(int start, WordClass kind)
    {
        if (!CanTell(start, kind))
            return;
        ReadWords(SentenceAround(start));
        var at = words.FindIndex(w => w.Start >= start);
        if (at < 0)
            return;
        if (Is(at, WordClass.Virtue))
            Add(PeopleTone.Judgement, WithoutVirtue(at), at);
        else if (Denies(at))
            return;
        else if (Is(at, WordClass.Judgement))
            Add(PeopleTone.Judgement, JudgedBeside(at), at);
        else if (Is(at, WordClass.Insult))
            Add(PeopleTone.Judgement, EndsWith(at, "ed") ? SubjectOf(at, withGroups: true) : at, at);
        else if (Is(at, WordClass.Omission))
            AddDeed(PeopleTone.Counterfactual, Is(at, "failed") && !Is(at + 1, "to") ? -1 : SubjectOf(at, withGroups: true), at, Is(at, "omitted") ? -1 : DoerBehind(at, withGroups: true));
        else if (Is(at, WordClass.Counterfactual) && IsAboutThePast(at))
            Add(PeopleTone.Counterfactual, SubjectOf(at, withGroups: true, withUs: true), at + 1);
        else if (Is(at, WordClass.CauseWord) && CauseBehind(at) is > 0 and var cause)
            Add(PeopleTone.Cause, at, cause);
        else if (Is(at, WordClass.Error))
            Add(PeopleTone.HumanError, HumanBefore(at), at);
        else if (Is(at, WordClass.Slip))
            AddDeed(PeopleTone.Slip, SubjectOf(at, withGroups: false), at, EndsWith(at, "ly") ? DoerBehind(at + 1, withGroups: false) : -1);
    }

    /// <summary>Whether the next word lets a common cue tell something at all: looked at before the sentence is.</summary>
    private bool CanTell(int start, WordClass kind)
    {
        var end = start;
        while (end < prose.Length && (char.IsLetter(prose[end]) || prose[end] is '\'' or '’'))
            end++;
        var cue = TextSpan.FromBounds(start, end);
        if ((kind & WordClass.Counterfactual) != 0)
            return prose.IndexOf(" have", end, Math.Min(16, prose.Length - end), StringComparison.Ordinal) >= 0;
        if (HasText(cue, "failed"))
            return HasText(Neighbour(cue, 1), "to");
        if (HasText(cue, "not"))
            return HasText(Neighbour(cue, -1), "did");
        var isCause = (kind & WordClass.CauseWord) != 0;
        if (isCause && (HasText(cue, "because") || Neighbour(cue, 1) is { Length: > 0 } next && (HasText(next, "back") || (ClassOf(next) & WordClass.CauseCue) != 0)))
            return true;
        return (kind & WordClass.Error) != 0 ? (ClassOf(Neighbour(cue, -1)) & WordClass.HumanKind) != 0 : !isCause;
    }

    /// <summary>The word before or behind another on the same line; empty when a sign parts them.</summary>
    private TextSpan Neighbour(TextSpan word, int direction)
    {
        var at = direction > 0 ? word.End : word.Start - 1;
        while (at >= 0 && at < prose.Length && prose[at] is ' ' or '\n' or WordCounter.Joiner)
            at += direction;
        var from = at;
        while (at >= 0 && at < prose.Length && char.IsLetter(prose[at]))
            at += direction;
        return direction > 0 ? TextSpan.FromBounds(from, at) : TextSpan.FromBounds(at + 1, from + 1);
    }

    /// <summary>"Human error", wherever its denial does not follow.</summary>
    private int HumanBefore(int at)
    {
        var isHuman = at > 0 && Is(at - 1, WordClass.HumanKind) && !IsPossessive(words[at - 1]);
        return isHuman && !Is(at + 2, "never") && !Is(at + 2, "not") ? at - 1 : -1;
    }

    /// <summary>The person who is said to be without a virtue; -1 when there is none.</summary>
    private int WithoutVirtue(int at)
    {
        var denial = at - 1;
        while (denial > at - 4 && denial >= 0 && Is(denial, WordClass.Link) && !Is(denial, "a"))
            denial--;
        if (denial < 0 || !(Is(denial, "not") || Is(denial, "without") || Is(denial, "wasn't") || Is(denial, "weren't") || Is(denial, "isn't")))
            return -1;
        for (var i = denial - 1; i >= 0 && i >= denial - SubjectDistance; i--)
            if (IsPerson(i, withGroups: true))
                return i;
        return -1;
    }

    /// <summary>"Should have tested", "ought to have been told"; not "should have alerts".</summary>
    private bool IsAboutThePast(int at)
    {
        var have = Is(at + 1, "to") || Is(at + 1, "never") || Is(at + 1, "not") || Is(at + 1, "probably") ? at + 2 : at + 1;
        if (!Is(have, "have"))
            return false;
        for (var i = have + 1; i < words.Count && i <= have + 2; i++)
            if (EndsWith(i, "ed") || EndsWith(i, "en") || Is(i, WordClass.Participle))
                return true;
        return false;
    }

    /// <summary>The person that an adjective stands before ("careless engineer"), or that it is said of ("the engineer was careless"); -1 when there is none.</summary>
    private int JudgedBeside(int at)
    {
        for (var i = at + 1; i < words.Count && i <= at + 3; i++)
        {
            if (IsPerson(i, withGroups: true) && !IsPossessive(words[i]))
                return at;
            if (!Is(i, WordClass.Determiner) && !Is(i, WordClass.Judgement))
                break;
        }
        var link = at - 1;
        while (link >= 0 && link > at - 4 && Is(link, WordClass.Link))
            link--;
        return link < at - 1 && link >= 0 && IsPerson(link, withGroups: true) && !IsPossessive(words[link]) ? link : -1;
    }

    /// <summary>The person before a verb, with at most a clause of adverbs and "and" between them; -1 when there is none.</summary>
    private int SubjectOf(int at, bool withGroups, bool withUs = false)
    {
        for (var i = at - 1; i >= 0 && i >= at - SubjectDistance; i--)
        {
            if ((IsPerson(i, withGroups) && !Is(i + 1, WordClass.Error)) || (withUs && Is(i, "we")))
                return IsPossessive(words[i]) ? -1 : i;
            if (Is(i, WordClass.Barrier))
                return -1;
            var isNear = i >= at - 2;
            if (!isNear && prose.IndexOf(',', words[i].End, words[at].Start - words[i].End) >= 0)
                return -1;
        }
        return -1;
    }

    /// <summary>The person or the judged deed that a cause's cue leads to, with only their own words between: "caused by an engineer"; -1 when there is none.</summary>
    private int CauseBehind(int cue)
    {
        var isBecause = Is(cue, "because");
        var first = Is(cue + 1, "back") ? cue + 2 : cue + 1;
        if (!isBecause && (first >= words.Count || !Is(first++, WordClass.CauseCue)))
            return -1;
        var (at, isJudged) = (first, false);
        for (; at < words.Count && (Is(at, WordClass.Determiner) || Is(at, WordClass.Judgement)); at++)
            isJudged |= Is(at, WordClass.Judgement);
        if (at == words.Count || (isBecause && at == first))
            return -1;
        if (Is(at, WordClass.Person))
            return IsPossessive(words[at]) ? (Is(at + 1, WordClass.Error) ? at + 1 : -1) : (Is(at + 1, WordClass.Group | WordClass.Error) ? -1 : at);
        return isJudged && Is(at, WordClass.Error) ? at : -1;
    }

    /// <summary>What somebody did, from its subject; or, where it has none, to who is named behind "by".</summary>
    private void AddDeed(PeopleTone tone, int subject, int cue, int doer)
    {
        if (subject >= 0)
            Add(tone, subject, cue);
        else if (doer > 0)
            Add(tone, cue, doer);
    }

    /// <summary>The person in "overlooked by the reviewer", not in "overlooked by the reviewer's script" or "by an admin script"; -1 when there is none.</summary>
    private int DoerBehind(int verb, bool withGroups)
    {
        var doer = verb + 2;
        while (Is(doer, WordClass.Determiner))
            doer++;
        if (!Is(verb + 1, "by") || doer >= words.Count || !IsPerson(doer, withGroups) || IsPossessive(words[doer]))
            return -1;
        var isWhole = words[doer].End >= prose.Length || prose[words[doer].End] != ' ' || Is(doer + 1, WordClass.Barrier | WordClass.Link | WordClass.Determiner | WordClass.CauseCue);
        return isWhole ? doer : -1;
    }

    private bool IsPerson(int at, bool withGroups) =>
        Is(at, withGroups ? WordClass.Person | WordClass.Group : WordClass.Person) || (words[at].Start > 0 && prose[words[at].Start - 1] == '@');

    private bool Denies(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4; i--)
            if (Is(i, WordClass.Denial))
                return true;
        return false;
    }

    private bool Is(int at, WordClass kinds) => at >= 0 && at < words.Count && (classes[at] & kinds) != 0;

    private bool Is(int at, string text) => at >= 0 && at < words.Count && HasText(WithoutPossessive(words[at]), text);

    private bool EndsWith(int at, string end) => WithoutPossessive(words[at]) is var word && word.Length >= end.Length && HasText(new TextSpan(word.End - end.Length, end.Length), end);

    private bool HasText(TextSpan word, string text) => word.Length == text.Length && string.Compare(prose, word.Start, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private WordClass ClassOf(TextSpan word) => WithoutPossessive(word) is var stem && stem.Length > 0 ? WordClasses.Of(Lexicon.Instance.Find(prose, stem.Start, stem.End)) : WordClass.None;

    private bool IsPossessive(TextSpan word) => word.Length > 2 && prose[word.End - 1] is 's' && prose[word.End - 2] is '\'' or '’';

    private TextSpan WithoutPossessive(TextSpan word) => IsPossessive(word) ? new TextSpan(word.Start, word.Length - 2) : word;

    private void Add(PeopleTone tone, int first, int last)
    {
        if (first < 0)
            return;
        var start = words[first].Start;
        var span = TextSpan.FromBounds(start > 0 && prose[start - 1] == '@' ? start - 1 : start, words[last].End);
        if (found.Count == 0 || found[found.Count - 1].Span.End <= span.Start)
            found.Add(new PeopleMention(tone, span));
    }

    private TextSpan SentenceAround(int word)
    {
        var block = page.BlockAt(word, SentenceReach);
        var (start, end) = (word, word);
        while (start > block.Start && !EndsSentence(start - 1))
            start--;
        while (end < block.End && !EndsSentence(end))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    private bool EndsSentence(int at) => prose[at] is '!' or '?' or ';' || (prose[at] is '.' or ':' && (at + 1 == prose.Length || char.IsWhiteSpace(prose[at + 1])));

    private void ReadWords(TextSpan span)
    {
        words.Clear();
        classes.Clear();
        for (var at = span.Start; at < span.End; at++)
        {
            var start = at;
            while (at < span.End && (char.IsLetterOrDigit(prose[at]) || (at > start && prose[at] is '\'' or '’' or '-' && at + 1 < span.End && char.IsLetterOrDigit(prose[at + 1]))))
                at++;
            if (at == start)
                continue;
            words.Add(TextSpan.FromBounds(start, at));
            classes.Add(ClassOf(words[words.Count - 1]));
        }
    }
}
