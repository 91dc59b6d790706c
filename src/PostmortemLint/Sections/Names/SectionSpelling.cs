using PostmortemLint.Text;

namespace PostmortemLint.Sections.Names;

/// <summary>Recognizes a section's name that has a slip of the keyboard in it: "Timline", "Corrective meausures".</summary>
internal static class SectionSpelling
{
    private const int MostWords = 7;
    private const int MostSlips = 2;

    /// <summary>In a word of at least this many letters, one slip is allowed.</summary>
    private const int LettersForOneSlip = 6;

    /// <summary>In a word of at least this many letters, two slips are allowed.</summary>
    private const int LettersForTwoSlips = 8;

    private static readonly HashSet<string> Correct =
    [
        .. SectionWords.LookAlikes, .. SectionWords.Names.SelectMany(WordsOf), .. SectionWords.Qualifiers, .. SectionWords.Trailers,
        .. SectionWords.Subjects, .. SectionWords.Deeds, .. SectionWords.Afterwards,
        .. SectionWords.IncidentNouns, .. SectionWords.Systems, .. SectionWords.Audience,
        .. SectionWords.Containers, .. SectionWords.Dependents.SelectMany(WordsOf), .. SectionWords.Objects, .. SectionWords.Accompaniments,
    ];

    private static readonly string[] Meant =
    [
        .. SectionWords.Names.Where(n => (n.Kind & SectionKind.Required) != 0).SelectMany(WordsOf)
            .Where(w => w.Length >= LettersForOneSlip)
            .Distinct(),
    ];

    /// <summary>A normalized <paramref name="name"/> with its misspelled words corrected; null when there are none.</summary>
    public static string? Correction(string name)
    {
        var words = name.Split(' ');
        if (words.Length > MostWords)
            return null;
        var isCorrected = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length < LettersForOneSlip || Correct.Contains(words[i]) || Nearest(words[i]) is not { } meant)
                continue;
            (words[i], isCorrected) = (meant, true);
        }
        return isCorrected ? string.Join(" ", words) : null;
    }

    private static string? Nearest(string word)
    {
        string? nearest = null;
        var least = MostSlips + 1;
        foreach (var candidate in Meant)
        {
            if (!MayMean(word, candidate))
                continue;
            var slips = EditDistance.Between(word, candidate);
            if (slips < least && slips <= (Math.Min(word.Length, candidate.Length) >= LettersForTwoSlips ? MostSlips : 1))
                (nearest, least) = (candidate, slips);
        }
        return nearest;
    }

    /// <summary>Slips seldom hit the first letter; other words ("options", "sections") often differ there.</summary>
    private static bool MayMean(string word, string candidate) =>
        candidate[0] == word[0] && Math.Abs(candidate.Length - word.Length) <= MostSlips && !IsInflection(word, candidate);

    /// <summary>"Improvement", "detected": another form of the word is not a slip.</summary>
    private static bool IsInflection(string word, string candidate) =>
        StartsWith(word, candidate) || candidate == word + "s" || candidate == word + "es"
        || (candidate.Length > 4 && word.Length >= candidate.Length && StartsWith(word, candidate.Remove(candidate.Length - 1)));

    private static bool StartsWith(string word, string beginning) => word.StartsWith(beginning, StringComparison.Ordinal);

    private static string[] WordsOf(KindNames names) => [.. names.Names.SelectMany(n => n.Split(' '))];
}
