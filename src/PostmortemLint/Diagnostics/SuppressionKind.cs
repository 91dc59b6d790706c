namespace PostmortemLint.Diagnostics;

/// <summary>Where it is said that a finding is hidden.</summary>
public enum SuppressionKind
{
    /// <summary>In a comment of the document.</summary>
    InSource,

    /// <summary>In a baseline.</summary>
    External,
}
