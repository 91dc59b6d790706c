namespace PostmortemLint.Diagnostics;

/// <summary>How much a finding weighs, in the words that analyzers of C# use in <c>.editorconfig</c>.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The rule is off.</summary>
    None,

    /// <summary>Found, and shown to nobody.</summary>
    Silent,

    /// <summary>A message of the build, without a warning.</summary>
    Suggestion,

    /// <summary>A warning of the build.</summary>
    Warning,

    /// <summary>Fails the build.</summary>
    Error,
}
