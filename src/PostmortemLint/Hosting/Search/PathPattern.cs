namespace PostmortemLint.Hosting.Search;

/// <summary>A pattern for paths below a root, with <c>*</c>, <c>?</c>, and <c>**</c> for any number of folders.</summary>
/// <remarks>
/// A pattern matches in any case. Its leading folders without wildcards are opened as they are written, so that on some systems their
/// case matters.
/// </remarks>
internal sealed class PathPattern
{
    private static readonly char[] Separators = ['/', '\\'];
    private static readonly char[] Wildcards = ['*', '?'];

    private readonly string[] segments;

    private PathPattern(string pattern)
    {
        segments = pattern.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var folders = 0;
        while (folders < segments.Length - 1 && segments[folders].IndexOfAny(Wildcards) < 0)
            folders++;
        Folder = string.Join("/", segments, 0, folders);
    }

    /// <summary>The leading folders without wildcards, separated by <c>/</c>; empty if there are none.</summary>
    public string Folder { get; }

    /// <summary>The patterns of a list separated by <c>;</c>, without white space around them and without empty ones.</summary>
    public static IReadOnlyList<PathPattern> ParseList(string? list)
    {
        var patterns = new List<PathPattern>();
        foreach (var pattern in (list ?? "").Split(';'))
            if (pattern.Trim() is { Length: > 0 } trimmed)
                patterns.Add(new PathPattern(trimmed));
        return patterns;
    }

    /// <summary>One pattern.</summary>
    /// <param name="pattern">A pattern, which may contain <c>;</c>.</param>
    public static PathPattern Parse(string pattern) => new(pattern);

    /// <summary>Whether the pattern matches <paramref name="path"/>, relative to the root and with <c>/</c> between folders.</summary>
    public bool Matches(string path) => Matches(segments, path.Split('/'));

    /// <summary>Whether a pattern without a folder matches the name of the file, or one with a folder its path.</summary>
    public bool MatchesNameOrPath(string path) => Matches(segments.Length > 1 ? path : path.Substring(path.LastIndexOf('/') + 1));

    /// <inheritdoc/>
    public override string ToString() => string.Join("/", segments);

    // If a match fails, only the last ** so far has to take more: what earlier ones took leaves the most for the rest.
    private static bool Matches(string[] pattern, string[] path)
    {
        int p = 0, i = 0, star = -1, retry = 0;
        while (i < path.Length)
        {
            if (p < pattern.Length && pattern[p] == "**")
                (star, retry) = (p++, i);
            else if (p < pattern.Length && MatchesSegment(pattern[p], path[i]))
                (p, i) = (p + 1, i + 1);
            else if (star >= 0)
                (p, i) = (star + 1, ++retry);
            else
                return false;
        }
        while (p < pattern.Length && pattern[p] == "**")
            p++;
        return p == pattern.Length;
    }

    private static bool MatchesSegment(string pattern, string name)
    {
        int p = 0, i = 0, star = -1, retry = 0;
        while (i < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, retry) = (p++, i);
            else if (p < pattern.Length && MatchesCharacter(pattern[p], name[i]))
                (p, i) = (p + 1, i + 1);
            else if (star >= 0)
                (p, i) = (star + 1, ++retry);
            else
                return false;
        }
        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    private static bool MatchesCharacter(char pattern, char character) =>
        pattern == '?' || char.ToUpperInvariant(pattern) == char.ToUpperInvariant(character);
}
