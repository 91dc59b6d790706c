namespace PostmortemLint.Cli.Tests;

/// <summary>An empty folder with a short name, deleted with everything in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    // On macOS /var is a link, and the commands that run in the folder name it by the link's target.
    public TemporaryFolder() =>
        Path = Directory.CreateTempSubdirectory("pml-").FullName is var path && OperatingSystem.IsMacOS() && path.StartsWith("/var/", StringComparison.Ordinal) ? $"/private{path}" : path;

    public string Path { get; }

    public string Write(string relativePath, string content = "")
    {
        var path = System.IO.Path.Combine(Path, relativePath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Windows keeps an assembly's file for as long as it is loaded; the system cleans its temporary folder.
        }
    }
}
