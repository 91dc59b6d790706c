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
        catch (DirectoryNotFoundException)
        {
            around.Say($"'{output}' cannot be written: the folder '{Path.GetDirectoryName(output)}' does not exist.");
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            around.Say($"'{output}' cannot be written: {fault.Message}");
            return false;
        }
    }
}
