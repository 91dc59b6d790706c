using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.People;

/// <summary>What can be said of people, by the word that gives it away. The first production that finds a passage decides.</summary>
internal static class PeopleGrammar
{
    private static readonly Production[] Productions =
    [
        new(WordClass.Virtue, PeopleTone.Judgement, MissingVirtue) { IsOfDenial = true },
        new(WordClass.Judgement, PeopleTone.Judgement, JudgedPerson),
        new(WordClass.Insult, PeopleTone.Judgement, Insult),
        new(WordClass.Slip, PeopleTone.Judgement, Thoughtless) { IsOfDenial = true },
        new(WordClass.Omission, PeopleTone.Omission, Forgotten),
        new(WordClass.Omission, PeopleTone.Counterfactual, (sentence, cue) => Omission(sentence, cue, withGroups: true)),
        new(WordClass.Counterfactual, PeopleTone.Counterfactual, Counterfactual),
        new(WordClass.CauseWord, PeopleTone.Cause, Cause),
        new(WordClass.Error, PeopleTone.HumanError, HumanError),
        new(WordClass.Error, PeopleTone.Slip, ByMistake),
        new(WordClass.Slip, PeopleTone.Slip, Slip),
    ];

    /// <summary>What may be between "should" or "ought" and "have".</summary>
    private static readonly string[] BeforeHave = ["to", "never", "not", "probably"];

    private static readonly string[] WasOrIs = ["was", "is"];

    /// <summary>Words from "cause" within which "was" is looked for: "the cause of the outage of the shop was".</summary>
    private const int CauseDistance = 8;

    private delegate TextSpan? Find(PeopleSentence sentence, int cue);

    /// <summary>The classes of words that can give away something.</summary>
    public static WordClass Cues { get; } = Productions.Aggregate(WordClass.None, (all, p) => all | p.Cue);

    /// <summary>What the word at <paramref name="cue"/> gives away; null when it is nothing.</summary>
    public static PeopleMention? Read(PeopleSentence sentence, int cue)
    {
        foreach (var production in Productions)
            if (sentence.Is(cue, production.Cue)
                && (production.IsOfDenial || !sentence.IsDenied(cue))
                && production.Find(sentence, cue) is { } passage)
                return new PeopleMention(production.Tone, passage);
        return null;
    }

    /// <summary>"The engineer was not careful".</summary>
    private static TextSpan? MissingVirtue(PeopleSentence sentence, int cue) =>
        From(sentence, PersonFinder.WithoutVirtue(sentence, cue), cue);

    /// <summary>"The careless engineer", "the engineer was careless".</summary>
    private static TextSpan? JudgedPerson(PeopleSentence sentence, int cue) =>
        From(sentence, PersonFinder.JudgedBeside(sentence, cue), cue);

    /// <summary>"Idiots", "carelessly", "the engineer was scolded".</summary>
    private static TextSpan? Insult(PeopleSentence sentence, int cue) =>
        From(sentence, sentence.EndsWith(cue, "ed") ? PersonFinder.SubjectOf(sentence, cue, withGroups: true) : cue, cue);

    /// <summary>"The developer did not think before running it".</summary>
    private static TextSpan? Thoughtless(PeopleSentence sentence, int cue) =>
        From(sentence, PersonFinder.Thoughtless(sentence, cue), cue + 1);

    /// <summary>"Ann forgot", not the guess that "somebody must have forgotten".</summary>
    private static TextSpan? Forgotten(PeopleSentence sentence, int cue) =>
        sentence.Is(cue - 1, "have") ? null : Omission(sentence, cue, withGroups: false);

    /// <summary>"The team forgot", "the vendor failed to", "overlooked by the reviewer".</summary>
    private static TextSpan? Omission(PeopleSentence sentence, int cue, bool withGroups)
    {
        var hasDeed = !sentence.Is(cue, "failed") || sentence.Is(cue + 1, "to");
        return From(sentence, hasDeed ? PersonFinder.SubjectOf(sentence, cue, withGroups) : null, cue)
            ?? To(sentence, cue, sentence.Is(cue, "omitted") ? null : PersonFinder.DoerAfter(sentence, cue, withGroups));
    }

    /// <summary>"The team should have tested".</summary>
    private static TextSpan? Counterfactual(PeopleSentence sentence, int cue) =>
        IsAboutThePast(sentence, cue)
            ? From(sentence, PersonFinder.SubjectOf(sentence, cue, withGroups: true, withUs: true), cue + 1)
            : null;

    /// <summary>"Should have tested", "ought to have been told"; not "should have alerts".</summary>
    private static bool IsAboutThePast(PeopleSentence sentence, int cue)
    {
        var have = Array.Exists(BeforeHave, w => sentence.Is(cue + 1, w)) ? cue + 2 : cue + 1;
        return sentence.Is(have, "have") && (IsParticiple(sentence, have + 1) || IsParticiple(sentence, have + 2));
    }

    private static bool IsParticiple(PeopleSentence sentence, int at) =>
        sentence.EndsWith(at, "ed") || sentence.EndsWith(at, "en") || sentence.Is(at, WordClass.Participle);

