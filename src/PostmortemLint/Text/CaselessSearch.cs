namespace PostmortemLint.Text;

/// <summary>Finds letters in either case.</summary>
/// <remarks>
/// With invariant globalization, the framework compares each place of the text in a loop: a run of the native tool spent 13 % of its
/// instructions there.
/// </remarks>
internal static class CaselessSearch
{
    /// <summary>The first place of a sign, whatever the case of its letters; -1 if it is not there.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="sign">Not empty.</param>
    /// <param name="start">Where the search begins.</param>
    /// <param name="length">How many characters are searched.</param>
    public static int IndexOf(string text, string sign, int start, int length)
    {
        var rest = text.AsSpan(start, length);
        var (lower, upper) = (char.ToLowerInvariant(sign[0]), char.ToUpperInvariant(sign[0]));
        for (var at = 0; at <= rest.Length - sign.Length; at++)
        {
            var next = rest.Slice(at).IndexOfAny(lower, upper);
            if (next < 0 || (at += next) > rest.Length - sign.Length)
                return -1;
            if (rest.Slice(at, sign.Length).Equals(sign.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return start + at;
        }
        return -1;
    }
}
