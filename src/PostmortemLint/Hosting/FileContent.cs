using System.IO;
using System.Security;

namespace PostmortemLint.Hosting;

/// <summary>The bytes of a file, or the reason why it could not be read.</summary>
/// <param name="Bytes">Null if the file could not be read.</param>
/// <param name="Fault">The reason, as the end of a sentence about the file.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="IsTooLarge">Whether its size is the reason.</param>
internal sealed record FileContent(byte[]? Bytes, string Fault, string Remedy, bool IsTooLarge = false)
{
    private const string Split = "Split it";
    private const int BufferSize = 81_920;

    /// <summary>Reads a file. Whatever is wrong with the file is in the result: no exception is thrown for it.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="limit">The largest size that is read, in units of 1,024 bytes.</param>
    public static FileContent Read(string path, int limit)
    {
        try
        {
            // Opening a pipe waits until somebody writes to it. Pipes and devices have no length.
            if (LengthOf(path) == 0)
                return new([], "", "");
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return stream.Length > limit * 1024L ? TooLarge(stream.Length) : Read(stream, limit);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or SecurityException)
        {
            return new(null, ReasonOf(path, fault), "Make it readable");
        }
    }

    /// <summary>The same content, as if it had been read with this limit, which is no larger than the one it was read with.</summary>
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

    // For a file that grows or shrinks while it is read.
    private static FileContent ReadAnew(FileStream stream, int limit)
    {
        stream.Position = 0;
        return ReadToEnd(stream, limit);
    }

    /// <summary>Reads what may have no length, such as a pipe.</summary>
    /// <param name="stream">Where the content begins.</param>
    /// <param name="limit">The largest size that is read, in units of 1,024 bytes.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FileContent ReadToEnd(Stream stream, int limit)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (var read = 1; read > 0 && memory.Length <= limit * 1024L; memory.Write(buffer, 0, read))
            read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, (limit * 1024L) + 1 - memory.Length));
        return memory.Length > limit * 1024L
            ? new(null, $"it has more than {limit} KB", Split, IsTooLarge: true)
            : new(memory.ToArray(), "", "");
    }

    /// <summary>The length in bytes; null if only opening the file tells, as for a link on .NET Framework.</summary>
    private static long? LengthOf(string path)
    {
        // Only .NET tells where a link leads. There a link to a pipe is not opened, which would wait for ever.
        var file = new FileInfo(path);
#if NET
        if (file.LinkTarget is not null)
            file = new FileInfo(FileLink.Resolve(path) ?? path);
        return file.Exists ? file.Length : null;
#else
        return (file.Attributes & FileAttributes.ReparsePoint) != 0 ? null : file.Length;
#endif
    }

    /// <summary>Why a file cannot be read, as the end of a sentence about it.</summary>
    public static string ReasonOf(string path, Exception fault) => fault switch
    {
        _ when Directory.Exists(path) => "it is a folder",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist, or is a link to nothing",
        UnauthorizedAccessException => "access to it is denied",
        _ => DiskFault.ReasonOf(fault),
    };
}
