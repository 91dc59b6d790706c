namespace PostmortemLint.Diagnostics;

/// <summary>How serious a finding is, in ascending order. Analyzers of C# have the same names in <c>.editorconfig</c>.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The rule is off. No finding has this severity.</summary>
    None,

    /// <summary>The rule runs, but its findings are shown nowhere.</summary>
    Silent,

    /// <summary>Shown as information; never fails a build or a check.</summary>
    Suggestion,

    /// <summary>Shown as a warning.</summary>
    Warning,

    /// <summary>Shown as an error; fails a build.</summary>
    Error,
}
