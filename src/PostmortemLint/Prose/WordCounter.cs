using System.Globalization;
using PostmortemLint.Text;

namespace PostmortemLint.Prose;

/// <summary>
/// Counts words: runs of letters and digits with single apostrophes, hyphens or dots inside. Where a script writes without spaces,
/// each character is a word.
/// </summary>
internal static class WordCounter
{
    /// <summary>Takes the place of markup in the middle of a word, in the prose.</summary>
    public const char Joiner = '\u2060';

    private static readonly CharacterKind[] AsciiKinds = Array.ConvertAll(Enumerable.Range(0, 128).ToArray(), c => FindKind((char)c));

    private enum CharacterKind : byte
    {
        Space,
        Letter,

        /// <summary>Ends a word, unless another character of one follows at once.</summary>
        Inner,

        /// <summary>A word by itself, as in Chinese.</summary>
        WordOfItsOwn,

        /// <summary>Neither begins nor ends a word.</summary>
        Ignored,
    }

    /// <summary>
    /// The number of words in <paramref name="span"/> of <paramref name="prose"/>, without those in <paramref name="skipped"/>,
    /// which is in order.
    /// </summary>
    public static int Count(string prose, TextSpan span, IReadOnlyList<TextSpan> skipped)
    {
        var (count, at) = (0, span.Start);
        for (var i = 0; i < skipped.Count && skipped[i].Start < span.End; i++)
        {
            if (skipped[i].Start > at)
                count += Count(prose.AsSpan(at, skipped[i].Start - at));
            at = Math.Max(at, skipped[i].End);
        }
        return at < span.End ? count + Count(prose.AsSpan(at, span.End - at)) : count;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var (count, isInside) = (0, false);
        for (var i = 0; i < text.Length; i++)
            switch (KindOf(text[i]))
            {
                case CharacterKind.Letter:
                    count += isInside ? 0 : 1;
                    isInside = true;
                    break;
                case CharacterKind.WordOfItsOwn:
                    count++;
                    isInside = false;
                    break;
                case CharacterKind.Inner:
                    isInside &= i + 1 < text.Length && IsWordCharacter(text[i + 1]);
                    break;
                case CharacterKind.Space:
                    isInside = false;
                    break;
            }
        return count;
    }

    private static CharacterKind KindOf(char c) => c < AsciiKinds.Length ? AsciiKinds[c] : FindKind(c);

    private static CharacterKind FindKind(char c) => c switch
    {
        Joiner => CharacterKind.Ignored,
        '\'' or '’' or '-' or '\u2011' or '.' => CharacterKind.Inner,
        _ when !IsWordCharacter(c) => CharacterKind.Space,
        _ => IsWordOfItsOwn(c) ? CharacterKind.WordOfItsOwn : CharacterKind.Letter,
    };

    private static bool IsWordCharacter(char c) =>
        Word.IsOf(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Han, Hiragana, Katakana, and their extensions in the basic plane.</summary>
    private static bool IsWordOfItsOwn(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF')
            or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
