using System.Text;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>The text of a file, or the reason why it could not be read.</summary>
/// <param name="Source">Null if the file could not be read.</param>
/// <param name="Fault">The reason, as the end of a sentence about the file.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="IsTooLarge">Whether its size is the reason.</param>
internal sealed record TextFile(SourceText? Source, string Fault, string Remedy, bool IsTooLarge = false)
{
    /// <inheritdoc cref="FileContent.Read(string, int)"/>
    public static TextFile Read(string path, int limit) => Of(FileContent.Read(path, limit));

    /// <summary>Decodes UTF-8, or UTF-16 if there is a byte order mark for it.</summary>
    public static TextFile Of(FileContent file)
    {
        if (file.Bytes is not { } bytes)
            return new(null, file.Fault, file.Remedy, file.IsTooLarge);
        try
        {
            var content = Decode(bytes);
            return content.AsSpan().IndexOf('\0') >= 0
                ? new(null, "it contains NUL characters, so it is not text", "Save it as UTF-8")
                : new(new SourceText(content), "", "");
        }
        catch (DecoderFallbackException)
        {
            return new(null, $"byte {LengthOfUtf8(bytes) + 1} is not UTF-8", "Save it as UTF-8");
        }
    }

    /// <exception cref="DecoderFallbackException">The bytes are neither UTF-8 nor UTF-16.</exception>
    public static string Decode(byte[] bytes)
    {
        Encoding[] marked = [new UTF8Encoding(true, true), new UnicodeEncoding(false, true, true), new UnicodeEncoding(true, true, true)];
        foreach (var encoding in marked)
        {
            var mark = encoding.GetPreamble();
            if (bytes.AsSpan().StartsWith(mark))
                return encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
        }
        return new UTF8Encoding(false, true).GetString(bytes);
    }

    /// <summary>The number of bytes before the first that is not UTF-8.</summary>
    /// <remarks>The exception has an index, but a different one on .NET Framework, and does not count a byte order mark.</remarks>
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
