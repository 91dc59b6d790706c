using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Search;

namespace PostmortemLint.Cli.Search;

/// <summary>Which files a search takes, by their paths from the current folder with <c>/</c> between folders.</summary>
internal sealed record SearchRules
{
    /// <summary>All Markdown files, but for those that are hidden or ignored.</summary>
    public static SearchRules Default { get; } = new();

    /// <summary>All Markdown files.</summary>
    public static SearchRules Everything { get; } = new() { TakesIgnored = true };

    /// <summary>Patterns for the files that are taken, whatever their endings; without any, Markdown files are.</summary>
    public IReadOnlyList<PathPattern> Include { get; init; } = [];

    /// <summary>Patterns for the files that are left out.</summary>
    public IReadOnlyList<PathPattern> Exclude { get; init; } = [];

    /// <summary>Whether files that are named are left out as well.</summary>
    public bool ExcludesNamed { get; init; }

    /// <summary>Whether hidden folders, <c>node_modules</c> and what a <c>.gitignore</c> names are searched.</summary>
    public bool TakesIgnored { get; init; }

    /// <summary>The patterns of a list, as <see cref="PathPattern.ParseList"/> reads it, with or without a leading <c>./</c>.</summary>
    public static IReadOnlyList<PathPattern> Patterns(IEnumerable<string> lists) =>
        [.. lists.SelectMany(list => list.Split(';')).Select(WithoutDot).SelectMany(PathPattern.ParseList)];

    /// <summary>Whether a file of that name is taken in some folder.</summary>
    public bool MayTake(string name) => Include.Count > 0 || MarkdownFiles.IsMarkdown(name);

    /// <summary>Whether a file is taken.</summary>
    public bool Takes(string path) => Includes(path) && !Excludes(path);

    /// <summary>Whether a file that a build lints is linted.</summary>
    public bool Keeps(string path) => (Include.Count == 0 || Matches(Include, path)) && !Excludes(path);

    /// <summary>Whether a pattern leaves a file out.</summary>
    public bool Excludes(string path) => Matches(Exclude, path);

    private bool Includes(string path) => Include.Count == 0 ? MarkdownFiles.IsMarkdown(path) : Matches(Include, path);

    private static bool Matches(IReadOnlyList<PathPattern> patterns, string path)
    {
        foreach (var pattern in patterns)
            if (pattern.MatchesNameOrPath(path))
                return true;
        return false;
    }

    private static string WithoutDot(string pattern) =>
        pattern.Trim() is ['.', '/' or '\\', .. var rest] ? rest : pattern;
}
