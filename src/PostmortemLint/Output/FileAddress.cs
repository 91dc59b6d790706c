using System.Globalization;
using System.Text;

namespace PostmortemLint.Output;

/// <summary>Writes paths as URIs (RFC 3986), percent-encoded from their UTF-8 bytes.</summary>
/// <remarks>The form of a path tells whether it is a Windows path, on any system.</remarks>
internal static class FileAddress
{
    private static readonly char[] WindowsSeparators = ['\\', '/'];
    private static readonly char[] UnixSeparators = ['/'];

    /// <summary>The <c>file:</c> URI of the absolute <paramref name="path"/>, without a slash at the end.</summary>
    public static string Absolute(string path)
    {
        var segments = Split(path);
        return IsNetworkShare(path) ? "file://" + Join(segments)
            : IsWindows(path) ? $"file:///{char.ToUpperInvariant(segments[0][0])}:{Join(["", .. segments.Skip(1)])}"
            : "file://" + Join(["", .. segments]);
    }

    /// <summary>The <c>file:</c> URI of the absolute path of a folder, with the slash at the end that a base URI needs.</summary>
    public static string Folder(string path) => Absolute(path) + "/";

    /// <summary>The relative URI from a folder to a path, both absolute; null if there is none, as from one drive to another.</summary>
    public static string? Relative(string folder, string path)
    {
        string[] from = Split(folder), to = Split(path);
        if (IsNetworkShare(folder) != IsNetworkShare(path) || (IsWindows(path) && !SameVolume(from, to)))
            return null;
        var common = IsWindows(path) ? 1 : 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
            common++;
        return Join([.. Enumerable.Repeat("..", from.Length - common), .. to.Skip(common)]);
    }

    private static string[] Split(string path) =>
        path.Split(IsWindows(path) ? WindowsSeparators : UnixSeparators, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWindows(string path) => path.Length > 0 && path[0] != '/';

    private static bool IsNetworkShare(string path) => path.StartsWith(@"\\", StringComparison.Ordinal);

    private static bool SameVolume(string[] from, string[] to) =>
        from.Length > 0 && to.Length > 0 && string.Equals(from[0], to[0], StringComparison.OrdinalIgnoreCase);

    private static string Join(IEnumerable<string> segments) => string.Join("/", segments.Select(Encode));

    private static string Encode(string segment)
    {
        var encoded = new StringBuilder(segment.Length);
        foreach (var b in Encoding.UTF8.GetBytes(segment))
            if (IsUnreserved((char)b))
                encoded.Append((char)b);
            else
                encoded.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        return encoded.ToString();
    }

    private static bool IsUnreserved(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '~';
}
