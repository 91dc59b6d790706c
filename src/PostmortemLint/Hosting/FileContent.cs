using System.IO;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Hosting;

/// <summary>A file's bytes, or why there are none.</summary>
/// <param name="Bytes">Null where it could not be read.</param>
/// <param name="Fault">The reason as the end of a sentence that begins with the file.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="IsTooLarge">Whether its size is the reason.</param>
internal sealed record FileContent(byte[]? Bytes, string Fault, string Remedy, bool IsTooLarge = false)
{
    private const string Split = "Split it";
    private const int BufferSize = 81_920;

    /// <summary>Whatever is wrong with the file is an answer, never an exception.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="limit">The most units of 1,024 bytes that are read.</param>
    public static FileContent Read(string path, int limit)
    {
        try
        {
            // Whoever opens a pipe waits until somebody writes into it. It has no length, as devices have none.
            if (LengthOf(path) == 0)
                return new([], "", "");
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return stream.Length > limit * 1024L ? TooLarge(stream.Length) : Read(stream, limit);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException)
        {
            return new(null, ReasonOf(path, fault), "Make it readable");
        }
    }

    /// <summary>The same, had it been read up to <paramref name="limit"/>.</summary>
    public FileContent Within(int limit) => Bytes is { } bytes && bytes.Length > limit * 1024L ? TooLarge(bytes.Length) : this;

    private static FileContent TooLarge(long size) => new(null, $"it has {(size + 1023) / 1024} KB", Split, IsTooLarge: true);

    private static FileContent Read(FileStream stream, int limit)
    {
        var bytes = new byte[(int)stream.Length];
        var count = 0;
        for (var read = -1; count < bytes.Length && read != 0; count += read)
            read = stream.Read(bytes, count, bytes.Length - count);
        return count > 0 && count == bytes.Length && stream.ReadByte() < 0 ? new(bytes, "", "") : ReadAnew(stream, limit);
    }

    // A file may grow or shrink meanwhile.
    private static FileContent ReadAnew(FileStream stream, int limit)
    {
        stream.Position = 0;
        using var memory = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (var read = 1; read > 0 && memory.Length <= limit * 1024L; memory.Write(buffer, 0, read))
            read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, (limit * 1024L) + 1 - memory.Length));
        return memory.Length > limit * 1024L ? new(null, $"it has more than {limit} KB", Split, IsTooLarge: true) : new(memory.ToArray(), "", "");
    }

    /// <summary>Null where only who opens it learns that: the target of a link that has no path, and any link on .NET Framework.</summary>
    private static long? LengthOf(string path)
    {
        var file = new FileInfo(path);
#if NET
        if (file.LinkTarget is not null)
            file = new FileInfo(FileLink.Resolve(path) ?? path);
        return file.Exists ? file.Length : null;
#else
        return (file.Attributes & FileAttributes.ReparsePoint) != 0 ? null : file.Length;
#endif
    }

    private static string ReasonOf(string path, Exception fault) => fault switch
    {
        _ when Directory.Exists(path) => "it is a folder",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist, or is a link to nothing",
        UnauthorizedAccessException => "access to it is denied",
        _ => EngineDiagnostics.ReasonOf(fault),
    };
}
