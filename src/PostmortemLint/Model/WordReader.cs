using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>
/// Counts words: runs of letters and digits with single apostrophes, hyphens or dots inside. Where a script writes without blanks, each character is a word.
/// </summary>
internal static class WordReader
{
    /// <summary>Stands in the prose for markup in the middle of a word.</summary>
    public const char Joiner = '\u2060';

    /// <summary>The number of words in <paramref name="span"/> of <paramref name="prose"/>, without those in <paramref name="skipped"/>, which is in order.</summary>
    public static int Count(string prose, TextSpan span, IReadOnlyList<TextSpan> skipped)
    {
        var count = 0;
        var skip = 0;
        for (var i = span.Start; i < span.End;)
        {
            while (skip < skipped.Count && skipped[skip].End <= i)
                skip++;
            if (skip < skipped.Count && skipped[skip].Contains(i))
                i = skipped[skip].End;
            else if (!IsWordCharacter(prose[i]))
                i++;
            else
            {
                i = IsWordOfItsOwn(prose[i]) ? i + 1 : End(prose, i, span.End);
                count++;
            }
        }
        return count;
    }

    private static int End(string prose, int at, int end)
    {
        while (at < end)
        {
            if (IsWordCharacter(prose[at]) ? !IsWordOfItsOwn(prose[at]) : prose[at] == Joiner)
                at++;
            else if (prose[at] is '\'' or '’' or '-' or '\u2011' or '.' && at + 1 < end && IsWordCharacter(prose[at + 1]))
                at++;
            else
                break;
        }
        return at;
    }

    private static bool IsWordCharacter(char c) => c < 128
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>Han, Hiragana, Katakana, and their extensions in the basic plane.</summary>
    private static bool IsWordOfItsOwn(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
