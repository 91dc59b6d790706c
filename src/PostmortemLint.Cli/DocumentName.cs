using System.Globalization;
using System.Text;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli;

/// <summary>The name of the file of a new document: <c>2024-06-05-checkout-was-down.md</c>.</summary>
internal static class DocumentName
{
    /// <summary>The most characters between the date and the ending.</summary>
    private const int Longest = 60;

    /// <summary>For a title of which no word may be in the name.</summary>
    private const string AnyIncident = "incident";

    /// <param name="date">The day of the incident.</param>
    /// <param name="title">A title with a letter or a digit.</param>
    public static string Of(DateOnly date, string title) =>
        string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}-{Slug(title)}.md");

    /// <summary>Letters and digits of any script in lower case, and hyphens for all else; at most 60 characters.</summary>
    private static string Slug(string title)
    {
        var words = Words(title).Where(word => !word.Contains(FolderSurvey.TemplateMark, StringComparison.Ordinal)).ToList();
        var slug = string.Join('-', words.Take(CountThatFits(words)));
        return slug.Length > 0 ? slug : words.Count > 0 ? Cut(words[0]) : AnyIncident;
    }

    private static List<string> Words(string title)
    {
        var words = new StringBuilder();
        foreach (var rune in title.Normalize(NormalizationForm.FormC).EnumerateRunes())
            if (IsOfWord(rune))
                words.Append(Rune.ToLowerInvariant(rune));
            else if (rune.Value is not ('\'' or '’'))
                words.Append('-');
        return [.. words.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Letters, digits, and the signs of vowels and accents that some scripts write as characters of their own.</summary>
    private static bool IsOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !IsVariation(rune));

    /// <summary>Variation selectors only say how an emoji is drawn.</summary>
    private static bool IsVariation(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F or 0x20E3;

    private static int CountThatFits(List<string> words)
    {
        var (count, length) = (0, -1);
        while (count < words.Count && length + 1 + words[count].Length <= Longest)
            length += 1 + words[count++].Length;
        return count;
    }

    private static string Cut(string word) =>
        word.Length <= Longest ? word : word[..(char.IsHighSurrogate(word[Longest - 1]) ? Longest - 1 : Longest)];
}
