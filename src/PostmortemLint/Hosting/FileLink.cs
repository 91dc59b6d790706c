using System.IO;

namespace PostmortemLint.Hosting;

/// <summary>Follows links to files and folders.</summary>
internal static class FileLink
{
    /// <summary>
    /// How paths are compared: on Windows, those that differ only in case are the same. On other systems a link to such a path is taken for
    /// one that leads out.
    /// </summary>
    public static readonly StringComparison Comparison =
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether a link between a root and a path leads out of the root. Links above the root do not count.</summary>
    /// <remarks>.NET Framework does not tell where a link leads: there every link counts.</remarks>
    /// <param name="path">The absolute path of a file or folder below the root.</param>
    /// <param name="root">The absolute path of a folder.</param>
    public static bool LeadsOut(string path, string root)
    {
        try
        {
#if NET
            return HasLink(path, root) && !(Resolve(path) is { } target && Resolve(root) is { } real && IsBelow(target, real));
#else
            return HasLink(path, root);
#endif
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Reading the file will report what is wrong with it.
            return false;
        }
    }

    /// <summary>Whether there is a link between the root and the path.</summary>
    private static bool HasLink(string path, string root)
    {
        for (var current = path; current is not null && !IsBelow(root, current); current = Path.GetDirectoryName(current))
            if (IsLink(current))
                return true;
        return false;
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder, Comparison)
        && (path.Length == folder.Length || IsSeparator(folder[folder.Length - 1]) || IsSeparator(path[folder.Length]));

    private static bool IsSeparator(char c) => c == Path.DirectorySeparatorChar || c == Path.AltDirectorySeparatorChar;

    // Only .NET tells where a link leads. Without it, links inside of a repository would not be followed either.
#if NET
    /// <summary>The most links on one path; Linux has the same limit.</summary>
    private const int MostLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    private static bool IsLink(string path)
    {
        var entry = new FileInfo(path);
        return (entry.Attributes & FileAttributes.ReparsePoint) != 0 && entry.LinkTarget != null;
    }

    /// <summary>The path without links; null if they lead in a circle. A <c>..</c> after a link is the folder above its target.</summary>
    internal static string? Resolve(string path)
    {
        var resolved = Path.GetPathRoot(path)!;
        var ahead = new Stack<string>(Names(path));
        for (var links = 0; ahead.Count > 0;)
        {
            var name = ahead.Pop();
            var next = name == ".." ? Path.GetDirectoryName(resolved) ?? resolved : Path.Combine(resolved, name);
            if (name == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }
            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(target))
                resolved = Path.GetPathRoot(target)!;
            foreach (var one in Names(target))
                ahead.Push(one);
        }
        return resolved;
    }

    /// <summary>The folders and the file of a path, the last one first.</summary>
    private static IEnumerable<string> Names(string path)
    {
        var names = path.Substring(Path.GetPathRoot(path)!.Length).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return names.Where(name => name != ".").Reverse();
    }
#else
    private static bool IsLink(string path) => (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
#endif
}
