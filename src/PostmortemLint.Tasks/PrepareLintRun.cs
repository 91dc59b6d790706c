using Microsoft.Build.Framework;

namespace PostmortemLint.Tasks;

/// <summary>Determines the global properties with which a project calls <c>PostmortemLint.proj</c>.</summary>
/// <remarks>
/// MSBuild runs that project once for each set of global properties. For projects with the same settings they have to be the same text,
/// and properties that do not matter have to be removed.
/// </remarks>
[MSBuildMultiThreadableTask]
public sealed class PrepareLintRun : LintTask
{
    /// <summary>The absolute path of the folder of the calling project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The absolute path of the folder with one folder for each framework, in which this assembly is.</summary>
    [Required]
    public string TasksFolder { get; set; } = "";

    /// <summary>The folder that the patterns are relative to. If empty, it is looked for in the folders above the project.</summary>
    public string? Root { get; set; }

    /// <summary>Patterns of documents, separated by <c>;</c>.</summary>
    public string? Include { get; set; }

    /// <summary>The default patterns.</summary>
    public string? UsualInclude { get; set; }

    /// <summary>Patterns of files to leave out, separated by <c>;</c>: of their names or, with a <c>/</c>, of their paths.</summary>
    public string? Exclude { get; set; }

    /// <summary>The baseline, relative to the root: a file with the findings that are not to be logged.</summary>
    public string? Baseline { get; set; }

    /// <summary>The file to write a SARIF log to, relative to the root.</summary>
    public string? ErrorLog { get; set; }

    /// <summary>The folder that keeps findings for the next build, relative to the root.</summary>
    public string? CacheDirectory { get; set; }

    /// <summary><c>true</c> inside Visual Studio.</summary>
    public string? BuildingInsideVisualStudio { get; set; }

    /// <summary>The properties to pass, as <c>Name=Value</c>; empty if there is nothing to lint.</summary>
    [Output]
    public string[] Properties { get; private set; } = [];

    /// <summary>What is wrong in the project itself: properties for the target <c>Report</c>, as <c>Name=Value</c>.</summary>
    [Output]
    public string[] Report { get; private set; } = [];

    /// <summary>The names of the global properties to remove.</summary>
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
        // MSBuild would remove a property that is both passed and removed.
        RemoveProperties = [.. GlobalProperties().Except(passed.Names, StringComparer.OrdinalIgnoreCase)];
        var report = new PropertyList();
        report.AddIfSet("PostmortemLintWrongMode", BuildValue.TryReadMode(Mode, out _) ? "" : Mode!.Trim());
        report.AddIfSet("PostmortemLintWrongLevel", BuildValue.TryReadLevel(Level, out _) ? "" : Level!.Trim());
        Report = report.ToArray();
        return true;
    }

    private string? FindRoot(IReadOnlyList<PathPattern> include) =>
        LintRoot.ResolveOrFind(ProjectDirectory, Root, include) is { } found ? found
        // A project with patterns of its own is told that there are no documents.
        : string.Join(";", include) != string.Join(";", PathPattern.ParseList(UsualInclude)) ? LintRoot.Resolve(ProjectDirectory, ".")
        : null;

    private PropertyList Passed(string root, IReadOnlyList<PathPattern> include)
    {
        var settings = ReadSettings();
        // Empty values are passed as well: otherwise an environment variable of that name would count.
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
        // The property has this name so that MSBuild applies it to its own switch -warnaserror.
        passed.Add("MSBuildWarningsNotAsErrors", string.Join(";", settings.WarningsNotAsErrors));
        passed.Add("PostmortemLintTreatWarningsAsErrors", settings.TreatWarningsAsErrors ? "true" : "");
        passed.Add("BuildingInsideVisualStudio", BuildValue.ReadSwitch(BuildingInsideVisualStudio) ? "true" : "");
        return passed;
    }

    // Before MSBuild 16.5 they cannot be listed. Then there is one run for each set of global properties of the projects.
    private IEnumerable<string> GlobalProperties() =>
        BuildEngine is IBuildEngine6 engine ? engine.GetGlobalProperties().Keys : [];
}
