namespace PostmortemLint.Tests;

/// <summary>A class of its own: the compiler makes methods of one class of all extensions, and a file's link has the same parameters.</summary>
internal static class NewerDirectoryApi
{
    extension(Directory)
    {
        public static void CreateSymbolicLink(string path, string target) => NewerApi.Link(path, target);

        public static DirectoryInfo CreateTempSubdirectory(string prefix) => Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), prefix + Path.GetRandomFileName()));
    }
}
