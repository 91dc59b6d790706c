using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace PostmortemLint.Tasks;

/// <summary>Lists the files that findings depend on, for whoever watches them. Reads none of them.</summary>
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

    /// <inheritdoc cref="PrepareLintRun.Exclude"/>
    public string? Exclude { get; set; }

    /// <inheritdoc cref="PrepareLintRun.Baseline"/>
    public string? Baseline { get; set; }

    /// <summary>The absolute paths of the documents.</summary>
    [Output]
    public string[] Documents { get; private set; } = [];

    /// <summary>The absolute paths of the folders that may have a document: they change when one comes or goes.</summary>
    [Output]
    public string[] Folders { get; private set; } = [];

    /// <summary>The absolute paths of the baseline and of the configuration files beside and above the documents; one that a <c>root = true</c> below it cuts off is among them.</summary>
    [Output]
    public string[] Settings { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var include = PathPattern.ParseList(Include);
        var root = LintRoot.ResolveOrFind(ProjectDirectory, Root, include) ?? LintRoot.Resolve(ProjectDirectory, ".");
        // What cannot be opened stands among the documents as well, and whoever waits for a file that is not there waits for ever.
        var entered = new List<string>();
        Documents = [.. DocumentSearch.Find(root, include, PathPattern.ParseList(Exclude), entered).Where(File.Exists)];
        if (Documents.Length == 0)
            return true;
        Folders = [.. entered.Distinct()];
        var settings = Folders.SelectMany(AndAbove).Distinct().SelectMany(folder => SettingsNames, Path.Combine);
        Settings = [.. settings.Append(LintRoot.PathBelow(root, Baseline)).Where(File.Exists)];
        return true;
    }

    private static IEnumerable<string> AndAbove(string folder)
    {
        for (var current = folder; current != null; current = Path.GetDirectoryName(current))
            yield return current;
    }
}
