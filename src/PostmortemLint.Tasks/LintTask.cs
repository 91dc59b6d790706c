using PostmortemLint.Configuration;
using Task = Microsoft.Build.Utilities.Task;

namespace PostmortemLint.Tasks;

/// <summary>A task that is told what a build sets for all findings.</summary>
public abstract class LintTask : Task
{
    /// <summary>Ids, of whatever tool, separated by <c>;</c>, commas or blanks.</summary>
    public string? NoWarn { get; set; }

    /// <inheritdoc cref="NoWarn"/>
    public string? WarningsAsErrors { get; set; }

    /// <inheritdoc cref="NoWarn"/>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Switches, separated by <c>;</c>: one <c>true</c> is enough.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary>A <see cref="RuleMode"/>. What is none counts as the default.</summary>
    public string? Mode { get; set; }

    /// <summary>A release, or <c>latest</c>. What is neither counts as the default.</summary>
    public string? Level { get; set; }

    /// <summary>What all of it means.</summary>
    private protected RunSettings ReadSettings()
    {
        BuildValue.TryReadMode(Mode, out var mode);
        BuildValue.TryReadLevel(Level, out var level);
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
}
