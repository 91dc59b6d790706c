namespace PostmortemLint.Diagnostics;

/// <summary>Where a suppression is written.</summary>
public enum SuppressionKind
{
    /// <summary>In a comment of the document.</summary>
    InSource,

    /// <summary>Outside of the document, in a baseline.</summary>
    External,
}
