using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace PostmortemLint.Tasks;

/// <summary>
/// Says with which global properties a project calls <c>PostmortemLint.proj</c>. MSBuild runs that project once for each
/// set of them: whatever two projects agree on has to be the same text, and whatever does not matter has to be removed.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class PrepareLintRun : Task
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

    /// <summary>Patterns of names, or of paths where they have a <c>/</c>, that are no documents.</summary>
    public string? Exclude { get; set; }

    /// <summary>A file that holds what is not to be logged, relative to the root.</summary>
    public string? Baseline { get; set; }

    /// <summary>Codes, of whatever tool, separated by anything.</summary>
    public string? NoWarn { get; set; }

    /// <inheritdoc cref="NoWarn"/>
    public string? WarningsAsErrors { get; set; }

    /// <inheritdoc cref="NoWarn"/>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Switches, separated by <c>;</c>: one <c>true</c> is enough.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary><c>true</c> inside Visual Studio.</summary>
    public string? BuildingInsideVisualStudio { get; set; }

    /// <summary>The properties to pass, as <c>Name=Value</c>; empty where there is nothing to lint.</summary>
    [Output]
    public string[] Properties { get; private set; } = [];

    /// <summary>The names of the global properties to take away.</summary>
    [Output]
    public string[] RemoveProperties { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var include = PathPattern.ParseList(Include);
        var root = string.IsNullOrWhiteSpace(Root) ? LintRoot.Find(ProjectDirectory, include) : LintRoot.Resolve(ProjectDirectory, Root!, include);
        if (root == null)
            return true;

        var passed = Passed(root, include);
        Properties = [.. passed.Select(property => $"{property.Name}={property.Value}")];
        // MSBuild removes a name that is both passed and removed.
        RemoveProperties = [.. GlobalProperties().Except(passed.Select(property => property.Name), StringComparer.OrdinalIgnoreCase)];
        return true;
    }

    private List<(string Name, string Value)> Passed(string root, IReadOnlyList<PathPattern> include)
    {
        List<(string Name, string Value)> always =
        [
            ("PostmortemLintRoot", root),
            ("PostmortemLintInclude", string.Join(";", include)),
            ("PostmortemLintExclude", string.Join(";", PathPattern.ParseList(Exclude))),
            ("PostmortemLintTasksFolder", Path.GetFullPath(TasksFolder)),
        ];
        (string Name, string Value)[] whereSet =
        [
            ("PostmortemLintBaseline", string.IsNullOrWhiteSpace(Baseline) ? "" : Path.GetFullPath(Path.Combine(root, Baseline!.Trim()))),
            ("MSBuildWarningsAsMessages", Codes(NoWarn)),
            ("MSBuildWarningsAsErrors", Codes(WarningsAsErrors)),
            ("MSBuildWarningsNotAsErrors", Codes(WarningsNotAsErrors)),
            ("MSBuildTreatWarningsAsErrors", Switch(TreatWarningsAsErrors)),
            ("BuildingInsideVisualStudio", Switch(BuildingInsideVisualStudio)),
        ];
        return [.. always, .. whereSet.Where(property => property.Value.Length > 0)];
    }

    // Before MSBuild 16.5 an engine cannot tell; the run is then repeated where the projects' properties differ.
    private IEnumerable<string> GlobalProperties() =>
        BuildEngine is IBuildEngine6 engine ? engine.GetGlobalProperties().Keys : [];

    private static string Codes(string? list) =>
        string.Join(";", Regex.Matches(list ?? "", @"\bPML\d{4}\b", RegexOptions.IgnoreCase).Cast<Match>()
            .Select(match => match.Value.ToUpperInvariant()).Distinct().OrderBy(code => code, StringComparer.Ordinal));

    private static string Switch(string? values) =>
        (values ?? "").Split(';').Any(value => value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase)) ? "true" : "";
}
