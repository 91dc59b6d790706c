using PostmortemLint.Evidence;

namespace PostmortemLint.Consistency;

/// <summary>The room's phrases.</summary>
internal static class ClaimPhrases
{
    /// <summary>What makes a title of the first line, where nothing is marked as one.</summary>
    public static readonly PhraseList Titles = Load("titles");

    /// <summary>That somebody, or something, was affected.</summary>
    public static readonly PhraseList Effects = Load("effects");

    /// <summary>That some part was not affected, so that no other part is part of it.</summary>
    public static readonly PhraseList Unaffected = Load("unaffected");

    /// <summary>What makes it another effect: "affected by the payment errors".</summary>
    public static readonly PhraseList OtherEffects = Load("other effects");

    /// <summary>What makes a date in its sentence that of something else.</summary>
    public static readonly PhraseList OtherDated = Load("other dated");

    /// <summary>What makes a length of time a wish, a rule or a custom.</summary>
    public static readonly PhraseList NoClaims = Load("no claims");

    /// <summary>What precedes how long something took.</summary>
    public static readonly PhraseList Took = Load("took");

    /// <summary>What took so long: after a length, that somebody noticed.</summary>
    public static readonly PhraseList ToDetect = Load("to detect");

    /// <summary>After a length, that all was back.</summary>
    public static readonly PhraseList ToRecover = Load("to recover");

    /// <summary>Before a length, that somebody noticed so long after the start.</summary>
    public static readonly PhraseList DetectedWithin = Load("detected within");

    private static PhraseList Load(string list) => PhraseList.Load("Consistency/claim-phrases.txt", list);
}
