using PostmortemLint.Diagnostics;

namespace PostmortemLint.Configuration;

/// <summary>What a build or a command line sets for all documents of a run.</summary>
public sealed record RunSettings
{
    /// <summary>Nothing is set.</summary>
    public static RunSettings Default { get; } = new();

    /// <summary>Which rules are on where no file says anything about them.</summary>
    public RuleMode Mode { get; init; } = RuleMode.Recommended;

    /// <summary>The release whose defaults count: rules that are newer are off until a file turns them on. Null for this release.</summary>
    public Version? Level { get; init; }

    /// <summary>The profile of every document, whatever files say; null where they decide.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Ids that are not reported, but for those that are errors by default.</summary>
    public IReadOnlyCollection<string> NoWarn { get; init; } = [];

    /// <summary>Ids that are errors, but where a file turns them off.</summary>
    public IReadOnlyCollection<string> WarningsAsErrors { get; init; } = [];

    /// <summary>Ids whose warnings stay warnings when <see cref="TreatWarningsAsErrors"/> is set.</summary>
    public IReadOnlyCollection<string> WarningsNotAsErrors { get; init; } = [];

    /// <summary>Whether every warning is an error.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>The same for the same settings alone.</summary>
    internal string Key => string.Join("\n", (int)Mode, Level, Profile?.Name, string.Join(";", NoWarn), string.Join(";", WarningsAsErrors), string.Join(";", WarningsNotAsErrors), TreatWarningsAsErrors);

    /// <summary>The severity of <paramref name="rule"/> where no file says anything about it.</summary>
    internal DiagnosticSeverity DefaultOf(DiagnosticDescriptor rule, Profile profile)
    {
        var usual = profile.DefaultOf(rule);
        if (Level is { } level && rule.Since > level)
            return DiagnosticSeverity.None;
        return Mode switch
        {
            _ when rule.DefaultSeverity == DiagnosticSeverity.Error => usual,
            RuleMode.None => DiagnosticSeverity.None,
            RuleMode.Minimum => usual >= DiagnosticSeverity.Warning && rule.Category is Categories.Engine or Categories.Structure or Categories.Time ? usual : DiagnosticSeverity.None,
            RuleMode.All => profile.TurnsOff(rule.Id) ? DiagnosticSeverity.None : DiagnosticSeverity.Warning,
            _ => usual,
        };
    }

    /// <summary>What becomes of <paramref name="severity"/>, which files or the default give: as with the C# compiler NoWarn comes first, and what is named is raised whatever it is.</summary>
    internal DiagnosticSeverity Adjust(DiagnosticDescriptor rule, DiagnosticSeverity severity) =>
        Has(NoWarn, rule.Id) && rule.DefaultSeverity != DiagnosticSeverity.Error ? DiagnosticSeverity.None
        : Has(WarningsAsErrors, rule.Id) ? DiagnosticSeverity.Error
        : severity == DiagnosticSeverity.Error && Has(WarningsNotAsErrors, rule.Id) && rule.DefaultSeverity != DiagnosticSeverity.Error ? DiagnosticSeverity.Warning
        : severity == DiagnosticSeverity.Warning && TreatWarningsAsErrors && !Has(WarningsNotAsErrors, rule.Id) ? DiagnosticSeverity.Error
        : severity;

    private static bool Has(IReadOnlyCollection<string> ids, string id)
    {
        if (ids.Count > 0)
            foreach (var listed in ids)
                if (listed.Equals(id, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }
}
