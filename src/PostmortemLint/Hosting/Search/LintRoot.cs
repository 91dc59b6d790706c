using System.IO;

namespace PostmortemLint.Hosting.Search;

/// <summary>Finds the folder that the patterns are relative to.</summary>
internal static class LintRoot
{
    /// <summary>
    /// The nearest folder, from the project up to the root of its repository, that contains the fixed folder of a pattern. For a pattern
    /// that begins with a wildcard it is the root of the repository. Null if there is no such folder.
    /// </summary>
    public static string? Find(string projectDirectory, IReadOnlyList<PathPattern> include)
    {
        foreach (var folder in RepositoryFolder.Upward(projectDirectory))
            if (include.Any(pattern => pattern.Folder.Length > 0 ? HasFolder(folder, pattern) : RepositoryFolder.IsRoot(folder)))
                return Normalize(folder);
        return null;
    }

    /// <summary>The root that a project names, or else the one that <see cref="Find"/> finds.</summary>
    public static string? ResolveOrFind(string projectDirectory, string? root, IReadOnlyList<PathPattern> include) =>
        string.IsNullOrWhiteSpace(root) ? Find(projectDirectory, include) : Resolve(projectDirectory, root!);

    /// <summary>The absolute path of a root that a project names, relative to the project.</summary>
    public static string Resolve(string projectDirectory, string root) => Normalize(Path.Combine(projectDirectory, root.Trim()));

    /// <summary>The absolute path of a file that is named relative to the root; empty if none is named.</summary>
    public static string PathBelow(string root, string? file)
    {
        if (string.IsNullOrWhiteSpace(file))
            return "";
        try
        {
            return Path.GetFullPath(Path.Combine(root, file!.Trim()));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or IOException)
        {
            // Opening the file will report what is wrong with its path.
            return file!.Trim();
        }
    }

    private static bool HasFolder(string root, PathPattern pattern) => Directory.Exists(Path.Combine(root, pattern.Folder));

    // Each spelling of a root would be a run of its own, such as one with a slash at the end, or with c: instead of C:.
    private static string Normalize(string path)
    {
        var full = Path.GetFullPath(path);
        var volume = Path.GetPathRoot(full)!;
        if (full.Length > volume.Length)
            full = full.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return full.Length > 1 && full[1] == ':' ? char.ToUpperInvariant(full[0]) + full.Substring(1) : full;
    }
}
