using PostmortemLint.Text;

namespace PostmortemLint.Model;

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

    private static readonly WordFilter Cues = new(Vocabulary.Judgements, Vocabulary.Insults, Vocabulary.Omissions, Vocabulary.Counterfactuals, Vocabulary.Slips, Vocabulary.Errors, Vocabulary.Virtues, Vocabulary.CauseWords, ["not"]);

    private readonly Postmortem postmortem;
    private readonly string prose;
    private readonly List<TextSpan> words = new(64);
    private readonly List<PeopleMention> found = [];

    private PeopleReader(Postmortem postmortem) => (this.postmortem, prose) = (postmortem, postmortem.Prose);

    /// <summary>All such passages, in order.</summary>
    public static List<PeopleMention> Read(Postmortem postmortem)
    {
        var reader = new PeopleReader(postmortem);
        foreach (var word in Cues.FindIn(postmortem.Prose))
            reader.Judge(word);
        return reader.found;
    }

    private void Judge(TextSpan cue)
    {
        if (!CanTell(cue))
            return;
        var sentence = SentenceAround(cue);
        ReadWords(sentence);
        var at = words.FindIndex(w => w.Start >= cue.Start);
        if (at < 0)
            return;
        var text = Text(words[at]);
        if (Vocabulary.Virtues.Contains(text))
            Add(PeopleTone.Judgement, WithoutVirtue(at), at);
        else if (Denies(at))
            return;
        else if (Vocabulary.Judgements.Contains(text))
            Add(PeopleTone.Judgement, JudgedBeside(at), at);
        else if (Vocabulary.Insults.Contains(text))
            Add(PeopleTone.Judgement, text[0] is 'b' or 'r' or 'p' or 's' && text.EndsWith("ed", StringComparison.Ordinal) ? SubjectOf(at, withGroups: true) : at, at);
        else if (Vocabulary.Omissions.Contains(text))
            Add(PeopleTone.Counterfactual, NeedsTo(text) && !Is(at + 1, "to") ? -1 : SubjectOf(at, withGroups: true), at);
        else if (Vocabulary.Counterfactuals.Contains(text) && IsAboutThePast(at))
            Add(PeopleTone.Counterfactual, SubjectOf(at, withGroups: true, withUs: true), at + 1);
        else if (Vocabulary.CauseWords.Contains(text) && CauseBehind(at) is > 0 and var cause)
            Add(PeopleTone.Cause, at, cause);
        else if (Vocabulary.Errors.Contains(text))
            Add(PeopleTone.HumanError, HumanBefore(at), at);
        else if (Vocabulary.Slips.Contains(text) || (text is "not" && Is(at - 1, "did")))
            Add(PeopleTone.Slip, SubjectOf(at, withGroups: false), at);
    }

    /// <summary>Whether the next word lets a common cue tell something at all: looked at before the sentence is.</summary>
    private bool CanTell(TextSpan cue)
    {
        var text = Text(cue);
        if (Vocabulary.Counterfactuals.Contains(text))
            return prose.IndexOf(" have", cue.End, Math.Min(16, prose.Length - cue.End), StringComparison.Ordinal) >= 0;
        if (text is "failed")
            return Neighbour(cue, 1) is "to";
        if (text is "not")
            return Neighbour(cue, -1) is "did";
        var isCause = Vocabulary.CauseWords.Contains(text);
        if (isCause && (text is "because" || Neighbour(cue, 1) is { } next && (next is "back" || Vocabulary.CauseCues.Contains(next))))
            return true;
        return Vocabulary.Errors.Contains(text) ? Neighbour(cue, -1) is { } kind && Vocabulary.HumanKinds.Contains(kind) : !isCause;
    }

    /// <summary>The word before or behind another on the same line, in lower case; null when a sign parts them.</summary>
    private string? Neighbour(TextSpan word, int direction)
    {
        var at = direction > 0 ? word.End : word.Start - 1;
        while (at >= 0 && at < prose.Length && prose[at] is ' ' or '\n' or WordReader.Joiner)
            at += direction;
        var from = at;
        while (at >= 0 && at < prose.Length && char.IsLetter(prose[at]))
            at += direction;
        return at == from ? null : Text(direction > 0 ? TextSpan.FromBounds(from, at) : TextSpan.FromBounds(at + 1, from + 1));
    }

    /// <summary>"Human error", wherever its denial does not follow.</summary>
    private int HumanBefore(int at)
    {
        var isHuman = at > 0 && Vocabulary.HumanKinds.Contains(Text(words[at - 1])) && !IsPossessive(words[at - 1]);
        return isHuman && !Is(at + 2, "never") && !Is(at + 2, "not") ? at - 1 : -1;
    }

    /// <summary>The person who is said to be without a virtue; -1 when there is none.</summary>
    private int WithoutVirtue(int at)
    {
        var denial = at - 1;
        while (denial > at - 4 && denial >= 0 && Vocabulary.Links.Contains(Text(words[denial])) && Text(words[denial]) is not "a")
            denial--;
        if (denial < 0 || Text(words[denial]) is not ("not" or "without" or "wasn't" or "weren't" or "isn't"))
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
            if (Text(words[i]) is var verb && (verb.EndsWith("ed", StringComparison.Ordinal) || verb.EndsWith("en", StringComparison.Ordinal) || Vocabulary.Participles.Contains(verb)))
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
            if (!Vocabulary.Determiners.Contains(Text(words[i])) && !Vocabulary.Judgements.Contains(Text(words[i])))
                break;
        }
        var link = at - 1;
        while (link >= 0 && link > at - 4 && Vocabulary.Links.Contains(Text(words[link])))
            link--;
        return link < at - 1 && link >= 0 && IsPerson(link, withGroups: true) && !IsPossessive(words[link]) ? link : -1;
    }

    /// <summary>The person before a verb, with at most a clause of adverbs and "and" between them; -1 when there is none.</summary>
    private int SubjectOf(int at, bool withGroups, bool withUs = false)
    {
        for (var i = at - 1; i >= 0 && i >= at - SubjectDistance; i--)
        {
            var text = Text(words[i]);
            if ((IsPerson(i, withGroups) && !Vocabulary.Errors.Contains(Text(words[i + 1]))) || (withUs && text is "we"))
                return IsPossessive(words[i]) ? -1 : i;
            if (text is "it" or "that" or "which" or "this" or "they" or "we" or "i" or "you" or "by" or "to" or "for" or "of" or "with")
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
        if (!isBecause && (first >= words.Count || !Vocabulary.CauseCues.Contains(Text(words[first++]))))
            return -1;
        var (at, isJudged) = (first, false);
        for (; at < words.Count && (Vocabulary.Determiners.Contains(Text(words[at])) || Vocabulary.Judgements.Contains(Text(words[at]))); at++)
            isJudged |= Vocabulary.Judgements.Contains(Text(words[at]));
        if (at == words.Count || (isBecause && at == first))
            return -1;
        var next = at + 1 < words.Count ? Text(words[at + 1]) : "";
        if (Vocabulary.Persons.Contains(Text(words[at])))
            return IsPossessive(words[at]) ? (Vocabulary.Errors.Contains(next) ? at + 1 : -1) : (Vocabulary.Groups.Contains(next) || Vocabulary.Errors.Contains(next) ? -1 : at);
        return isJudged && Vocabulary.Errors.Contains(Text(words[at])) ? at : -1;
    }

    private bool IsPerson(int at, bool withGroups)
    {
        var text = Text(words[at]);
        return Vocabulary.Persons.Contains(text) || (withGroups && Vocabulary.Groups.Contains(text)) || (words[at].Start > 0 && prose[words[at].Start - 1] == '@');
    }

    private bool Denies(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 4; i--)
            if (Vocabulary.Denials.Contains(Text(words[i])))
                return true;
        return false;
    }

    private static bool NeedsTo(string verb) => verb is "failed";

    private bool Is(int at, string text) => at >= 0 && at < words.Count && Text(words[at]) == text;

    private bool IsPossessive(TextSpan word) => word.Length > 2 && prose[word.End - 1] is 's' && prose[word.End - 2] is '\'' or '’';

    private string Text(TextSpan word)
    {
        var text = prose.Substring(word.Start, word.Length).ToLowerInvariant();
        return IsPossessive(word) ? text.Remove(text.Length - 2) : text;
    }

    private void Add(PeopleTone tone, int first, int last)
    {
        if (first < 0)
            return;
        var start = words[first].Start;
        var span = TextSpan.FromBounds(start > 0 && prose[start - 1] == '@' ? start - 1 : start, words[last].End);
        if (found.Count == 0 || found[found.Count - 1].Span.End <= span.Start)
            found.Add(new PeopleMention(tone, span));
    }

    private TextSpan SentenceAround(TextSpan word)
    {
        var block = postmortem.BlockAt(word.Start, SentenceReach);
        var (start, end) = (word.Start, word.End);
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
        for (var at = span.Start; at < span.End; at++)
        {
            var start = at;
            while (at < span.End && (char.IsLetterOrDigit(prose[at]) || (at > start && prose[at] is '\'' or '’' or '-' && at + 1 < span.End && char.IsLetterOrDigit(prose[at + 1]))))
                at++;
            if (at > start)
                words.Add(TextSpan.FromBounds(start, at));
        }
    }
}
