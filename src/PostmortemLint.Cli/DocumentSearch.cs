using PostmortemLint.Hosting;

namespace PostmortemLint.Cli;

/// <summary>Finds the documents to lint.</summary>
internal static class DocumentSearch
{
    /// <summary>The files that are named, and those in named folders: each once, in ordinal order of the shown paths.</summary>
    /// <remarks>
    /// A folder that cannot be listed is in the result itself, so that it is reported. Links to folders are not followed: they may lead in
    /// circles.
    /// </remarks>
    /// <param name="folder">The absolute path that relative paths start from.</param>
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
                else if (entry is FileInfo && MarkdownFiles.IsMarkdown(entry.Name))
                    found.TryAdd(Path.GetFullPath(entry.FullName), new Document(entry.FullName, Path.Join(shown, entry.Name), root));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            found.TryAdd(folder, new Document(folder, shown.Length == 0 ? "." : shown));
        }
    }
}
