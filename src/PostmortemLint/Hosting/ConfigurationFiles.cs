using System.IO;
using System.Text;

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

    /// <summary>
    /// Of the files' bytes, here and above, and of the names of the folders below the topmost of them, which their sections may
    /// name; 0 where there is no file up to the top of the disk.
    /// </summary>
    public readonly ulong Fingerprint;

    /// <summary>Whether all files here and above can be read.</summary>
    public readonly bool IsReadable;

    /// <param name="path">A folder.</param>
    /// <param name="above">Those in the folder above it, if there is one.</param>
    public ConfigurationFiles(string path, ConfigurationFiles? above)
    {
        IsReadable = above is null || above.IsReadable;
        Fingerprint = above is null || above.Fingerprint == 0 ? 0 : With(above.Fingerprint, Path.GetFileName(path));
        if (Path.Combine(path, EditorConfigName) is var editorConfig && File.Exists(editorConfig))
            Add(EditorConfig = FileContent.Read(editorConfig, LargestFile), path, isGlobal: false, ref Fingerprint, ref IsReadable);
        if (Path.Combine(path, GlobalConfigName) is var globalConfig && File.Exists(globalConfig))
            Add(GlobalConfig = FileContent.Read(globalConfig, LargestFile), path, isGlobal: true, ref Fingerprint, ref IsReadable);
    }

    private static void Add(FileContent file, string folder, bool isGlobal, ref ulong fingerprint, ref bool isReadable)
    {
        isReadable &= file.Bytes != null;
        fingerprint = ContentHash.Of(file.Bytes, fingerprint + 1);
        // Sections of a global file have absolute paths, and a key makes any file one.
        if (isGlobal || file.Bytes is null || Encoding.UTF8.GetString(file.Bytes).AsSpan().IndexOf("is_global".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            fingerprint = With(fingerprint, folder);
    }

    private static ulong With(ulong fingerprint, string name) => ContentHash.Of(Encoding.UTF8.GetBytes(name), fingerprint);
}
