using System.IO;
using System.Text;

namespace PostmortemLint.Hosting;

/// <summary>Files that others read as soon as they are there.</summary>
public static class OutputFile
{
    private const int DaysOfADraft = 1;
    private const int DigitsOfADraft = 32;

    /// <summary>Writes <paramref name="text"/> as UTF-8, whole or not at all: beside the file first, then in its place. Where that is a link, it is what the link leads to.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, string text)
    {
        var bytes = new UTF8Encoding(false).GetBytes(text);
        if (IsDevice(path))
            Write(path, FileMode.Open, bytes, bytes.Length);
        else
            Write(TargetOf(path), bytes, bytes.Length);
    }

    /// <summary>Writes a file, whole or not at all, in the place of whatever was there.</summary>
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
        // Those of writers that were killed.
        DeleteOlder(path, Path.GetFileName(path) + ".", DigitsOfADraft, ".tmp", DaysOfADraft);
    }

    /// <summary>Deletes the files beside <paramref name="path"/> whose name is a number of so many hexadecimal digits between two texts, and that were written more than some days before it: no clock is asked.</summary>
    internal static void DeleteOlder(string path, string start, int digits, string end, int days)
    {
        try
        {
            var oldest = File.GetLastWriteTimeUtc(path).AddDays(-days);
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!))
                if (Path.GetFileName(file) is var name && name.Length == start.Length + digits + end.Length && IsNumber(name, start, end) && File.GetLastWriteTimeUtc(file) < oldest)
                    TryDelete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A folder that may be written to need not be one that may be listed.
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
            // What is in use or may not be deleted stays, until the next time.
        }
    }

    private static bool IsNumber(string name, string start, string end)
    {
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

    // /dev/stdout and its like are written to and never replaced.
    private static bool IsDevice(string path) =>
        Path.DirectorySeparatorChar == '/' && ((path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)) || path.StartsWith("/proc/", StringComparison.Ordinal));

#if NET
    private static string TargetOf(string path) =>
        new FileInfo(path).LinkTarget is null ? path : FileLink.Resolve(path) ?? throw new IOException("its links lead in a circle");

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
