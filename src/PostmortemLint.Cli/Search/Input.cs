using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Search;

/// <summary>What another program hands over, by standard input or by a file.</summary>
internal static class Input
{
    /// <summary>The name of standard input.</summary>
    public const string Standard = "-";

    /// <summary>The largest size that is read, in units of 1,024 bytes.</summary>
    private const int Largest = 64 * 1024;

    /// <summary>Reads it to its end. Null if it cannot be read, which is reported.</summary>
    /// <param name="name">The path as the user gave it, which may be that of a pipe, or <see cref="Standard"/>.</param>
    /// <param name="around">Where relative paths start, and messages go.</param>
    public static FileContent? Read(string name, Surroundings around)
    {
        var path = name == Standard ? "" : Path.GetFullPath(name, around.Folder);
        try
        {
            using var stream = name == Standard ? around.OpenInput() : File.OpenRead(path);
            return FileContent.ReadToEnd(stream, Largest);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            around.Say($"{NameOf(name)} cannot be read: {FileContent.ReasonOf(path, fault)}.");
            return null;
        }
    }

    /// <summary>The name in a message.</summary>
    public static string NameOf(string name) => name == Standard ? "Standard input" : $"'{name}'";
}
