using PostmortemLint.Diagnostics;

namespace PostmortemLint.Configuration;

/// <summary>What a host (a build, a command line, an editor) sets for all documents.</summary>
public sealed record RunSettings
{
    /// <summary>The host sets nothing.</summary>
    public static RunSettings Default { get; } = new();

    /// <summary>Which rules are on if no configuration file sets their severity. Default: <see cref="RuleMode.Recommended"/>.</summary>
    public RuleMode Mode { get; init; } = RuleMode.Recommended;

    /// <summary>Rules newer than this release are off until a file turns them on. Default: null, so that all rules count.</summary>
    public Version? Level { get; init; }

    /// <summary>The profile of all documents, whatever files set. Default: null, so that files decide.</summary>
    public Profile? Profile { get; init; }

    /// <summary>The ids of rules to turn off, in any case; what is an error by default stays on. Default: none.</summary>
    public IReadOnlyCollection<string> NoWarn { get; init; } = [];

    /// <summary>The ids of rules whose findings are errors, unless a file turns the rule off. Default: none.</summary>
    public IReadOnlyCollection<string> WarningsAsErrors { get; init; } = [];

    /// <summary>The ids of rules whose findings are warnings at most; what is an error by default stays one. Default: none.</summary>
    public IReadOnlyCollection<string> WarningsNotAsErrors { get; init; } = [];

    /// <summary>Whether every warning becomes an error. Default: false.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>A text that is the same for the same settings, and different for different ones.</summary>
    internal string Key => string.Join(
        "\n",
        (int)Mode,
        Level,
        Profile?.Name,
        string.Join(";", NoWarn),
        string.Join(";", WarningsAsErrors),
        string.Join(";", WarningsNotAsErrors),
        TreatWarningsAsErrors);

    /// <summary>The severity of <paramref name="rule"/> if no file sets it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="usual">The one that it has in the form of the document.</param>
    internal DiagnosticSeverity DefaultOf(DiagnosticDescriptor rule, DiagnosticSeverity usual)
    {
        if (Level is { } level && rule.Since > level)
            return DiagnosticSeverity.None;
        return Mode switch
        {
            _ when rule.DefaultSeverity == DiagnosticSeverity.Error => usual,
            RuleMode.None => DiagnosticSeverity.None,
            RuleMode.Minimum => IsOfMinimum(rule, usual) ? usual : DiagnosticSeverity.None,
            RuleMode.All => DiagnosticSeverity.Warning,
            _ => usual,
        };
    }

    /// <summary>The severity after the host has raised or lowered the one that a file or the default sets.</summary>
    /// <remarks>As with the C# compiler, <see cref="NoWarn"/> is first, and <see cref="WarningsAsErrors"/> raises any severity.</remarks>
    internal DiagnosticSeverity Adjust(DiagnosticDescriptor rule, DiagnosticSeverity severity)
    {
        var isErrorByDefault = rule.DefaultSeverity == DiagnosticSeverity.Error;
        if (!isErrorByDefault && Has(NoWarn, rule.Id))
            return DiagnosticSeverity.None;
        if (Has(WarningsAsErrors, rule.Id))
            return DiagnosticSeverity.Error;
        if (Has(WarningsNotAsErrors, rule.Id))
            return severity == DiagnosticSeverity.Error && !isErrorByDefault ? DiagnosticSeverity.Warning : severity;
        return severity == DiagnosticSeverity.Warning && TreatWarningsAsErrors ? DiagnosticSeverity.Error : severity;
    }

    private static bool IsOfMinimum(DiagnosticDescriptor rule, DiagnosticSeverity usual) =>
        usual >= DiagnosticSeverity.Warning && rule.Category is Categories.Engine or Categories.Structure or Categories.Time;

    private static bool Has(IReadOnlyCollection<string> ids, string id)
    {
        if (ids.Count > 0)
            foreach (var listed in ids)
                if (listed.Equals(id, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }
}
