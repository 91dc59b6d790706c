using System.Text;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Search;

/// <summary>Names of files, one a line or separated by NUL.</summary>
internal static class FileList
{
    /// <summary>The names in a list. Null if it cannot be read, which is reported.</summary>
    /// <param name="list">The path as the user gave it, or <see cref="Input.Standard"/>.</param>
    /// <param name="around">Where relative paths start, and messages go.</param>
    public static IReadOnlyList<string>? Read(string list, Surroundings around)
    {
        if (Input.Read(list, around) is not { } content)
            return null;
        if (content.Bytes is { } bytes && Decode(bytes) is { } text)
            return text.Contains('\0')
                ? text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
                : text.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);
        around.Say($"{Input.NameOf(list)} cannot be read: {(content.IsTooLarge ? content.Fault : "it is not UTF-8")}.");
        return null;
    }

    private static string? Decode(byte[] bytes)
    {
        try
        {
            return TextFile.Decode(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
