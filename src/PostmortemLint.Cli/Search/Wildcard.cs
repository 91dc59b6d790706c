using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Search;

namespace PostmortemLint.Cli.Search;

/// <summary>A path with <c>*</c>, <c>?</c> or <c>**</c>, for where the shell does not replace it by the files that it matches.</summary>
/// <param name="Folder">The part before the first wildcard, as it was written; empty for the current folder.</param>
/// <param name="Pattern">The rest, relative to that folder.</param>
/// <param name="Depth">How many folders below that folder the pattern reaches.</param>
/// <param name="IsOpen">Whether it ends in <c>*</c>, and so takes Markdown files only.</param>
internal sealed record Wildcard(string Folder, PathPattern Pattern, int Depth, bool IsOpen)
{
    private static readonly char[] Wildcards = ['*', '?'];
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Null if the path has no wildcard.</summary>
    public static Wildcard? Of(string path)
    {
        var first = path.IndexOfAny(Wildcards);
        if (first < 0)
            return null;
        var start = path.LastIndexOfAny(Separators, first) + 1;
        var pattern = path[start..];
        var depth = pattern.Contains("**", StringComparison.Ordinal) ? int.MaxValue : pattern.Count(c => Separators.Contains(c));
        return new Wildcard(path[..start], PathPattern.Parse(pattern), depth, pattern.EndsWith('*'));
    }

    /// <summary>Whether a file is meant.</summary>
    /// <param name="path">The path from <see cref="Folder"/>, with <c>/</c> between folders.</param>
    public bool MatchesFile(string path) => Pattern.Matches(path) && (!IsOpen || MarkdownFiles.IsMarkdown(path));

    /// <summary>Whether a folder may have such files in it.</summary>
    /// <inheritdoc cref="MatchesFile"/>
    public bool Reaches(string path) => path.Count(c => c == '/') < Depth;
}
