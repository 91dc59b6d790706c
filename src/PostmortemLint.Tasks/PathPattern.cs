namespace PostmortemLint.Tasks;

/// <summary>A path below a root with <c>*</c>, <c>?</c> and <c>**</c>, which stands for any number of folders. Case does not count in what a pattern matches; its leading folders without wildcards are opened as the disk has them.</summary>
internal sealed class PathPattern
{
    private readonly string[] folders;
    private readonly string[] rest;

    private PathPattern(string pattern)
    {
        var segments = pattern.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        var fixedCount = segments.Take(segments.Length - 1).TakeWhile(segment => segment.IndexOfAny(['*', '?']) < 0).Count();
        folders = [.. segments.Take(fixedCount)];
        rest = [.. segments.Skip(fixedCount)];
    }

    /// <summary>The leading folders without wildcards, separated by <c>/</c>; empty where the pattern begins with a wildcard or has no folder.</summary>
    public string Folder => string.Join("/", folders);

    /// <summary>The patterns of a list separated by <c>;</c>. Blanks around them and empty ones are dropped.</summary>
    public static IReadOnlyList<PathPattern> ParseList(string? list) =>
        [.. (list ?? "").Split(';').Select(pattern => pattern.Trim()).Where(pattern => pattern.Length > 0).Select(pattern => new PathPattern(pattern))];

    /// <summary>Whether the pattern covers <paramref name="path"/>, relative to the root and separated by <c>/</c>.</summary>
    public bool Matches(string path) => Matches([.. folders, .. rest], 0, path.Split('/'), 0);

    /// <summary>Whether a pattern of one segment covers the file's name, and one of several its path.</summary>
    public bool MatchesNameOrPath(string path) =>
        folders.Length + rest.Length > 1 ? Matches(path) : Matches(path.Substring(path.LastIndexOf('/') + 1));

    /// <inheritdoc/>
    public override string ToString() => string.Join("/", [.. folders, .. rest]);

    private static bool Matches(string[] pattern, int p, string[] path, int i) =>
        p == pattern.Length ? i == path.Length
        : pattern[p] == "**" ? Matches(pattern, p + 1, path, i) || (i < path.Length && Matches(pattern, p, path, i + 1))
        : i < path.Length && MatchesSegment(pattern[p], path[i]) && Matches(pattern, p + 1, path, i + 1);

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
