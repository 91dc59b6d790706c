using System.IO;

namespace PostmortemLint.Hosting.Search;

/// <summary>The fixed folders of patterns: the documents in one belong together.</summary>
internal sealed class PatternFolders
{
    private readonly string root;
    private readonly string[] folders;

    /// <param name="root">The absolute path of the root.</param>
    /// <param name="include">Patterns relative to it.</param>
    public PatternFolders(string root, IReadOnlyList<PathPattern> include)
    {
        this.root = root;
        var named = include.Select(pattern => Path.GetFullPath(Path.Combine(root, pattern.Folder)));
        folders = [.. named.OrderByDescending(folder => folder.Length)];
    }

    /// <summary>The absolute path of the nearest such folder above a document; the root if there is none.</summary>
    public string Of(string document)
    {
        foreach (var folder in folders)
            if (document.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                return folder;
        return root;
    }
}
