namespace PostmortemLint.Tests.Infra;

/// <summary>An empty folder with a short name, deleted with everything in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    // On macOS /var is a link, and the commands that run in the folder name it by the link's target.
    public TemporaryFolder() =>
        Path = Directory.CreateTempSubdirectory("pml-").FullName is var path && OperatingSystem.IsMacOS() && path.StartsWith("/var/", StringComparison.Ordinal) ? $"/private{path}" : path;

    public string Path { get; }

    public string Write(string relativePath, string content = "")
    {
        var path = At(relativePath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public string Write(string relativePath, byte[] bytes)
    {
        var path = Write(relativePath);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The path of something that need not be there.</summary>
    public string At(string relativePath) => System.IO.Path.Combine(Path, relativePath);

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
