using System.IO;
using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>A file's text, or why there is none.</summary>
/// <param name="Source">Null where it could not be read.</param>
/// <param name="Fault">The reason as the end of a sentence that begins with the file.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="IsTooLarge">Whether its size is the reason.</param>
internal sealed record TextFile(SourceText? Source, string Fault, string Remedy, bool IsTooLarge = false)
{
    /// <summary>Reads UTF-8, or UTF-16 when a byte order mark says so. Whatever is wrong with the file is an answer, never an exception.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="limit">The most units of 1,024 bytes that are read.</param>
    public static TextFile Read(string path, int limit)
    {
        try
        {
            return ReadCore(path, limit);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException)
        {
            return new(null, ReasonOf(path, fault), "Make it readable");
        }
    }

    private static TextFile ReadCore(string path, int limit)
    {
        byte[] bytes;
        using (var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
            if (stream.Length > limit * 1024L)
                return new(null, $"it has {(stream.Length + 1023) / 1024} KB", "Split it", IsTooLarge: true);
            bytes = Read(stream, limit * 1024L);
        }
        if (bytes.Length > limit * 1024L)
            return new(null, $"it has more than {limit} KB", "Split it", IsTooLarge: true);
        try
        {
            var content = Decode(bytes);
            return content.AsSpan().IndexOf('\0') >= 0
                ? new(null, "it holds NUL characters, so it is no text", "Save it as UTF-8")
                : new(new SourceText(content), "", "");
        }
        catch (DecoderFallbackException)
        {
            return new(null, $"byte {LengthOfUtf8(bytes) + 1} is not UTF-8", "Save it as UTF-8");
        }
    }

    /// <summary>The bytes of the file, at most one more than <paramref name="limit"/>: a device has no length and no end.</summary>
    private static byte[] Read(FileStream stream, long limit)
    {
        using var memory = new MemoryStream((int)stream.Length);
        var buffer = new byte[81_920];
        for (var read = 1; read > 0 && memory.Length <= limit; memory.Write(buffer, 0, read))
            read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, limit + 1 - memory.Length));
        return memory.ToArray();
    }

    /// <exception cref="DecoderFallbackException">The bytes are neither UTF-8 nor UTF-16.</exception>
    private static string Decode(byte[] bytes)
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true, true), new UnicodeEncoding(false, true, true), new UnicodeEncoding(true, true, true) })
        {
            var mark = encoding.GetPreamble();
            if (bytes.AsSpan().StartsWith(mark))
                return encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
        }
        return new UTF8Encoding(false, true).GetString(bytes);
    }

    /// <summary>The bytes before the first that is not UTF-8. The exception's own index is another one on .NET Framework, and does not count a mark.</summary>
    private static int LengthOfUtf8(byte[] bytes)
    {
        var utf8 = new UTF8Encoding(false, true);
        var at = 0;
        try
        {
            while (at < bytes.Length)
            {
                var length = bytes[at] switch { < 0x80 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
                utf8.GetCharCount(bytes, at, Math.Min(length, bytes.Length - at));
                at += length;
            }
        }
        catch (DecoderFallbackException)
        {
        }
        return at;
    }

    private static string ReasonOf(string path, Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist, or is a link to nothing",
        _ when Directory.Exists(path) => "it is a folder",
        UnauthorizedAccessException => "access to it is denied",
        _ => EngineDiagnostics.ReasonOf(fault),
    };
}
