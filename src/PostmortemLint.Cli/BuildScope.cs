using PostmortemLint.Cli.Search;
using PostmortemLint.Configuration;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Search;

namespace PostmortemLint.Cli;

/// <summary>What configuration files set for a run from the current folder: how it lints, and what, if no path is named.</summary>
/// <remarks>That is what a build of a project in the folder lints.</remarks>
internal sealed class BuildScope
{
    private readonly string folder;
    private readonly RunScope scope;

    /// <param name="folder">The absolute path of the current folder.</param>
    /// <param name="options">What the command line sets.</param>
    public BuildScope(string folder, RunSettings options)
    {
        this.folder = folder;
        Options = options;
        Files = SettingsOfRun.In(folder);
        Settings = Files.Complete(options);
        scope = new RunScope(folder, Files, new HostScope());
    }

    /// <summary>What the command line sets.</summary>
    public RunSettings Options { get; }

    /// <summary>What the command line and files set together.</summary>
    public RunSettings Settings { get; }

    /// <summary>What files set.</summary>
    public SettingsOfRun Files { get; }

    /// <summary>The absolute path of the folder that the patterns begin at; null if there is none.</summary>
    public string? Root => scope.Root;

    /// <summary>The documents of a run without a path.</summary>
    public IReadOnlyList<PathPattern> Include => scope.Include;

    /// <summary>The path of the baseline, as it is shown; null if none is set.</summary>
    public string? Baseline => Files.Baseline is { } path ? Finding.Shown(path, folder) : null;

    /// <summary>The baseline for some documents. As in a build, none is read if there is nothing to lint.</summary>
    public string? BaselineOf(IReadOnlyList<Document> documents) => documents.Count > 0 ? Baseline : null;

    /// <summary>The documents of a run without a path, in the order of a build, with their paths from the current folder.</summary>
    /// <param name="rules">Which of these are taken.</param>
    public IReadOnlyList<Document> FindDocuments(SearchRules rules)
    {
        if (scope.Root is not { } root)
            return [];
        var folders = new PatternFolders(root, scope.Include);
        return
        [
            .. DocumentSearch.Find(root, scope.Include, scope.Exclude)
                .Select(path => new Document(path, Path.GetRelativePath(folder, path), root) { Folder = folders.Of(path) })
                .Where(document => rules.Keeps(document.Shown.Replace(Path.DirectorySeparatorChar, '/'))),
        ];
    }

    /// <summary>Why there is no document, as the last line of a run.</summary>
    public string DescribeNothing()
    {
        var patterns = string.Join(";", scope.Include);
        if (scope.Root is { } root)
            return $"No Markdown files found: '{patterns}' was looked for in '{root}', without '{string.Join(";", scope.Exclude)}'.";
        var top = RepositoryFolder.Upward(folder).Last();
        var above = top == folder ? "" : $" and the folders above it, up to '{top}'";
        return $"No Markdown files found: '{patterns}' was looked for in '{folder}'{above}. {Remedy()}";
    }

    private string Remedy()
    {
        if (scope.HasOwnPatterns
            || UsualPlaces.Above(folder) is not { } places
            || UsualPlaces.FirstWithDocuments(places.Root, places.Include, scope.Exclude) is not var (pattern, documents))
            return "Name a path, or set postmortem_lint.include.";
        var (there, them) = documents.Count == 1 ? ("There is 1", "it") : ($"There are {documents.Count}", "them");
        return $"{there} in '{pattern.Folder}': to lint {them}, set postmortem_lint.include = {pattern}.";
    }

    /// <summary>A run with these settings, which also reports what is wrong in the files.</summary>
    public LintRun Begin()
    {
        var run = new LintRun(Settings);
        run.Report(Files);
        return run;
    }
}
