namespace PostmortemLint.Configuration;

/// <summary>What a key sets.</summary>
internal enum SettingKind
{
    RuleSeverity,
    CategorySeverity,
    Severity,
    Number,
    Profile,
    Template,
    TimeZone,
    Services,
    Teams,
    Sections,
    Root,
    Include,
    Exclude,
    Baseline,
    Mode,
    Level,
    Generated,
}
