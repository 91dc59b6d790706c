namespace PostmortemLint.Cli;

/// <summary>Finds the documents that paths name.</summary>
internal static class DocumentSearch
{
    private static readonly string[] Endings = [".md", ".markdown", ".qmd", ".html.md.erb"];

    /// <summary>
    /// Every file once, in ordinal order of the shown paths. A folder that cannot be listed stands among them itself, so that
    /// it is reported and not passed over. Links to folders are not followed: they may lead in circles.
    /// </summary>
    /// <param name="folder">The absolute path that relative ones begin at.</param>
    /// <param name="paths">Files and folders that exist.</param>
    public static IReadOnlyList<Document> Find(string folder, IEnumerable<string> paths)
    {
        var found = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(path, folder);
            if (Directory.Exists(full))
                Search(full, Path.TrimEndingDirectorySeparator(path) == "." ? "" : path, Path.TrimEndingDirectorySeparator(full), found);
            else
                found[full] = found.TryGetValue(full, out var document) ? document with { Root = null } : new Document(full, path);
        }
        return [.. found.Values.OrderBy(document => document.Shown, StringComparer.Ordinal)];
    }

    private static void Search(string folder, string shown, string root, Dictionary<string, Document> found)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                if (entry is DirectoryInfo { LinkTarget: null })
                    Search(entry.FullName, Path.Join(shown, entry.Name), root, found);
                else if (entry is FileInfo && Array.Exists(Endings, ending => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                    found.TryAdd(Path.GetFullPath(entry.FullName), new Document(entry.FullName, Path.Join(shown, entry.Name), root));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            found.TryAdd(folder, new Document(folder, shown.Length == 0 ? "." : shown));
        }
    }
}
