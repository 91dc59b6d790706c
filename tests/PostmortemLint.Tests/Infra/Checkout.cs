namespace PostmortemLint.Tests.Infra;

/// <summary>The working tree that the tests were built in.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "PostmortemLint.Tasks.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
