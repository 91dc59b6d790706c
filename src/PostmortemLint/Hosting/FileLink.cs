using System.IO;

namespace PostmortemLint.Hosting;

/// <summary>Links to files and folders.</summary>
public static class FileLink
{
    // What differs in case alone is one place on Windows. Where it is one elsewhere, too, a link to it is taken for one that leads out.
    private static readonly StringComparison Comparison = Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>
    /// Whether a link on the way from <paramref name="root"/> to <paramref name="path"/> ends outside of the root. Links in the root's own path do not matter.
    /// .NET Framework does not tell where a link leads: there each leads out.
    /// </summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="root">Likewise.</param>
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
            // Who reads it says what is wrong with it.
            return false;
        }
    }

    /// <summary>Looks at what is not on the root's own path.</summary>
    private static bool HasLink(string path, string root)
    {
        for (var current = path; current is not null && !IsBelow(root, current); current = Path.GetDirectoryName(current))
            if (IsLink(current))
                return true;
        return false;
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder, Comparison) && (path.Length == folder.Length || IsSeparator(folder[folder.Length - 1]) || IsSeparator(path[folder.Length]));

    private static bool IsSeparator(char c) => c == Path.DirectorySeparatorChar || c == Path.AltDirectorySeparatorChar;

#if NET
    // As many as Linux follows.
    private const int MostLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    private static bool IsLink(string path) => new FileInfo(path) is var entry && (entry.Attributes & FileAttributes.ReparsePoint) != 0 && entry.LinkTarget != null;

    /// <summary>The path without links; null where they lead in a circle. A <c>..</c> behind a link is the folder above what it leads to.</summary>
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

    // The last one first.
    private static IEnumerable<string> Names(string path) =>
        path.Substring(Path.GetPathRoot(path)!.Length).Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(name => name != ".").Reverse();
#else
    private static bool IsLink(string path) => (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
#endif
}
