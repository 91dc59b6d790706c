using PostmortemLint.Text;

namespace PostmortemLint.Prose;

/// <summary>
/// What a word is, for all who split a text or search it: letters and digits side by side, whatever markup is between them. "On-call" is
/// two words and one compound. Tokens are compounds; whoever asks for single words wants "year" of "end-of-year", too.
/// </summary>
internal static class Word
{
    /// <summary>Whether a character is a part of words.</summary>
    public static bool IsOf(char c) =>
        c < 128 ? (c | 0x20) is >= 'a' and <= 'z' || c is >= '0' and <= '9' : c == WordCounter.Joiner || char.IsLetterOrDigit(c);

    /// <summary>The words of <paramref name="span"/>, in order. Of a word at its bounds, it has the part inside.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan span)
    {
        for (var cursor = new Cursor(text, span.Start, span.End); !cursor.IsAtEnd; cursor.At++)
            if (cursor.TakeWord() is { Length: > 0 } word)
                yield return word;
    }

    /// <summary>The last word of <paramref name="span"/>; an empty span at its start when it has none.</summary>
    public static TextSpan LastIn(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && !IsOf(text[end - 1]))
            end--;
        var start = end;
        while (start > span.Start && IsOf(text[start - 1]))
            start--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether an offset is inside a compound: at a character of a word, or a hyphen or apostrophe between two letters.</summary>
    public static bool IsInCompound(string text, int offset) => text[offset] is '-' or '\'' or '’'
        ? offset > 0 && offset + 1 < text.Length && char.IsLetter(text[offset - 1]) && char.IsLetter(text[offset + 1])
        : IsOf(text[offset]);

    /// <summary>Where a compound ends without its <c>'s</c>: "engineer" of "engineer's".</summary>
    public static int EndBeforePossessive(string text, int start, int end) =>
        end - start > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’' ? end - 2 : end;

    /// <summary>Where the first whole <paramref name="phrase"/> of <paramref name="span"/> is; null when there is none.</summary>
    public static TextSpan? Find(string text, string phrase, TextSpan span, StringComparison comparison)
    {
        for (var at = span.Start; at < span.End && (at = IndexOf(text, phrase, at, span.End - at, comparison)) >= 0; at++)
            if (IsWhole(text, at, at + phrase.Length))
                return new TextSpan(at, phrase.Length);
        return null;
    }

    private static int IndexOf(string text, string phrase, int start, int length, StringComparison comparison) =>
        comparison == StringComparison.OrdinalIgnoreCase
            ? CaselessSearch.IndexOf(text, phrase, start, length)
            : text.IndexOf(phrase, start, length, comparison);

    /// <summary>All places where a whole phrase is, in order, case-sensitive.</summary>
    public static IEnumerable<TextSpan> FindAll(string text, string phrase)
    {
        for (var at = 0; Find(text, phrase, TextSpan.FromBounds(at, text.Length), StringComparison.Ordinal) is { } found; at = found.End)
            yield return found;
    }

    /// <summary>
    /// Whether a word or an identifier is at an offset, which may lie outside the text: "job" is not a whole word in "job_id".
    /// </summary>
    public static bool IsAt(string text, int offset) =>
        offset >= 0 && offset < text.Length && (IsOf(text[offset]) || text[offset] == '_');

    /// <summary>Whether no word goes on outside. Beyond a sign one may begin: "Asia/" is whole in "Asia/Tokyo".</summary>
    private static bool IsWhole(string text, int start, int end) =>
        !(IsOf(text[start]) && IsAt(text, start - 1)) && !(IsOf(text[end - 1]) && IsAt(text, end));
}
