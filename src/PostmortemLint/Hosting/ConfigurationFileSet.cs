using System.IO;

namespace PostmortemLint.Hosting;

/// <summary>The configuration files of one run. Each folder is searched once, and each file read once. Threads may share it.</summary>
internal sealed class ConfigurationFileSet
{
    private readonly object gate = new();
    private readonly Dictionary<string, ConfigurationFiles> folders = new(StringComparer.Ordinal);
    private bool isUnreadable;

    /// <summary>Whether every configuration file found so far could be read.</summary>
    public bool IsReadable => !isUnreadable;

    /// <summary>The configuration files in the folder of a document.</summary>
    /// <param name="path">The absolute path of the document, which need not exist.</param>
    public ConfigurationFiles Beside(string path) => In(Path.GetDirectoryName(Path.GetFullPath(path))!);

    /// <summary>The configuration files in a folder.</summary>
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
