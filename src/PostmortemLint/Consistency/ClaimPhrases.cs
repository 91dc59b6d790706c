using PostmortemLint.Evidence;

namespace PostmortemLint.Consistency;

/// <summary>The room's phrases.</summary>
internal static class ClaimPhrases
{
    /// <summary>What makes a title of the first line, where nothing is marked as one.</summary>
    public static readonly PhraseList Titles = Load("titles");

    /// <summary>That somebody, or something, was affected.</summary>
    public static readonly PhraseList Effects = Load("effects");

    /// <summary>What makes it another effect: "affected by the payment errors".</summary>
    public static readonly PhraseList OtherEffects = Load("other effects");

    private static PhraseList Load(string list) => PhraseList.Load("Consistency/claim-phrases.txt", list);
}
