using Microsoft.Build.Framework;
using PostmortemLint.Configuration;
using PostmortemLint.Configuration.Runs;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Search;

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

    /// <summary>The absolute path of this assembly, from which the tasks of the other project are loaded as well.</summary>
    [Required]
    public string TasksAssembly { get; set; } = "";

    /// <summary>
    /// The folder that the patterns are relative to. If empty, configuration files name it, or it is looked for in the folders above the
    /// project.
    /// </summary>
    public string? Root { get; set; }

    /// <summary>Patterns of documents, separated by <c>;</c>.</summary>
    public string? Include { get; set; }

    /// <summary>The default of <see cref="Include"/>, which counts as if nothing were set.</summary>
    public string? UsualInclude { get; set; }

    /// <summary>Patterns of files to leave out, separated by <c>;</c>: of their names or, with a <c>/</c>, of their paths.</summary>
    public string? Exclude { get; set; }

    /// <summary>The default of <see cref="Exclude"/>, which counts as if nothing were set.</summary>
    public string? UsualExclude { get; set; }

    /// <summary>
    /// The baseline, relative to the root: a file with the findings that are not to be logged. If empty, configuration files name it.
    /// </summary>
    public string? Baseline { get; set; }

    /// <summary>The file to write a SARIF log to, relative to the root.</summary>
    public string? ErrorLog { get; set; }

    /// <summary>The folder that keeps findings for the next build, relative to the root.</summary>
    public string? CacheDirectory { get; set; }

    /// <summary><c>true</c> or <c>false</c>; if empty, <see cref="LintTask.TreatWarningsAsErrors"/> decides.</summary>
    public string? TreatFindingsAsErrors { get; set; }

    /// <summary>
    /// The default of <see cref="CacheDirectory"/>, in whose place findings are kept below <see cref="ArtifactsPath"/>. Empty if the
    /// project sets the folder.
    /// </summary>
    public string? UsualCacheDirectory { get; set; }

    /// <summary><c>true</c> if the outputs of all projects are below <see cref="ArtifactsPath"/>.</summary>
    public string? UseArtifactsOutput { get; set; }

    /// <summary>The folder of the outputs, relative to the project.</summary>
    public string? ArtifactsPath { get; set; }

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
        var files = SettingsOfRun.In(ProjectDirectory);
        var scope = new ScopeOfProject(Root, Include, UsualInclude, Exclude, UsualExclude, Baseline).In(ProjectDirectory, files);
        var chosen = RootOf(scope, files);
        var guess = chosen is null ? UsualPlaces.Above(ProjectDirectory) : null;
        if ((chosen ?? guess?.Root) is not { } root)
            return true;

        var passed = Passed(root, guess?.Include ?? scope.Include, scope, files);
        passed.Add("_PostmortemLintGuesses", guess is null ? "" : "true");
        Properties = passed.ToArray();
        // MSBuild would remove a property that is both passed and removed.
        RemoveProperties = [.. GlobalProperties().Except(passed.Names, StringComparer.OrdinalIgnoreCase)];
        Report = Wrong().ToArray();
        return true;
    }

    private PropertyList Wrong()
    {
        var wrong = new PropertyList();
        Add("Mode", RunValue.TryReadMode(Mode, out _), Mode);
        Add("Level", RunValue.TryReadLevel(Level, out _), Level);
        Add("Suggestions", BuildValue.TryReadSuggestions(Suggestions, out _), Suggestions);
        Add("TreatWarningsAsErrors", BuildValue.TryReadSwitch(TreatFindingsAsErrors, out _), TreatFindingsAsErrors);
        return wrong;

        void Add(string name, bool isAccepted, string? value)
        {
            if (!isAccepted)
                wrong.Add("_PostmortemLintWrong" + name, value!.Trim());
        }
    }

    private string? RootOf(RunScope scope, SettingsOfRun files) =>
        scope.Root is { } found ? found
        // A project with patterns of its own is told that there are no documents, and all projects that share them only once.
        : scope.HasOwnPatterns ? LintRoot.Resolve(RepositoryFolder.RootAbove(ProjectDirectory) ?? ProjectDirectory, ".")
        : FaultsIn(files) is { Length: > 0 } folder ? folder
        : null;

    private PropertyList Passed(string root, IReadOnlyList<PathPattern> include, RunScope scope, SettingsOfRun files)
    {
        var settings = ReadSettings();
        BuildValue.TryReadSuggestions(Suggestions, out var suggestions);
        BuildValue.TryReadSwitch(TreatFindingsAsErrors, out var isStrict);
        // Empty values are passed as well: otherwise an environment variable of that name would count.
        var passed = new PropertyList();
        passed.Add("PostmortemLintRoot", root);
        passed.Add("PostmortemLintInclude", string.Join(";", include));
        passed.Add("PostmortemLintExclude", string.Join(";", scope.Exclude));
        passed.Add("_PostmortemLintTasksAssembly", Path.GetFullPath(TasksAssembly));
        passed.Add("PostmortemLintBaseline", scope.BaselineBelow(root));
        passed.Add("PostmortemLintErrorLog", LintRoot.PathBelow(root, ErrorLog));
        passed.Add("PostmortemLintCacheDirectory", CacheBelow(root));
        passed.Add("PostmortemLintMode", ModeOf(settings, files).ToString());
        passed.Add("PostmortemLintLevel", LevelOf(settings, files)?.ToString() ?? "");
        passed.Add("PostmortemLintSuggestions", suggestions.ToString());
        passed.Add("_PostmortemLintNoWarn", string.Join(";", settings.NoWarn));
        passed.Add("_PostmortemLintWarningsAsErrors", string.Join(";", settings.WarningsAsErrors));
        // The property has this name so that MSBuild applies it to its own switch -warnaserror.
        passed.Add("MSBuildWarningsNotAsErrors", string.Join(";", settings.WarningsNotAsErrors));
        passed.Add("_PostmortemLintTreatWarningsAsErrors", isStrict ?? settings.TreatWarningsAsErrors ? "true" : "");
        // From an environment variable, MSBuild would apply it to suggestions that are logged as warnings.
        passed.Add("MSBuildTreatWarningsAsErrors", "");
        passed.Add("BuildingInsideVisualStudio", BuildValue.ReadSwitch(BuildingInsideVisualStudio) ? "true" : "");
        // Projects below different files with the same settings pass the same, unless there is something to report.
        passed.Add("_PostmortemLintFaultsIn", FaultsIn(files));
        return passed;
    }

    private string CacheBelow(string root)
    {
        var usual = LintRoot.PathBelow(root, CacheDirectory);
        var isSet = string.IsNullOrEmpty(UsualCacheDirectory) || CacheDirectory != UsualCacheDirectory;
        if (isSet || !BuildValue.ReadSwitch(UseArtifactsOutput))
            return usual;
        var artifacts = LintRoot.PathBelow(ProjectDirectory, ArtifactsPath).TrimEnd(Path.DirectorySeparatorChar);
        // Of several folders below the root, each would have a run of its own.
        var isShared = artifacts.Length > 0 && !IsBelow(Path.GetDirectoryName(artifacts) ?? artifacts, root);
        return isShared ? LintRoot.PathBelow(artifacts, UsualCacheDirectory) : usual;
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, FileLink.Comparison);

    private static string FaultsIn(SettingsOfRun files) =>
        files.HasFaults ? LintRoot.Resolve(Path.GetDirectoryName(files.Document)!, ".") : "";

    private RuleMode ModeOf(RunSettings settings, SettingsOfRun files) =>
        string.IsNullOrWhiteSpace(Mode) ? files.Mode ?? settings.Mode : settings.Mode;

    private Version? LevelOf(RunSettings settings, SettingsOfRun files) =>
        string.IsNullOrWhiteSpace(Level) ? files.Level : settings.Level;

    // Before MSBuild 16.5 they cannot be listed. Then there is one run for each set of global properties of the projects.
    private IEnumerable<string> GlobalProperties() =>
        BuildEngine is IBuildEngine6 engine ? engine.GetGlobalProperties().Keys : [];
}
