using PostmortemLint.Prose;

namespace PostmortemLint.Time.Shapes;

/// <summary>Where a date may begin and end: not inside a word, a version, a price or another number.</summary>
internal static class DateEdge
{
    /// <summary>Whether a date may begin with the number at <paramref name="cursor"/>.</summary>
    public static bool CanOpen(Cursor cursor) =>
        !IsWordCharacter(cursor.Previous)
        && cursor.Previous is not ('$' or '€' or '#')
        && !(cursor.Previous is '.' or ',' or ':' or '/' or '-' && IsDigit(cursor.Peek(-2)));

    /// <summary>Whether a number may end at <paramref name="cursor"/>: no word goes on there.</summary>
    public static bool CanClose(Cursor cursor) => !IsWordCharacter(cursor.Current);

    /// <summary>As <see cref="CanClose(Cursor)"/>, and no fourth number follows: "1.2.2024.5".</summary>
    public static bool CanClose(Cursor cursor, char separator) =>
        CanClose(cursor) && !(cursor.Current == separator && IsDigit(cursor.Peek(1)));

    /// <summary>Whether the word at <paramref name="cursor"/> may be a name: not the end of "x5june".</summary>
    public static bool CanBeName(Cursor cursor) => !IsWordCharacter(cursor.Previous);

    /// <summary>"backup-2024-06-05", "/06/05".</summary>
    public static bool FollowsSeparator(Cursor cursor) => cursor.Previous is '-' or '/';

    /// <summary>Whether <paramref name="c"/> is part of a word of ASCII letters: a date may touch letters of other scripts.</summary>
    private static bool IsWordCharacter(char c) => (c | 0x20) is >= 'a' and <= 'z' || IsDigit(c) || c == '_';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
