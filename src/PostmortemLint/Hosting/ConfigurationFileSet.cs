using System.IO;

namespace PostmortemLint.Hosting;

/// <summary>The configuration files above the documents of one run: each folder is looked into once, and each file read once.</summary>
internal sealed class ConfigurationFileSet
{
    private readonly object gate = new();
    private readonly Dictionary<string, ConfigurationFiles> folders = new(StringComparer.Ordinal);
    private bool isUnreadable;

    /// <summary>Whether all files that were looked for could be read where they exist.</summary>
    public bool IsReadable => !isUnreadable;

    /// <summary>Those in the folder of a file, which need not exist.</summary>
    /// <param name="path">An absolute path.</param>
    public ConfigurationFiles Beside(string path) => In(Path.GetDirectoryName(Path.GetFullPath(path))!);

    /// <summary>Those in one folder.</summary>
    /// <param name="folder">An absolute path.</param>
    public ConfigurationFiles In(string folder)
    {
        lock (gate)
        {
            if (folders.TryGetValue(folder, out var found))
                return found;
            found = new ConfigurationFiles(folder, Path.GetDirectoryName(folder) is { } above ? In(above) : null);
            folders.Add(folder, found);
            isUnreadable |= !found.IsReadable;
            return found;
        }
    }
}
