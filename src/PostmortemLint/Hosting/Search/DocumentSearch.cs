using System.IO;

namespace PostmortemLint.Hosting.Search;

/// <summary>Finds the documents below a root.</summary>
internal static class DocumentSearch
{
    /// <summary>The absolute paths of all files that a pattern includes and none excludes, each once, in ordinal order.</summary>
    /// <remarks>
    /// A folder that cannot be listed is in the result itself, so that it is reported. So is a folder that a pattern names, if it is a
    /// link that leads out of the root. Other links to folders are not followed: they may lead in circles.
    /// </remarks>
    /// <param name="root">An absolute path.</param>
    /// <param name="include">Patterns relative to the root.</param>
    /// <param name="exclude">Patterns relative to the root.</param>
    /// <param name="entered">Receives the folders that were searched, some perhaps twice.</param>
    public static IReadOnlyList<string> Find(
        string root, IReadOnlyList<PathPattern> include, IReadOnlyList<PathPattern> exclude, ICollection<string>? entered = null)
    {
        var found = new List<string>();
        foreach (var pattern in include)
            if (Path.GetFullPath(Path.Combine(root, pattern.Folder)) is var folder && FileLink.LeadsOut(folder, root))
                found.Add(folder);
            else
                Add(folder, pattern.Folder, pattern, exclude, found, entered);
        found.Sort(StringComparer.Ordinal);
        // Two patterns may include the same file.
        for (var i = found.Count - 1; i > 0; i--)
            if (found[i] == found[i - 1])
                found.RemoveAt(i);
        return found;
    }

    private static void Add(
        string folder,
        string fromRoot,
        PathPattern include,
        IReadOnlyList<PathPattern> exclude,
        List<string> found,
        ICollection<string>? entered)
    {
        try
        {
            foreach (var file in Directory.GetFiles(folder))
                if (Append(fromRoot, file) is var path && include.Matches(path) && !Matches(exclude, path))
                    found.Add(file);
            foreach (var child in Directory.GetDirectories(folder))
                if (IsEntered(child))
                    Add(child, Append(fromRoot, child), include, exclude, found, entered);
            entered?.Add(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(folder))
                found.Add(folder);
        }
    }

    private static bool Matches(IReadOnlyList<PathPattern> patterns, string path)
    {
        foreach (var pattern in patterns)
            if (pattern.MatchesNameOrPath(path))
                return true;
        return false;
    }

    private static string Append(string fromRoot, string child) =>
        fromRoot.Length == 0 ? Path.GetFileName(child) : $"{fromRoot}/{Path.GetFileName(child)}";

    private static bool IsEntered(string folder) =>
        Path.GetFileName(folder) != ".git" && (new DirectoryInfo(folder).Attributes & FileAttributes.ReparsePoint) == 0;
}
