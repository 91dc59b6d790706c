namespace PostmortemLint.Tests.Infra;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root => Checkout.Root;

    /// <summary>Whether generated files are written instead of compared: PML_REGENERATE is 1.</summary>
    public static bool Regenerates => Environment.GetEnvironmentVariable("PML_REGENERATE") == "1";

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    /// <summary>The file is <paramref name="expected"/>; where PML_REGENERATE is 1 it is written first.</summary>
    public static void AssertGenerated(string file, string expected)
    {
        var path = Path.Combine(Root, file);
        if (Regenerates)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }
        Assert.True(File.Exists(path), $"{file} is not there.");
        Assert.Equal(expected, Read(file));
    }
}
