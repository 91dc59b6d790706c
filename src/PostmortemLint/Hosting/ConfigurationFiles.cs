using System.IO;
using System.Text;

namespace PostmortemLint.Hosting;

/// <summary>The configuration files in one folder, and a fingerprint of them and of those in the folders above.</summary>
internal sealed class ConfigurationFiles
{
    /// <summary>The name of such a file.</summary>
    public const string EditorConfigName = ".editorconfig";

    /// <inheritdoc cref="EditorConfigName"/>
    public const string GlobalConfigName = ".globalconfig";

    /// <summary>The largest size of a file, in units of 1,024 bytes.</summary>
    public const int LargestFile = 4096;

    /// <summary>Null if the folder has none.</summary>
    public readonly FileContent? EditorConfig;

    /// <inheritdoc cref="EditorConfig"/>
    public readonly FileContent? GlobalConfig;

    /// <summary>
    /// A hash of the bytes of the files here and above, and of the names of the folders below the topmost file, because sections may
    /// name these; 0 if there is no file up to the root of the disk.
    /// </summary>
    public readonly ulong Fingerprint;

    /// <summary>Whether all files here and above could be read.</summary>
    public readonly bool IsReadable;

    /// <param name="path">The absolute path of the folder.</param>
    /// <param name="above">The configuration files in the folder above; null for the root of a disk.</param>
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
        // The sections of a global file are absolute paths.
        if (isGlobal || file.Bytes is null || MayBeGlobal(file.Bytes))
            fingerprint = With(fingerprint, folder);
    }

    // A file of any name may say that it is global.
    private static bool MayBeGlobal(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).AsSpan().IndexOf("is_global".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    private static ulong With(ulong fingerprint, string name) => ContentHash.Of(Encoding.UTF8.GetBytes(name), fingerprint);
}
