using PostmortemLint.Evidence;

namespace PostmortemLint.People;

/// <summary>Finds the person of whom a word of a sentence tells something, by its index; null when there is none.</summary>
internal static class PersonFinder
{
    /// <summary>Words between a verb and its subject.</summary>
    private const int SubjectDistance = 14;

    /// <summary>Words between a verb and its subject between which a comma may be: "the reviewer, tired, forgot".</summary>
    private const int NearDistance = 2;

    /// <summary>Words beside an adjective that may be between it and its noun, with the noun.</summary>
    private const int AdjectiveDistance = 3;

    /// <summary>Words beside an adjective among which a clause about its person is.</summary>
    private const int ClauseDistance = 8;

    private static readonly string[] OtherClauses = ["that", "which", "this", "we", "i", "they", "you"];

    /// <summary>What may be between a name and its verb, besides adverbs in -ly.</summary>
    private static readonly string[] BeforeVerb = ["who", "had", "has", "then", "also", "just", "even"];

    private static readonly string[] OtherDeeds = ["ran", "chose", "wrote", "took", "gave", "overwrote"];

    private static readonly string[] Duties = ["call", "duty", "shift"];

    private static readonly string[] AfterThink = ["before", "about", "twice", "ahead", "first"];

    private static readonly string[] DenialsOfVirtue = ["not", "without", "wasn't", "weren't", "isn't"];

