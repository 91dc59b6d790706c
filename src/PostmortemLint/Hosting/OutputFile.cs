using System.IO;
using System.Text;

namespace PostmortemLint.Hosting;

/// <summary>Writes files so that nobody reads half of one.</summary>
internal static class OutputFile
{
    private const int DaysOfADraft = 1;
    private const int DigitsOfADraft = 32;

    /// <summary>Writes <paramref name="text"/> as UTF-8, completely or not at all. If the path is a link, its target is written.</summary>
    /// <remarks>The text is written to another file in the same folder, which then replaces the file.</remarks>
    /// <param name="path">An absolute path.</param>
    /// <param name="text">The content.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static void Write(string path, string text)
    {
        var bytes = new UTF8Encoding(false).GetBytes(text);
        if (IsDevice(path))
            Write(path, FileMode.Open, bytes, bytes.Length);
        else
            Write(TargetOf(path), bytes, bytes.Length);
    }

    /// <summary>Writes a file that is not there yet as UTF-8, completely or not at all.</summary>
    /// <inheritdoc cref="Write(string, string)"/>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    public static void WriteNew(string path, string text)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            var bytes = new UTF8Encoding(false).GetBytes(text);
            Write(draft, FileMode.CreateNew, bytes, bytes.Length);
            File.Move(draft, path);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Writes a file, completely or not at all. It replaces whatever has that path.</summary>
    /// <inheritdoc cref="Write(string, string)"/>
    internal static void Write(string path, byte[] bytes, int count)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            Write(draft, FileMode.CreateNew, bytes, count);
            Replace(draft, path);
        }
        finally
        {
            File.Delete(draft);
        }
        // Drafts of processes that were killed.
        DeleteOlder(path, Path.GetFileName(path) + ".", DigitsOfADraft, ".tmp", DaysOfADraft);
    }

    /// <summary>Deletes files that an earlier run left, if they are older by some days than one that was written just now.</summary>
    /// <param name="path">The file that was written just now. Only files in its folder are deleted.</param>
    /// <param name="start">The beginning of the names of the files to delete.</param>
    /// <param name="digits">The number of hexadecimal digits that follow.</param>
    /// <param name="end">The rest of the names.</param>
    /// <param name="days">The number of days.</param>
    internal static void DeleteOlder(string path, string start, int digits, string end, int days)
    {
        try
        {
            var oldest = File.GetLastWriteTimeUtc(path).AddDays(-days);
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!))
                if (IsNumbered(Path.GetFileName(file), start, digits, end) && File.GetLastWriteTimeUtc(file) < oldest)
                    TryDelete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It may be allowed to write to a folder but not to list it.
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A file that is in use, or may not be deleted, stays until the next time.
        }
    }

    private static bool IsNumbered(string name, string start, int digits, string end)
    {
        if (name.Length != start.Length + digits + end.Length)
            return false;
        if (!name.StartsWith(start, StringComparison.Ordinal) || !name.EndsWith(end, StringComparison.Ordinal))
            return false;
        for (var i = start.Length; i < name.Length - end.Length; i++)
            if (name[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f')))
                return false;
        return true;
    }

    private static void Write(string path, FileMode mode, byte[] bytes, int count)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write, FileShare.ReadWrite);
        stream.Write(bytes, 0, count);
    }

    // /dev/stdout and the like are written to, and never replaced. /dev/shm has ordinary files.
    private static bool IsDevice(string path) =>
        Path.DirectorySeparatorChar == '/' && (IsBelow("/proc/", path) || (IsBelow("/dev/", path) && !IsBelow("/dev/shm/", path)));

    private static bool IsBelow(string folder, string path) => path.StartsWith(folder, StringComparison.Ordinal);

    // Only .NET tells where a link leads, and replaces a file in one step. On .NET Framework a link itself is replaced.
#if NET
    private static string TargetOf(string path) =>
        new FileInfo(path).LinkTarget is null ? path : FileLink.Resolve(path) ?? throw new IOException(null, DiskFault.Circle);

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
