using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Finds dates, times and numbers that have letters in the places of digits: YYYY-MM-DD, HH:MM, 20XX-01-XX, XX %.</summary>
internal static class LetterFormat
{
    /// <summary>One of these is in every format.</summary>
    private static readonly string[] Signs = ["yyyy", "HH:", "hh:", "xx", "YY", "XX"];

    private static readonly string[] Units = ["second", "minute", "min", "hour", "hr", "day", "user", "customer"];

    /// <summary>Every format; one that has several of the signs may come several times.</summary>
    public static IEnumerable<TextSpan> Find(string prose)
    {
        foreach (var sign in Signs)
            for (var at = prose.IndexOf(sign, StringComparison.Ordinal); at >= 0;)
            {
                var run = RunAround(prose, at);
                if (Is(prose, run.Start, run.End))
                    yield return run;
                at = prose.IndexOf(sign, Math.Max(run.End, at + sign.Length), StringComparison.Ordinal);
            }
    }

    private static bool Is(string prose, int start, int end) =>
        !Word.IsAt(prose, start - 1) && !Word.IsAt(prose, end) && (IsDateOrTime(prose, start, end) || IsNumber(prose, start, end));

    /// <summary>The characters of formats around <paramref name="at"/>, without signs at their end.</summary>
    private static TextSpan RunAround(string prose, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && IsOfFormat(prose[start - 1]))
            start--;
        while (end < prose.Length && IsOfFormat(prose[end]))
            end++;
        while (end > at && IsSign(prose[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsOfFormat(char c) =>
        c is 'Y' or 'y' or 'M' or 'm' or 'D' or 'd' or 'H' or 'h' or 'S' or 's' or 'X' or 'x' or 'A' or 'N' or 'n' or 'T'
        || c is >= '0' and <= '9'
        || IsSign(c);

    private static bool IsSign(char c) => c is ':' or '-' or '/' or '.';

    /// <summary>Whether each field between the signs is digits or two or more of one letter, with such letters in one at least.</summary>
    private static bool IsDateOrTime(string prose, int start, int end)
    {
        var (fields, hasLetters) = (0, false);
        for (var cursor = new Cursor(prose, start, end); !cursor.IsAtEnd; fields++)
        {
            if (!TryTakeField(ref cursor, out var isLetters))
                return false;
            hasLetters |= isLetters;
            if (!char.IsLetterOrDigit(cursor.Current))
                cursor.At++;
        }
        var text = prose.AsSpan(start, end - start);
        return hasLetters && (IsYear(text, fields) || (fields > 1 && HasSignOfDateOrTime(text)));
    }

    /// <summary>Takes two or more of one letter, or any digits, after a "T" or without: nothing where there is a sign.</summary>
    private static bool TryTakeField(ref Cursor cursor, out bool isLetters)
    {
        var start = cursor;
        var count = TakeSameLetter(ref cursor);
        isLetters = count > 1;
        if (isLetters)
            return !IsAfterOneDigit(start);
        if (count == 1 && start.Current != 'T')
            return false;
        cursor.TakeDigits();
        return true;
    }

    private static int TakeSameLetter(ref Cursor cursor)
    {
        var (start, letter) = (cursor.At, cursor.Current);
        while (char.IsLetter(letter) && cursor.TryTake(letter))
        {
        }
        return cursor.At - start;
    }

    /// <summary>"4xx" is a range of status codes.</summary>
    private static bool IsAfterOneDigit(Cursor cursor) => char.IsDigit(cursor.Peek(-1)) && !char.IsDigit(cursor.Peek(-2));

    /// <summary>Whether a sign of dates or times is inside, not in front, or full stops part a date with a year: "dd.mm.yyyy".</summary>
    private static bool HasSignOfDateOrTime(ReadOnlySpan<char> text)
    {
        var hasYear = text.IndexOf("yyyy".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
        return text.IndexOfAny(':', '-', '/') > 0 || (hasYear && text.IndexOf('.') > 0);
    }

    /// <summary>YYYY, 20XX.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, int fields)
    {
        var isCentury = text.StartsWith("20".AsSpan(), StringComparison.Ordinal);
        return text.Length == 4 && text[2] is 'Y' or 'y' or 'X' or 'x' && (fields == 1 || isCentury);
    }

    /// <summary>"XXX users", "XX% of them", "XX %", "XX minutes".</summary>
    private static bool IsNumber(string prose, int start, int end)
    {
        var cursor = new Cursor(prose, end, prose.Length);
        cursor.TryTake(' ');
        var length = end - start;
        return prose.AsSpan(start, length).TrimStart('X').Length == 0
            && (length > 2 || cursor.Current == '%' || Array.Exists(Units, u => cursor.IsAtWord(u) || cursor.IsAtWord(u + "s")));
    }
}
