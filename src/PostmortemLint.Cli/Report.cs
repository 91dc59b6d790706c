namespace PostmortemLint.Cli;

/// <summary>A file that a command leaves behind.</summary>
internal static class Report
{
    /// <summary>Writes the file, or says why it cannot be written.</summary>
    /// <param name="output">The file as it was given.</param>
    /// <param name="write">Writes the file of an absolute path.</param>
    /// <param name="around">Where relative paths begin, and who is told.</param>
    public static bool TryWrite(string output, Action<string> write, Surroundings around)
    {
        try
        {
            write(Path.GetFullPath(output, around.Folder));
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            around.Say($"'{output}' cannot be written: {fault.Message}");
            return false;
        }
    }
}
