namespace PostmortemLint.Configuration;

/// <summary>The options of the findings that come from no rule.</summary>
internal static class EngineOptions
{
    /// <summary>The size of the largest file that is read.</summary>
    public static RuleOption MaxFileSize { get; } = RuleOption.Count(
        "PML0002.max_file_kb", 1024, "The size, in units of 1,024 bytes, up to which a file is linted.");
}
