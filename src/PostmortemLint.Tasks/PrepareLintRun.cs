using Microsoft.Build.Framework;

namespace PostmortemLint.Tasks;

/// <summary>
/// Says with which global properties a project calls <c>PostmortemLint.proj</c>. MSBuild runs that project once for each
/// set of them: whatever two projects agree on has to be the same text, and whatever does not matter has to be removed.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class PrepareLintRun : LintTask
{
    /// <summary>The absolute path of the calling project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The absolute path of the folder that has this assembly in a folder named after its framework.</summary>
    [Required]
    public string TasksFolder { get; set; } = "";

    /// <summary>The folder that the patterns are relative to; found by walking up from the project where it is empty.</summary>
    public string? Root { get; set; }

    /// <summary>Patterns of the documents, separated by <c>;</c>.</summary>
    public string? Include { get; set; }

    /// <summary>The patterns of a build that sets none.</summary>
    public string? UsualInclude { get; set; }

    /// <summary>Patterns of names, or of paths where they have a <c>/</c>, that are no documents.</summary>
    public string? Exclude { get; set; }

    /// <summary>A file that holds what is not to be logged, relative to the root.</summary>
    public string? Baseline { get; set; }

    /// <summary>The file to write a log in SARIF to, relative to the root.</summary>
    public string? ErrorLog { get; set; }

    /// <summary>The folder that keeps what was found for the next build, relative to the root.</summary>
    public string? CacheDirectory { get; set; }

    /// <summary><c>true</c> inside Visual Studio.</summary>
    public string? BuildingInsideVisualStudio { get; set; }

    /// <summary>The properties to pass, as <c>Name=Value</c>; empty where there is nothing to lint.</summary>
    [Output]
    public string[] Properties { get; private set; } = [];

    /// <summary>What is wrong in the project itself, as <c>Name=Value</c> for the target <c>Report</c>.</summary>
    [Output]
    public string[] Report { get; private set; } = [];

    /// <summary>The names of the global properties to take away.</summary>
    [Output]
    public string[] RemoveProperties { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var include = PathPattern.ParseList(Include);
        if (FindRoot(include) is not { } root)
            return true;

        var passed = Passed(root, include);
        Properties = passed.ToArray();
        // MSBuild removes a name that is both passed and removed.
        RemoveProperties = [.. GlobalProperties().Except(passed.Names, StringComparer.OrdinalIgnoreCase)];
        var report = new PropertyList();
        report.AddIfSet("PostmortemLintWrongMode", BuildValue.TryReadMode(Mode, out _) ? "" : Mode!.Trim());
        report.AddIfSet("PostmortemLintWrongLevel", BuildValue.TryReadLevel(Level, out _) ? "" : Level!.Trim());
        Report = report.ToArray();
        return true;
    }

    private string? FindRoot(IReadOnlyList<PathPattern> include) =>
        LintRoot.ResolveOrFind(ProjectDirectory, Root, include) is { } found ? found
        // Who asks for other documents than the usual ones is told that there are none.
        : string.Join(";", include) != string.Join(";", PathPattern.ParseList(UsualInclude)) ? LintRoot.Resolve(ProjectDirectory, ".")
        : null;

    private PropertyList Passed(string root, IReadOnlyList<PathPattern> include)
    {
        var settings = ReadSettings();
        // Whatever is empty as well: what is not passed would be what the environment says.
        var passed = new PropertyList();
        passed.Add("PostmortemLintRoot", root);
        passed.Add("PostmortemLintInclude", string.Join(";", include));
        passed.Add("PostmortemLintExclude", string.Join(";", PathPattern.ParseList(Exclude)));
        passed.Add("PostmortemLintTasksFolder", Path.GetFullPath(TasksFolder));
        passed.Add("PostmortemLintBaseline", LintRoot.PathBelow(root, Baseline));
        passed.Add("PostmortemLintErrorLog", LintRoot.PathBelow(root, ErrorLog));
        passed.Add("PostmortemLintCacheDirectory", LintRoot.PathBelow(root, CacheDirectory));
        passed.Add("PostmortemLintMode", settings.Mode.ToString());
        passed.Add("PostmortemLintLevel", settings.Level?.ToString() ?? "");
        passed.Add("PostmortemLintNoWarn", string.Join(";", settings.NoWarn));
        passed.Add("PostmortemLintWarningsAsErrors", string.Join(";", settings.WarningsAsErrors));
        // By the name that counts for the switch -warnaserror, which is MSBuild's own.
        passed.Add("MSBuildWarningsNotAsErrors", string.Join(";", settings.WarningsNotAsErrors));
        passed.Add("PostmortemLintTreatWarningsAsErrors", settings.TreatWarningsAsErrors ? "true" : "");
        passed.Add("BuildingInsideVisualStudio", BuildValue.ReadSwitch(BuildingInsideVisualStudio) ? "true" : "");
        return passed;
    }

    // Before MSBuild 16.5 an engine cannot tell; the run is then repeated where the projects' properties differ.
    private IEnumerable<string> GlobalProperties() =>
        BuildEngine is IBuildEngine6 engine ? engine.GetGlobalProperties().Keys : [];
}
