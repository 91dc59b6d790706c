using System.IO;
using System.Text;

namespace PostmortemLint.Hosting;

/// <summary>Files that others read as soon as they are there.</summary>
public static class OutputFile
{
    /// <summary>Writes <paramref name="text"/> as UTF-8, whole or not at all: beside the file first, then in its place.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, string text)
    {
        var bytes = new UTF8Encoding(false).GetBytes(text);
        Write(path, bytes, bytes.Length);
    }

    /// <inheritdoc cref="Write(string, string)"/>
    internal static void Write(string path, byte[] bytes, int count)
    {
        if (IsDevice(path))
        {
            Write(path, FileMode.Open, bytes, count);
            return;
        }
        var target = TargetOf(path);
        var draft = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            Write(draft, FileMode.CreateNew, bytes, count);
            Replace(draft, target);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void Write(string path, FileMode mode, byte[] bytes, int count)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write, FileShare.ReadWrite);
        stream.Write(bytes, 0, count);
    }

    // /dev/stdout and its like are written to and never replaced.
    private static bool IsDevice(string path) =>
        Path.DirectorySeparatorChar == '/' && ((path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)) || path.StartsWith("/proc/", StringComparison.Ordinal));

#if NET
    private static string TargetOf(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;

    private static void Replace(string draft, string target) => File.Move(draft, target, overwrite: true);
#else
    private static string TargetOf(string path) => path;

    private static void Replace(string draft, string target)
    {
        if (File.Exists(target))
            File.Replace(draft, target, null);
        else
            File.Move(draft, target);
    }
#endif
}
