namespace PostmortemLint.Configuration.Runs;

/// <summary>What a run without a path lints if nothing is set. The properties of the build have the same defaults.</summary>
internal static class UsualPatterns
{
    /// <summary>The documents.</summary>
    public const string Include = "postmortems/**/*.md";

    /// <summary>Files that are not documents.</summary>
    public const string Exclude = "README.md;index.md;_*.md;*template*.md";
}
