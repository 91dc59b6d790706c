using System.Text;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>A file's text, or why there is none.</summary>
/// <param name="Source">Null where it could not be read.</param>
/// <param name="Fault">The reason as the end of a sentence that begins with the file.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="IsTooLarge">Whether its size is the reason.</param>
internal sealed record TextFile(SourceText? Source, string Fault, string Remedy, bool IsTooLarge = false)
{
    /// <inheritdoc cref="FileContent.Read(string, int)"/>
    public static TextFile Read(string path, int limit) => Of(FileContent.Read(path, limit));

    /// <summary>Reads UTF-8, or UTF-16 when a byte order mark says so.</summary>
    public static TextFile Of(FileContent file)
    {
        if (file.Bytes is not { } bytes)
            return new(null, file.Fault, file.Remedy, file.IsTooLarge);
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
}
