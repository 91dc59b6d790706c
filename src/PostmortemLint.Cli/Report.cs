using PostmortemLint.Hosting;

namespace PostmortemLint.Cli;

/// <summary>Writes the file that a command was asked for.</summary>
internal static class Report
{
    /// <summary>Writes the file, or reports why it cannot be written. False if it cannot.</summary>
    /// <param name="output">The path as the user gave it.</param>
    /// <param name="write">Writes the file with an absolute path.</param>
    /// <param name="around">Where relative paths start, and messages go.</param>
    public static bool TryWrite(string output, Action<string> write, Surroundings around)
    {
        try
        {
            write(Path.GetFullPath(output, around.Folder));
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            around.Say($"'{output}' cannot be written: {ReasonOf(output, fault, around.Folder)}.");
            return false;
        }
    }

    private static string ReasonOf(string output, Exception fault, string folder)
    {
        if (output.Length == 0)
            return "the file needs a name";
        if (output.Contains('\0', StringComparison.Ordinal))
            return DiskFault.ReasonOf(fault);
        var path = Path.GetFullPath(output, folder);
        return Directory.Exists(path) ? "it is a folder"
            : FileAbove(path) is { } file ? $"'{Finding.Shown(file, folder)}' is a file, and not a folder"
            : fault is DirectoryNotFoundException ? $"the folder '{Path.GetDirectoryName(output)}' does not exist"
            : fault is UnauthorizedAccessException && IsReadOnly(path) ? "it is read-only"
            : DiskFault.ReasonOf(fault);
    }

    private static string? FileAbove(string path)
    {
        for (var above = Path.GetDirectoryName(path); above is not null; above = Path.GetDirectoryName(above))
            if (File.Exists(above))
                return above;
        return null;
    }

    // Elsewhere the folder decides, since the file is replaced.
    private static bool IsReadOnly(string path) =>
        OperatingSystem.IsWindows() && File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);
}