    /// <summary>"Caused by an engineer", "because our admin", "due to a careless mistake", with only words about them between.</summary>
    private static TextSpan? Cause(PeopleSentence sentence, int cue)
    {
        if (FirstOfCause(sentence, cue) is not { } first)
            return null;
        var (at, isJudged) = (first, false);
        for (; sentence.Is(at, WordClass.Determiner | WordClass.Judgement); at++)
            isJudged |= sentence.Is(at, WordClass.Judgement);
        if (at == first && sentence.Is(cue, "because"))
            return null;
        if (sentence.Is(cue, "cause"))
            return To(sentence, cue, PersonFinder.WholePerson(sentence, at));
        if (sentence.Is(at, WordClass.Person) || (sentence.IsGivenName(at) && NamesAct(sentence, cue)))
            return To(sentence, cue, PersonOrDeed(sentence, sentence.EndOfName(at)));
        return isJudged && sentence.Is(at, WordClass.Error) ? sentence.Passage(cue, at) : null;
    }

    /// <summary>The word after "because", "caused by", "traced back to"; null when the cue leads to nothing.</summary>
    private static int? FirstOfCause(PeopleSentence sentence, int cue)
    {
        if (sentence.Is(cue, "cause"))
            return AfterCauseWas(sentence, cue);
        var next = sentence.Is(cue + 1, "back") ? cue + 2 : cue + 1;
        return sentence.Is(cue, "because") ? next : sentence.Is(next, WordClass.CauseCue) ? next + 1 : null;
    }

    /// <summary>The word after "the cause was", "the cause of the outage is"; null where something else is said of the cause.</summary>
    private static int? AfterCauseWas(PeopleSentence sentence, int cue)
    {
        var at = cue + 1;
        while (at < cue + CauseDistance && !Array.Exists(WasOrIs, w => sentence.Is(at, w)) && (at > cue + 1 || sentence.Is(at, "of")))
            at++;
        return Array.Exists(WasOrIs, w => sentence.Is(at, w)) ? at + 1 : null;
    }

    /// <summary>Whether what follows a cue is guilty: what somebody introduced or triggered may be a repair.</summary>
    private static bool NamesAct(PeopleSentence sentence, int cue) => !sentence.Is(cue, "triggered") && !sentence.Is(cue, "introduced");

    /// <summary>The person, or the mistake of "an engineer's mistake"; null in "an engineer's laptop", "the admin team".</summary>
    private static int? PersonOrDeed(PeopleSentence sentence, int person)
    {
        if (sentence.IsPossessive(person))
            return sentence.Is(person + 1, WordClass.Error) ? person + 1 : null;
        return sentence.Is(person + 1, WordClass.Group | WordClass.Error) ? null : person;
    }

    /// <summary>"The developer dropped it by mistake", "dropped by accident by Ann", "a typo made by one of our engineers".</summary>
    private static TextSpan? ByMistake(PeopleSentence sentence, int cue)
    {
        if (sentence.Is(cue - 1, "by") || sentence.Is(cue - 1, "in"))
            return From(sentence, PersonFinder.ErringBefore(sentence, cue - 1), cue)
                ?? To(sentence, cue - 1, PersonFinder.DoerAfter(sentence, cue, withGroups: false));
        var isMade = sentence.Is(cue + 1, "made") || sentence.Is(cue + 1, "committed");
        return isMade ? To(sentence, cue, PersonFinder.DoerAfter(sentence, cue + 1, withGroups: false)) : null;
    }

    /// <summary>"Human error", unless its denial follows: "human error is never the cause".</summary>
    private static TextSpan? HumanError(PeopleSentence sentence, int cue)
    {
        var isHuman = sentence.Is(cue - 1, WordClass.HumanKind) && !sentence.IsPossessive(cue - 1);
        return isHuman && !sentence.Is(cue + 2, "never") && !sentence.Is(cue + 2, "not") ? sentence.Passage(cue - 1, cue) : null;
    }

    /// <summary>"The operator accidentally deleted it", "accidentally deleted by the operator".</summary>
    private static TextSpan? Slip(PeopleSentence sentence, int cue) =>
        From(sentence, PersonFinder.SubjectOf(sentence, cue, withGroups: false), cue)
        ?? To(sentence, cue, DoerOfSlip(sentence, cue));

    /// <summary>The person of "accidentally deleted by", "mistyped by".</summary>
    private static int? DoerOfSlip(PeopleSentence sentence, int cue) =>
        sentence.EndsWith(cue, "ly") || sentence.EndsWith(cue, "ed")
            ? PersonFinder.DoerAfter(sentence, sentence.EndsWith(cue, "ly") ? cue + 1 : cue, withGroups: false)
            : null;

    private static TextSpan? From(PeopleSentence sentence, int? first, int last) =>
        first is { } index ? sentence.Passage(index, last) : null;

    private static TextSpan? To(PeopleSentence sentence, int first, int? last) =>
        last is { } index ? sentence.Passage(first, index) : null;

    private sealed record Production(WordClass Cue, PeopleTone Tone, Find Find)
    {
        /// <summary>Whether a denial before the cue is a part of what it says, and does not take it back.</summary>
        public bool IsOfDenial { get; init; }
    }
}
