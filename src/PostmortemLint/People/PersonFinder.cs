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
            if (isPerson || (withUs && sentence.Is(i, "we")))
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
        return sentence.IsPerson(doer, withGroups) && !sentence.IsPossessive(doer) && EndsName(sentence, doer) ? doer : null;
    }

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
        return person < adjective - 1 && IsOwnPerson(sentence, person) ? person : null;
    }

    private static bool IsOwnPerson(PeopleSentence sentence, int at) =>
        sentence.IsPerson(at, withGroups: true) && !sentence.IsPossessive(at);

    /// <summary>Whether no noun goes on after a person's word: "by an admin script" refers to the script.</summary>
    private static bool EndsName(PeopleSentence sentence, int at) =>
        !sentence.IsFollowedBySpace(at)
        || sentence.Is(at + 1, WordClass.Barrier | WordClass.Link | WordClass.Determiner | WordClass.CauseCue);
}
