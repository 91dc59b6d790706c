namespace PostmortemLint.Cli.Search;

/// <summary>A line of a <c>.gitignore</c> file, read as Git reads it.</summary>
/// <remarks>Libraries for this use regular expressions, which may take for ever on what a repository says.</remarks>
internal sealed class IgnorePattern
{
    private const string AnyFolders = "**";

    private readonly bool isName;
    private readonly string[] parts;

    private IgnorePattern(string pattern, bool isNegation, bool isForFolders)
    {
        (IsNegation, IsForFolders, isName) = (isNegation, isForFolders, !pattern.Contains('/'));
        parts = (pattern[0] == '/' ? pattern[1..] : pattern).Split('/');
    }

    /// <summary>Whether it takes back what a line above it ignores.</summary>
    public bool IsNegation { get; }

    /// <summary>Whether it matches no files.</summary>
    public bool IsForFolders { get; }

    /// <summary>Null for a comment, and for a line without a pattern.</summary>
    /// <param name="line">The line, with or without its line end.</param>
    public static IgnorePattern? Parse(string line)
    {
        var pattern = WithoutSpacesAtEnd(line.TrimEnd('\n').TrimEnd('\r'));
        if (pattern.StartsWith('#'))
            return null;
        var isNegation = pattern.StartsWith('!');
        if (isNegation)
            pattern = pattern[1..];
        var isForFolders = pattern.EndsWith('/');
        if (isForFolders)
            pattern = pattern[..^1];
        return pattern.Length == 0 ? null : new IgnorePattern(pattern, isNegation, isForFolders);
    }

    /// <summary>Whether a path is meant, be it that of a file or of a folder.</summary>
    /// <param name="names">The names on the way from the folder of the <c>.gitignore</c> file.</param>
    public bool Matches(string[] names) => isName ? IgnoreGlob.Matches(parts[0], names[^1]) : MatchesPath(names);

    // If a match fails, only the last ** so far has to take more: what earlier ones took leaves the most for the rest.
    private bool MatchesPath(string[] names)
    {
        int part = 0, i = 0, star = -1, retry = 0;
        while (i < names.Length)
        {
            if (part < parts.Length && parts[part] == AnyFolders)
                (star, retry) = (part++, i);
            else if (part < parts.Length && IgnoreGlob.Matches(parts[part], names[i]))
                (part, i) = (part + 1, i + 1);
            else if (star >= 0)
                (part, i) = (star + 1, ++retry);
            else
                return false;
        }
        // A ** at the end is what is in a folder, and not the folder.
        return part == parts.Length;
    }

    // A space after a backslash stays.
    private static string WithoutSpacesAtEnd(string line)
    {
        var end = 0;
        for (var i = 0; i < line.Length; i++)
            if (line[i] == '\\')
                end = Math.Min(++i + 1, line.Length);
            else if (line[i] != ' ')
                end = i + 1;
        return line[..end];
    }
}
