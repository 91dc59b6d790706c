using System.IO;

namespace PostmortemLint.Hosting;

/// <summary>The configuration files that lie in a folder, read once, and what tells them and those above it from others.</summary>
/// <param name="EditorConfig">Null where there is none.</param>
/// <param name="GlobalConfig">Null where there is none.</param>
/// <param name="Fingerprint">Of the files' bytes and their distance from the folder; 0 where there is none up to the top of the disk.</param>
internal sealed record ConfigurationFiles(FileContent? EditorConfig, FileContent? GlobalConfig, ulong Fingerprint)
{
    /// <summary>What the files are called.</summary>
    public const string EditorConfigName = ".editorconfig";

    /// <inheritdoc cref="EditorConfigName"/>
    public const string GlobalConfigName = ".globalconfig";

    /// <summary>Units of 1,024 bytes that a file may have.</summary>
    public const int LargestFile = 4096;

    /// <summary>Above the top.</summary>
    public static ConfigurationFiles None { get; } = new(null, null, 0);

    /// <summary>Whether all files of the folder can be read.</summary>
    public bool IsReadable => EditorConfig is null or { Bytes: not null } && GlobalConfig is null or { Bytes: not null };

    /// <summary>Those in the folder <paramref name="path"/>, which <paramref name="above"/> is above.</summary>
    public static ConfigurationFiles In(string path, ConfigurationFiles above)
    {
        FileContent? editorConfig = Read(Path.Combine(path, EditorConfigName)), globalConfig = Read(Path.Combine(path, GlobalConfigName));
        var step = above.Fingerprint == 0 ? 0 : ContentHash.Of([], above.Fingerprint);
        return new(editorConfig, globalConfig, Add(globalConfig, Add(editorConfig, step, 1), 2));
    }

    private static FileContent? Read(string path) => File.Exists(path) ? FileContent.Read(path, LargestFile) : null;

    private static ulong Add(FileContent? file, ulong fingerprint, ulong kind) => file is null ? fingerprint : ContentHash.Of(file.Bytes, fingerprint + kind);
}
