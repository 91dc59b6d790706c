using System.IO;
using PostmortemLint.Configuration;

namespace PostmortemLint.Hosting;

/// <summary>A path that a configuration file sets: relative to the file, and in the same repository.</summary>
internal static class SettingPath
{
    /// <summary>The absolute path.</summary>
    /// <param name="set">The line that sets it.</param>
    /// <param name="fault">Why it cannot be used, as the end of a sentence about it; null if it can.</param>
    /// <returns>Null if the path leads out of the repository, or is not a path.</returns>
    public static string? Resolve(Setting set, out string? fault)
    {
        fault = null;
        var root = RootOf(set);
        try
        {
            var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(set.Origin.Path)!, set.Text));
            if (IsBelow(path, root) && !FileLink.LeadsOut(path, root))
                return path;
            fault = $"it lies outside of '{Path.GetFileName(root)}'";
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or IOException)
        {
            fault = "it is not a path";
        }
        return null;
    }

    /// <summary>A path as seen from the root of the repository, with <c>/</c> between folders.</summary>
    public static string InRepository(Setting set, string path) =>
        path.Substring(RootOf(set).TrimEnd(Path.DirectorySeparatorChar).Length + 1).Replace(Path.DirectorySeparatorChar, '/');

    // Without a repository, the folder of the file.
    private static string RootOf(Setting set)
    {
        var folder = Path.GetDirectoryName(set.Origin.Path)!;
        return RepositoryFolder.RootAbove(folder) ?? folder;
    }

    private static bool IsBelow(string path, string root)
    {
        var (below, folder) = (path.TrimEnd(Path.DirectorySeparatorChar), root.TrimEnd(Path.DirectorySeparatorChar));
        return below.Equals(folder, FileLink.Comparison) || below.StartsWith(folder + Path.DirectorySeparatorChar, FileLink.Comparison);
    }
}
