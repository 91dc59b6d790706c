namespace PostmortemLint.Tests.Infra;

/// <summary>Names and words that would be commands where a log is read, and whether a log has any.</summary>
internal static class HostCommands
{
    /// <summary>Words for any place in a line.</summary>
    public const string Words = "##vso[task.complete result=Succeeded]##[error]x\u001b[31m\u202E\u0085";

    /// <summary>A file name: what follows the line end begins a line.</summary>
    public const string Name = "::error::a\n::error::b\r##vso[task.complete]c\u001b[31m.md";

    /// <summary>The lines that GitHub's runner, Azure's agent or a terminal would obey.</summary>
    public static IEnumerable<string> In(string log) =>
        log.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Where(line =>
            line.TrimStart().StartsWith("::", StringComparison.Ordinal)
            || line.Contains("##[", StringComparison.Ordinal)
            || line.Contains("##vso[", StringComparison.Ordinal)
            || line.Any(c => (char.IsControl(c) && c != '\t') || c == '\u202E'));
}
