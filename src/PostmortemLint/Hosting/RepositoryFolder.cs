using System.IO;

namespace PostmortemLint.Hosting;

/// <summary>Knows where a repository ends.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder that a build lints by default.</summary>
    public const string UsualFolder = "postmortems";

    /// <summary>What is at the root of a repository.</summary>
    public const string Mark = ".git";

    /// <summary>A file that the projects in and below its folder share.</summary>
    private const string SharedFile = "Directory.Build.props";

    /// <summary>A folder and those above it, up to the root of its repository; without a repository, up to the root of the disk.</summary>
    /// <param name="folder">An absolute path.</param>
    public static IEnumerable<string> Upward(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            yield return current;
            if (IsRoot(current))
                yield break;
        }
    }

    /// <summary>
    /// A folder and those above it that belong to the same repository; without a repository, up to the nearest with a
    /// <c>Directory.Build.props</c>, or else only the folder itself.
    /// </summary>
    /// <param name="folder">An absolute path.</param>
    public static IReadOnlyList<string> Within(string folder)
    {
        var above = Upward(folder).ToList();
        if (IsRoot(above[above.Count - 1]))
            return above;
        var shared = above.FindIndex(current => File.Exists(Path.Combine(current, SharedFile)));
        return above.GetRange(0, Math.Max(shared, 0) + 1);
    }

    /// <summary>The nearest folder, from this one upwards, that is the root of a repository; null if there is none.</summary>
    public static string? RootAbove(string folder) => Upward(folder).FirstOrDefault(IsRoot);

    /// <summary>Whether a repository has its root there. In a worktree and in a submodule <c>.git</c> is a file.</summary>
    public static bool IsRoot(string folder) => Path.Combine(folder, Mark) is var git && (Directory.Exists(git) || File.Exists(git));

    /// <summary>The folder that a build lints: the nearest on the way up, else one in <paramref name="folder"/>.</summary>
    /// <param name="folder">An absolute path.</param>
    public static string ForNewDocuments(string folder) =>
        Upward(folder).Select(f => Path.Combine(f, UsualFolder)).FirstOrDefault(Directory.Exists) ?? Path.Combine(folder, UsualFolder);
}