    /// <summary>The person before a verb, with at most a clause of adverbs and "and" between them.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="withGroups">Whether a team may be the subject, too.</param>
    /// <param name="withUs">Whether "we" may be the subject, too.</param>
    public static int? SubjectOf(PeopleSentence sentence, int verb, bool withGroups, bool withUs = false)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - SubjectDistance; i--)
        {
            var isPerson = sentence.IsPerson(i, withGroups) && !sentence.Is(i + 1, WordClass.Error);
            if (isPerson || (withUs && sentence.Is(i, "we")) || IsNamedSubject(sentence, i, verb))
                return sentence.IsPossessive(i) ? null : i;
            var isNear = i >= verb - NearDistance;
            if (sentence.Is(i, WordClass.Barrier) || (!isNear && sentence.HasCommaBetween(i, verb)))
                return null;
        }
        return null;
    }

    /// <summary>The person in "overlooked by the reviewer", not in "overlooked by the reviewer's script" or "by an admin script".</summary>
    public static int? DoerAfter(PeopleSentence sentence, int verb, bool withGroups)
    {
        if (!sentence.Is(verb + 1, "by"))
            return null;
        var doer = verb + 2;
        while (sentence.Is(doer, WordClass.Determiner))
            doer++;
        return (sentence.IsPerson(doer, withGroups) || sentence.IsGivenName(doer)) && !sentence.IsPossessive(doer)
            && EndsName(sentence, sentence.EndOfName(doer))
            ? sentence.EndOfName(doer) : null;
    }

    /// <summary>The person of "the developer dropped the index by mistake", by the words for the slip, where there is one verb.</summary>
    public static int? ErringBefore(PeopleSentence sentence, int slip)
    {
        var deeds = 0;
        for (var i = slip - 1; i >= 0 && i >= slip - SubjectDistance; i--)
        {
            if (sentence.IsPerson(i, withGroups: false) || sentence.IsGivenName(i))
                return deeds == 1 && !sentence.IsPossessive(i) && IsDeed(sentence, AfterAdverbs(sentence, sentence.EndOfName(i) + 1))
                    ? i
                    : null;
            if (sentence.Is(i, WordClass.Link) && !sentence.Is(i, "a"))
                return null;
            deeds += IsDeed(sentence, i) ? 1 : 0;
            if (sentence.Is(i, WordClass.Barrier) && !sentence.Is(i, "of"))
                return null;
        }
        return null;
    }

    /// <summary>The end of a person before a pause or "who": "the cause was Ann", not "was a lead time".</summary>
    public static int? WholePerson(PeopleSentence sentence, int at)
    {
        var end = sentence.EndOfName(at);
        var isPerson = sentence.IsPerson(at, withGroups: false) || sentence.IsGivenName(at);
        return isPerson && !sentence.IsPossessive(at) && (!sentence.IsFollowedBySpace(end) || sentence.Is(end + 1, "who")) ? end : null;
    }

    /// <summary>"Ann", "Ann Smith" right before a verb and its adverbs: what is farther away may be done by anything.</summary>
    private static bool IsNamedSubject(PeopleSentence sentence, int name, int verb) =>
        sentence.IsGivenName(name) && AfterAdverbs(sentence, sentence.EndOfName(name) + 1) is var next && next >= verb
        && !sentence.Is(verb, WordClass.Denial) && !sentence.Is(verb, "didn't");

    private static int AfterAdverbs(PeopleSentence sentence, int at)
    {
        while (Array.Exists(BeforeVerb, w => sentence.Is(at, w)) || sentence.EndsWith(at, "ly"))
            at++;
        return at;
    }

    private static bool IsDeed(PeopleSentence sentence, int at) =>
        sentence.EndsWith(at, "ed") || sentence.Is(at, WordClass.Participle) || Array.Exists(OtherDeeds, w => sentence.Is(at, w));

    /// <summary>The adjective, before a person ("careless engineer"), or the person it is said of ("the engineer was careless").</summary>
    public static int? JudgedBeside(PeopleSentence sentence, int adjective) =>
        IsBeforePerson(sentence, adjective) ? adjective : LinkedTo(sentence, adjective);

    /// <summary>The person who is said to be without a virtue: "the engineer was not careful".</summary>
    public static int? WithoutVirtue(PeopleSentence sentence, int virtue)
    {
        var denial = virtue - 1;
        while (denial > virtue - 1 - AdjectiveDistance && sentence.Is(denial, WordClass.Link) && !sentence.Is(denial, "a"))
            denial--;
        if (!Array.Exists(DenialsOfVirtue, w => sentence.Is(denial, w)))
            return null;
        for (var i = denial - 1; i >= 0 && i >= denial - SubjectDistance; i--)
            if (sentence.IsPerson(i, withGroups: true))
                return i;
        return null;
    }

    private static bool IsBeforePerson(PeopleSentence sentence, int adjective)
    {
        for (var i = adjective + 1; i <= adjective + AdjectiveDistance; i++)
        {
            if (IsOwnPerson(sentence, i))
                return true;
            if (!sentence.Is(i, WordClass.Determiner | WordClass.Judgement))
                return false;
        }
        return false;
    }

    private static int? LinkedTo(PeopleSentence sentence, int adjective)
    {
        var person = adjective - 1;
        while (person > adjective - 1 - AdjectiveDistance && sentence.Is(person, WordClass.Link))
            person--;
        return person == adjective - 1 ? null
            : IsOwnPerson(sentence, person) || IsWhoOf(sentence, person) ? person
            : ToldMoreOf(sentence, person);
    }

    /// <summary>"Who" after a comma or a person: "Ann, who was careless".</summary>
    private static bool IsWhoOf(PeopleSentence sentence, int at) =>
        sentence.Is(at, "who") && at > 0 && (sentence.HasCommaBetween(at - 1, at) || sentence.IsPerson(at - 1, withGroups: true));

    /// <summary>The person of "the engineer who wrote it was", "the engineer on call was", "the author of it, Ann, was".</summary>
    private static int? ToldMoreOf(PeopleSentence sentence, int last)
    {
        var isNamed = last > 0 && sentence.HasCommaBetween(last, last + 1) && sentence.HasCommaBetween(last - 1, last);
        if (last < 0 || (!isNamed && sentence.HasCommaBetween(last, last + 1)))
            return null;
        var from = isNamed ? last - 1 : last;
        for (var i = from; i >= 0 && i > from - ClauseDistance; i--)
        {
            if (i < from && EndsClause(sentence, i))
                return null;
            if (IsOwnPerson(sentence, i) && (isNamed || HasClause(sentence, i, last)))
                return i;
        }
        return null;
    }

    private static bool EndsClause(PeopleSentence sentence, int at) =>
        sentence.HasCommaBetween(at, at + 1) || Array.Exists(OtherClauses, w => sentence.Is(at, w));

    private static bool HasClause(PeopleSentence sentence, int person, int last) =>
        sentence.Is(person + 1, "who") || (person + 2 == last && IsDuty(sentence, person + 1));

    /// <summary>"In charge", "on duty".</summary>
    private static bool IsDuty(PeopleSentence sentence, int at) =>
        (sentence.Is(at, "in") && sentence.Is(at + 1, "charge"))
        || (sentence.Is(at, "on") && Array.Exists(Duties, w => sentence.Is(at + 1, w)));

    /// <summary>The person of "the developer did not think before", or the name: "Ann did not bother to".</summary>
    public static int? Thoughtless(PeopleSentence sentence, int denial)
    {
        var verb = denial + 1;
        if (!sentence.Is(verb, "bother") && !(sentence.Is(verb, "think") && Array.Exists(AfterThink, w => sentence.Is(verb + 1, w))))
            return null;
        var before = sentence.Is(denial, "not") ? denial - 1 : denial;
        return SubjectOf(sentence, before, withGroups: false) ?? (sentence.IsName(before - 1) ? before - 1 : null);
    }

    private static bool IsOwnPerson(PeopleSentence sentence, int at) =>
        sentence.IsPerson(at, withGroups: true) && !sentence.IsPossessive(at);

    /// <summary>Whether no noun goes on after a person's word: "by an admin script" refers to the script.</summary>
    private static bool EndsName(PeopleSentence sentence, int at) =>
        !sentence.IsFollowedBySpace(at)
        || sentence.Is(at + 1, WordClass.Barrier | WordClass.Link | WordClass.Determiner | WordClass.CauseCue);
}
