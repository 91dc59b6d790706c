using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>Recognises a section's name that has a slip of the keyboard in it: "Timline", "Corrective meausures".</summary>
internal static class SectionSpelling
{
    private const int MostWords = 7;
    private const int MostSlips = 2;

    /// <summary>Letters from which on a word with one slip is taken for another.</summary>
    private const int LettersForOneSlip = 6;

    /// <summary>Letters from which on a word with two slips is.</summary>
    private const int LettersForTwoSlips = 8;

    private static readonly HashSet<string> Correct = BuildCorrect();
    private static readonly string[] Meant = [.. BuildMeant()];

    /// <summary>The words of a normalised <paramref name="name"/>, put right; null when nothing is misspelled.</summary>
    public static string? Correction(string name)
    {
        if (name.Length < LettersForOneSlip)
            return null;
        var words = name.Split(' ');
        if (words.Length > MostWords)
            return null;
        var isCorrected = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length < LettersForOneSlip || Correct.Contains(words[i]) || Nearest(words[i]) is not { } meant)
                continue;
            words[i] = meant;
            isCorrected = true;
        }
        return isCorrected ? string.Join(" ", words) : null;
    }

    private static string? Nearest(string word)
    {
        string? nearest = null;
        var least = MostSlips + 1;
        foreach (var candidate in Meant)
        {
            // Slips seldom hit the first letter; other words ("options", "sections") often differ there.
            if (candidate[0] != word[0] || Math.Abs(candidate.Length - word.Length) > MostSlips || IsInflection(word, candidate))
                continue;
            var slips = EditDistance.Between(word, candidate);
            if (slips < least && slips <= (Math.Min(word.Length, candidate.Length) >= LettersForTwoSlips ? 2 : 1))
                (nearest, least) = (candidate, slips);
        }
        return nearest;
    }

    /// <summary>"Improvement", "detected": another form of the word is no slip.</summary>
    private static bool IsInflection(string word, string candidate) =>
        word.StartsWith(candidate, StringComparison.Ordinal) || candidate == word + "s" || candidate == word + "es"
        || (candidate.Length > 4 && word.StartsWith(candidate.Remove(candidate.Length - 1), StringComparison.Ordinal) && word.Length >= candidate.Length);

    private static IEnumerable<string> BuildMeant() =>
        SectionWords.SectionNames.Where(n => (n.Kind & SectionKind.Required) != 0).SelectMany(n => n.Names.Split([';', ' '], StringSplitOptions.RemoveEmptyEntries))
            .Concat(["corrective", "preventive"])
            .Where(w => w.Length >= LettersForOneSlip)
            .Distinct();

    private static HashSet<string> BuildCorrect() =>
        [.. SectionWords.LookAlikes.Split(' '), .. SectionWords.SectionNames.SelectMany(n => n.Names.Split([';', ' '], StringSplitOptions.RemoveEmptyEntries)), "corrective", "preventive", .. SectionWords.Qualifiers, .. SectionWords.Trailers, .. SectionWords.Subjects, .. SectionWords.Deeds, .. SectionWords.Afterwards];
}
