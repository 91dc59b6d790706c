using System.IO;

namespace PostmortemLint.Hosting.Search;

/// <summary>Folders that often have postmortems in them, but are not linted unless something is set.</summary>
internal sealed class UsualPlaces
{
    // Without hyphens, underscores and spaces, and in any case; the likeliest first.
    private static readonly string[] Names = ["postmortems", "postmortem", "incidentreports", "incidentreviews", "incidents"];

    // Such a folder may also be in one of these.
    private static readonly string[] Documentation = ["docs", "doc", "documentation"];

    private UsualPlaces(string root, IReadOnlyList<PathPattern> include) => (Root, Include) = (root, include);

    /// <summary>The absolute path of the folder that the patterns begin at.</summary>
    public string Root { get; }

    /// <summary>A pattern for each such folder: the nearest first, and of those in one folder the likeliest.</summary>
    public IReadOnlyList<PathPattern> Include { get; }

    /// <summary>
    /// Those in a folder and above it, up to the root of its repository, which they are relative to; null if there are none. Only names of
    /// folders are looked at.
    /// </summary>
    /// <param name="folder">An absolute path.</param>
    public static UsualPlaces? Above(string folder)
    {
        var levels = RepositoryFolder.Within(folder);
        var root = levels[levels.Count - 1];
        var places = levels.SelectMany(level => In(level).Select(place => Path.Combine(level, place)));
        var include = places.Select(place => PathPattern.Parse(NameBelow(root, place) + "/**/*.md")).ToList();
        return include.Count == 0 ? null : new UsualPlaces(LintRoot.Resolve(root, "."), include);
    }

    /// <summary>The first folder with documents in it, and their absolute paths in ordinal order; null if none has any.</summary>
    /// <remarks>A folder with a project in it has code that is about postmortems.</remarks>
    /// <param name="root">The absolute path of the folder that the patterns begin at.</param>
    /// <param name="include">A pattern for each folder.</param>
    /// <param name="exclude">Files that are not documents.</param>
    public static (PathPattern Include, IReadOnlyList<string> Documents)? FirstWithDocuments(
        string root, IReadOnlyList<PathPattern> include, IReadOnlyList<PathPattern> exclude)
    {
        foreach (var pattern in include)
            if (!HasProject(Path.Combine(root, pattern.Folder))
                && DocumentSearch.Find(root, [pattern], exclude).Where(MarkdownFiles.IsMarkdown).ToList() is { Count: > 0 } documents)
                return (pattern, documents);
        return null;
    }

    private static List<string> In(string folder)
    {
        var places = new List<string>();
        foreach (var name in FoldersIn(folder))
            if (RankOf(name) >= 0 && IsOwn(Path.Combine(folder, name)))
                places.Add(name);
            else if (Documentation.Contains(name, StringComparer.OrdinalIgnoreCase) && IsOwn(Path.Combine(folder, name)))
                foreach (var child in FoldersIn(Path.Combine(folder, name)))
                    if (RankOf(child) >= 0 && IsOwn(Path.Combine(folder, name, child)))
                        places.Add($"{name}/{child}");
        if (places.Count > 1)
            places.Sort(Compare);
        return places;
    }

    private static string NameBelow(string root, string place) =>
        place.Substring(root.Length).TrimStart(Path.DirectorySeparatorChar).Replace(Path.DirectorySeparatorChar, '/');

    private static int Compare(string place, string other) =>
        RankOf(Path.GetFileName(place)) is var rank && RankOf(Path.GetFileName(other)) is var rankOfOther && rank != rankOfOther
            ? rank.CompareTo(rankOfOther)
            : string.CompareOrdinal(place, other);

    private static int RankOf(string name)
    {
        var letters = name.Replace("-", "").Replace("_", "").Replace(" ", "");
        return Array.FindIndex(Names, usual => usual.Equals(letters, StringComparison.OrdinalIgnoreCase));
    }

    private static IReadOnlyList<string> FoldersIn(string folder) =>
        Listed(() => Directory.GetDirectories(folder).Select(Path.GetFileName)!);

    // A link may lead out of the repository.
    private static bool IsOwn(string folder)
    {
        try
        {
            return (new DirectoryInfo(folder).Attributes & FileAttributes.ReparsePoint) == 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool HasProject(string folder) => Listed(() => Directory.GetFiles(folder, "*.*proj")).Count > 0;

    private static IReadOnlyList<string> Listed(Func<IEnumerable<string>> list)
    {
        try
        {
            return [.. list()];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
