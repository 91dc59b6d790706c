namespace PostmortemLint.Cli.Search;

/// <summary>A part of a <c>.gitignore</c> pattern between slashes: <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>[!a-z]</c> and <c>\</c>.</summary>
internal static class IgnoreGlob
{
    /// <summary>Git's own default: on these systems, names that differ only in case are one file.</summary>
    private static readonly bool IgnoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <summary>Whether a name matches as a whole.</summary>
    public static bool Matches(string pattern, string name)
    {
        int p = 0, i = 0, star = -1, retry = 0;
        while (i < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, retry) = (p++, i);
            else if (p < pattern.Length && MatchesOne(pattern, ref p, name[i]))
                i++;
            else if (star >= 0)
                (p, i) = (star + 1, ++retry);
            else
                return false;
        }
        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    /// <summary>Whether what is next in a pattern matches a character. If so, <paramref name="at"/> is then at what follows.</summary>
    private static bool MatchesOne(string pattern, ref int at, char character)
    {
        if (pattern[at] == '[')
            return MatchesSet(pattern, ref at, character);
        if (pattern[at] == '?')
        {
            at++;
            return true;
        }
        return TryTake(pattern, ref at, out var wanted) && IsIn(character, wanted, wanted);
    }

    // A set that is not closed matches nothing. A bracket at its beginning is one of its characters.
    private static bool MatchesSet(string pattern, ref int at, char character)
    {
        var next = at + 1;
        var isNegated = next < pattern.Length && pattern[next] is '!' or '^';
        if (isNegated)
            next++;
        var matches = false;
        for (var start = next; next < pattern.Length && (pattern[next] != ']' || next == start);)
        {
            if (ClassAt(pattern, next) is { } name)
            {
                matches |= IsOfClass(character, name);
                next += name.Length + "[::]".Length;
                continue;
            }
            if (!TryTake(pattern, ref next, out var low))
                return false;
            var high = low;
            if (next + 1 < pattern.Length && pattern[next] == '-' && pattern[next + 1] != ']')
            {
                next++;
                if (!TryTake(pattern, ref next, out high))
                    return false;
            }
            matches |= IsIn(character, low, high);
        }
        at = next + 1;
        return next < pattern.Length && matches != isNegated;
    }

    /// <summary>Takes a character that stands for itself, which a backslash may precede.</summary>
    private static bool TryTake(string pattern, ref int at, out char character)
    {
        if (pattern[at] == '\\')
            at++;
        character = at < pattern.Length ? pattern[at++] : default;
        return character != default;
    }

    /// <summary>The name of a class such as <c>[:digit:]</c>; null if none begins there.</summary>
    private static string? ClassAt(string pattern, int at) =>
        pattern.AsSpan(at).StartsWith("[:") && pattern.IndexOf(":]", at + 2, StringComparison.Ordinal) is >= 0 and var end
            ? pattern[(at + 2)..end]
            : null;

    private static bool IsOfClass(char character, string name) => char.IsAscii(character) && name switch
    {
        "alnum" => char.IsAsciiLetterOrDigit(character),
        "alpha" => char.IsAsciiLetter(character),
        "blank" => character is ' ' or '\t',
        "cntrl" => char.IsControl(character),
        "digit" => char.IsAsciiDigit(character),
        "graph" => character is > ' ' and < '\x7F',
        "lower" => char.IsAsciiLetterLower(character),
        "print" => character is >= ' ' and < '\x7F',
        "punct" => character is > ' ' and < '\x7F' && !char.IsAsciiLetterOrDigit(character),
        "space" => char.IsWhiteSpace(character),
        "upper" => char.IsAsciiLetterUpper(character),
        "xdigit" => char.IsAsciiHexDigit(character),
        _ => false,
    };

    private static bool IsIn(char character, char low, char high)
    {
        return IsBetween(character)
            || (IgnoresCase && (IsBetween(char.ToLowerInvariant(character)) || IsBetween(char.ToUpperInvariant(character))));

        bool IsBetween(char one) => low <= one && one <= high;
    }
}
