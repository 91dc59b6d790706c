namespace PostmortemLint.Tasks;

/// <summary>Finds the folder that the patterns are relative to.</summary>
internal static class LintRoot
{
    /// <summary>
    /// The first folder, from the project upwards and never beyond its repository, that has the fixed folder of a pattern.
    /// A pattern that begins with a wildcard is looked for in the whole repository.
    /// </summary>
    public static string? Find(string projectDirectory, IReadOnlyList<PathPattern> include)
    {
        for (var folder = new DirectoryInfo(projectDirectory); folder != null; folder = folder.Parent)
        {
            if (include.Any(pattern => pattern.Folder.Length > 0 && HasFolder(folder.FullName, pattern)))
                return Normalize(folder.FullName);
            if (IsRepository(folder.FullName))
                return include.Any(pattern => pattern.Folder.Length == 0) ? Normalize(folder.FullName) : null;
        }
        return null;
    }

    /// <summary>The root that a project names; that which is found where it names none.</summary>
    public static string? ResolveOrFind(string projectDirectory, string? root, IReadOnlyList<PathPattern> include) =>
        string.IsNullOrWhiteSpace(root) ? Find(projectDirectory, include) : Resolve(projectDirectory, root!);

    /// <summary>The root that a project names, relative to that project.</summary>
    public static string Resolve(string projectDirectory, string root) => Normalize(Path.Combine(projectDirectory, root.Trim()));

    /// <summary>The absolute path of a file that is named relative to the root; empty where none is named.</summary>
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
            // Whoever opens it says what is wrong with it.
            return file!.Trim();
        }
    }

    private static bool HasFolder(string root, PathPattern pattern) => Directory.Exists(Path.Combine(root, pattern.Folder));

    // In a worktree and in a submodule .git is a file.
    private static bool IsRepository(string folder) =>
        Path.Combine(folder, ".git") is var git && (Directory.Exists(git) || File.Exists(git));

    // Two spellings of one root would be two runs: with and without a slash at the end, C: and c:.
    private static string Normalize(string path)
    {
        var full = Path.GetFullPath(path);
        var volume = Path.GetPathRoot(full)!;
        if (full.Length > volume.Length)
            full = full.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return full.Length > 1 && full[1] == ':' ? char.ToUpperInvariant(full[0]) + full.Substring(1) : full;
    }
}
