using System.IO;

namespace PostmortemLint.Hosting;

/// <summary>Links to files and folders.</summary>
public static class FileLink
{
#if NET
    // As many as Linux follows.
    private const int MostLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    // What differs in case alone is one place on Windows. Where it is one elsewhere, too, a link to it is taken for one that leads out.
    private static readonly StringComparison Comparison = Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether a link on the way from <paramref name="root"/> to <paramref name="path"/> ends outside of the root. Links in the root's own path do not matter.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="root">Likewise.</param>
    public static bool LeadsOut(string path, string root)
    {
        try
        {
            return HasLink(path, root) && !(Resolve(path) is { } target && Resolve(root) is { } real && IsBelow(target, real));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static bool HasLink(string path, string root)
    {
        for (var current = path; current?.Length > root.Length; current = Path.GetDirectoryName(current))
            if (new FileInfo(current) is var entry && (entry.Attributes & FileAttributes.ReparsePoint) != 0 && entry.LinkTarget != null)
                return true;
        return false;
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder, Comparison) && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>The path without links; null where they lead in a circle. A <c>..</c> behind a link is the folder above what it leads to.</summary>
    private static string? Resolve(string path)
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
    /// <summary>Whether <paramref name="path"/> is a link: .NET Framework does not tell where it leads.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="root">What it should lead to.</param>
    public static bool LeadsOut(string path, string root)
    {
        try
        {
            return root.Length < path.Length && (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Who reads it says what is wrong with it.
            return false;
        }
    }
#endif
}
