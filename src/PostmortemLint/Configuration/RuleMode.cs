namespace PostmortemLint.Configuration;

/// <summary>Which rules are on if no configuration file sets their severity. MSBuild's <c>AnalysisMode</c> has the same names.</summary>
public enum RuleMode
{
    /// <summary>Each rule has its default severity.</summary>
    Recommended,

    /// <summary>No rule is on, except for what is an error by default: a file that cannot be read.</summary>
    None,

    /// <summary>Only rules about the file, its structure and its times that are warnings by default.</summary>
    Minimum,

    /// <summary>Every rule is a warning, except for those that the profile turns off.</summary>
    All,
}
