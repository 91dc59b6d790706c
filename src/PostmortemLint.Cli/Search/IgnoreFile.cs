using System.Text;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Search;

/// <summary>What the <c>.gitignore</c> files of a folder and of those above it, up to the root of the repository, leave out.</summary>
internal sealed class IgnoreFile
{
    private const string Name = ".gitignore";

    /// <summary>The largest file that is read, in units of 1,024 bytes.</summary>
    private const int LargestFile = 4096;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    private readonly string folder;
    private readonly IgnoreFile? above;
    private readonly List<IgnorePattern> patterns = [];

    private IgnoreFile(string folder, string text, IgnoreFile? above)
    {
        (this.folder, this.above) = (folder, above);
        foreach (var line in text.Split('\n'))
            if (IgnorePattern.Parse(line) is { } pattern)
                patterns.Add(pattern);
    }

    /// <summary>The files above a folder that is named; null if there are none, or if they ignore the folder itself.</summary>
    /// <param name="folder">An absolute path.</param>
    public static IgnoreFile? Above(string folder)
    {
        var folders = RepositoryFolder.Upward(folder).ToList();
        if (!RepositoryFolder.IsRoot(folders[^1]))
            return null;
        IgnoreFile? file = null;
        for (var i = folders.Count - 1; i > 0; i--)
        {
            file = Read(folders[i], new FileInfo(Path.Combine(folders[i], Name)), file);
            if (file is not null && file.Ignores(folders[i - 1], isFolder: true))
                return null;
        }
        return file;
    }

    /// <summary>The file in a folder, and those above it; null if there are none.</summary>
    /// <param name="folder">The absolute path of the folder.</param>
    /// <param name="entries">What is in the folder.</param>
    /// <param name="above">The files above it. They say nothing about another repository in theirs.</param>
    public static IgnoreFile? In(string folder, FileSystemInfo[] entries, IgnoreFile? above)
    {
        FileInfo? own = null;
        foreach (var entry in entries)
            if (entry.Name == Name)
                own = entry as FileInfo;
            else if (entry.Name == RepositoryFolder.Mark)
                above = null;
        return own is null ? above : Read(folder, own, above);
    }

    /// <summary>Whether a file or a folder is left out. The folders that it is in are not asked about.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Ignores(string path, bool isFolder)
    {
        for (var file = this; file is not null; file = file.above)
            if (file.Decide(path, isFolder) is { } isIgnored)
                return isIgnored;
        return false;
    }

    // The last pattern that matches decides.
    private bool? Decide(string path, bool isFolder)
    {
        var names = path[folder.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (var i = patterns.Count - 1; i >= 0; i--)
            if ((isFolder || !patterns[i].IsForFolders) && patterns[i].Matches(names))
                return !patterns[i].IsNegation;
        return null;
    }

    // Git does not follow a link to such a file either.
    private static IgnoreFile? Read(string folder, FileInfo file, IgnoreFile? above) =>
        file.Exists && file.LinkTarget is null && FileContent.Read(file.FullName, LargestFile).Bytes is { Length: > 0 } bytes
            ? new IgnoreFile(folder, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), above)
            : above;
}
