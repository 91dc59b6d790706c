namespace PostmortemLint.Configuration;

/// <summary>What a team may set for the findings that no rule makes.</summary>
public static class EngineOptions
{
    /// <summary>The largest file that is read.</summary>
    public static RuleOption MaxFileSize { get; } = RuleOption.Count("PML0002.max_file_kb", 1024, "The size, in units of 1,024 bytes, up to which a file is linted.");
}
