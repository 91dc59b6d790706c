using System.IO;

namespace PostmortemLint.Hosting;

/// <summary>The configuration files that lie in a folder, read once, and what tells them and those above them from others.</summary>
internal sealed class ConfigurationFiles
{
    /// <summary>What the files are called.</summary>
    public const string EditorConfigName = ".editorconfig";

    /// <inheritdoc cref="EditorConfigName"/>
    public const string GlobalConfigName = ".globalconfig";

    /// <summary>Units of 1,024 bytes that a file may have.</summary>
    public const int LargestFile = 4096;

    /// <summary>Null where there is none.</summary>
    public readonly FileContent? EditorConfig;

    /// <inheritdoc cref="EditorConfig"/>
    public readonly FileContent? GlobalConfig;

    /// <summary>Of the files' bytes and their distance from the folder; 0 where there is none up to the top of the disk.</summary>
    public readonly ulong Fingerprint;

    /// <param name="path">A folder.</param>
    /// <param name="above">Those in the folder above it, if there is one.</param>
    public ConfigurationFiles(string path, ConfigurationFiles? above)
    {
        Fingerprint = above is null || above.Fingerprint == 0 ? 0 : ContentHash.Of([], above.Fingerprint);
        if (Path.Combine(path, EditorConfigName) is var editorConfig && File.Exists(editorConfig))
        {
            EditorConfig = FileContent.Read(editorConfig, LargestFile);
            Fingerprint = ContentHash.Of(EditorConfig.Bytes, Fingerprint + 1);
        }
        if (Path.Combine(path, GlobalConfigName) is var globalConfig && File.Exists(globalConfig))
        {
            GlobalConfig = FileContent.Read(globalConfig, LargestFile);
            Fingerprint = ContentHash.Of(GlobalConfig.Bytes, Fingerprint + 2);
        }
    }

    /// <summary>Whether all files of the folder can be read.</summary>
    public bool IsReadable => EditorConfig is null or { Bytes: not null } && GlobalConfig is null or { Bytes: not null };
}
