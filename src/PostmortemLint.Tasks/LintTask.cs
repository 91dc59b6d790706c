using PostmortemLint.Configuration;
using PostmortemLint.Configuration.Runs;
using Task = Microsoft.Build.Utilities.Task;

namespace PostmortemLint.Tasks;

/// <summary>A task with the properties of a build that change severities.</summary>
public abstract class LintTask : Task
{
    /// <summary>Ids of any tool, separated by <c>;</c>, commas or white space.</summary>
    public string? NoWarn { get; set; }

    /// <inheritdoc cref="NoWarn"/>
    public string? WarningsAsErrors { get; set; }

    /// <inheritdoc cref="NoWarn"/>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Values separated by <c>;</c>, of which one has to be <c>true</c>.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary>The name of a <see cref="RuleMode"/>. Anything else counts as the default.</summary>
    public string? Mode { get; set; }

    /// <summary>A release, or <c>latest</c>. Anything else counts as the default.</summary>
    public string? Level { get; set; }

    /// <summary><c>message</c>, <c>warning</c> or <c>none</c>: how suggestions are logged. Anything else counts as the default.</summary>
    public string? Suggestions { get; set; }

    /// <summary>The settings that the properties make together.</summary>
    private protected RunSettings ReadSettings()
    {
        RunValue.TryReadMode(Mode, out var mode);
        RunValue.TryReadLevel(Level, out var level);
        return new RunSettings
        {
            NoWarn = BuildValue.ReadIds(NoWarn),
            WarningsAsErrors = BuildValue.ReadIds(WarningsAsErrors),
            WarningsNotAsErrors = BuildValue.ReadIds(WarningsNotAsErrors),
            TreatWarningsAsErrors = BuildValue.ReadSwitch(TreatWarningsAsErrors),
            Mode = mode,
            Level = level,
        };
    }

    private protected FindingLog OpenLog(bool endPositions)
    {
        BuildValue.TryReadSuggestions(Suggestions, out var suggestions);
        return new FindingLog(Log, endPositions, suggestions);
    }
}
