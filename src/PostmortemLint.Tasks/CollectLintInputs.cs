using Microsoft.Build.Framework;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Search;
using Task = Microsoft.Build.Utilities.Task;

namespace PostmortemLint.Tasks;

/// <summary>Lists the files that findings depend on, for tools that watch them. Of these it only reads configuration files.</summary>
[MSBuildMultiThreadableTask]
public sealed class CollectLintInputs : Task
{
    private static readonly string[] SettingsNames = [".editorconfig", ".globalconfig"];

    /// <inheritdoc cref="PrepareLintRun.ProjectDirectory"/>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <inheritdoc cref="PrepareLintRun.Root"/>
    public string? Root { get; set; }

    /// <inheritdoc cref="PrepareLintRun.Include"/>
    public string? Include { get; set; }

    /// <inheritdoc cref="PrepareLintRun.UsualInclude"/>
    public string? UsualInclude { get; set; }

    /// <inheritdoc cref="PrepareLintRun.Exclude"/>
    public string? Exclude { get; set; }

    /// <inheritdoc cref="PrepareLintRun.UsualExclude"/>
    public string? UsualExclude { get; set; }

    /// <inheritdoc cref="PrepareLintRun.Baseline"/>
    public string? Baseline { get; set; }

    /// <summary>The absolute paths of the documents.</summary>
    [Output]
    public string[] Documents { get; private set; } = [];

    /// <summary>The absolute paths of the folders that may have documents: they change when a document is added or removed.</summary>
    [Output]
    public string[] Folders { get; private set; } = [];

    /// <summary>
    /// The absolute paths of the baseline, of templates beside the documents, of the configuration files in their folders and above, and of
    /// those that say which documents there are.
    /// </summary>
    /// <remarks>Files above one with <c>root = true</c> are included.</remarks>
    [Output]
    public string[] Settings { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var files = SettingsOfRun.In(ProjectDirectory);
        var scope = new ScopeOfProject(Root, Include, UsualInclude, Exclude, UsualExclude, Baseline).In(ProjectDirectory, files);
        var root = scope.Root ?? LintRoot.Resolve(ProjectDirectory, ".");
        // The search also returns folders that cannot be opened. A tool that watches a file that does not exist would always run.
        var entered = new List<string>();
        Documents = [.. DocumentSearch.Find(root, scope.Include, scope.Exclude, entered).Where(File.Exists)];
        if (Documents.Length == 0)
            return true;
        Folders = [.. entered.Distinct()];
        var folders = files.Document is { } document ? Folders.Append(Path.GetDirectoryName(document)!) : Folders;
        var settings = folders.SelectMany(AndAbove).Distinct().SelectMany(folder => SettingsNames, Path.Combine);
        var templates = Folders.SelectMany(Directory.GetFiles).Where(FolderSurvey.IsCalledTemplate).Except(Documents);
        Settings = [.. settings.Append(scope.BaselineBelow(root)).Where(File.Exists), .. templates];
        return true;
    }

    private static IEnumerable<string> AndAbove(string folder)
    {
        for (var current = folder; current != null; current = Path.GetDirectoryName(current))
            yield return current;
    }
}
