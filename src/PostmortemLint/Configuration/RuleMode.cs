namespace PostmortemLint.Configuration;

/// <summary>Which rules are on where no file says anything about them; the words of <c>AnalysisMode</c>.</summary>
public enum RuleMode
{
    /// <summary>The defaults of the catalog.</summary>
    Recommended,

    /// <summary>None but those that a file turns on one by one. A file that cannot be read stays an error.</summary>
    None,

    /// <summary>The warnings about the file, its structure and its times.</summary>
    Minimum,

    /// <summary>Every rule is a warning, but for those that the profile has no use for.</summary>
    All,
}
