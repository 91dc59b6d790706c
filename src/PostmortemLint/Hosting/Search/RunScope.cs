using PostmortemLint.Configuration.Runs;

namespace PostmortemLint.Hosting.Search;

/// <summary>Which documents a run lints: what its host sets, or else configuration files, or else the defaults.</summary>
internal sealed class RunScope
{
    private readonly string? hostBaseline;
    private readonly SettingsOfRun files;

    /// <param name="folder">The absolute path of the folder that the run begins in.</param>
    /// <param name="files">What configuration files set there.</param>
    /// <param name="host">What the host sets.</param>
    public RunScope(string folder, SettingsOfRun files, HostScope host)
    {
        this.files = files;
        hostBaseline = host.Baseline;
        Include = PathPattern.ParseList(host.Include ?? files.Include ?? UsualPatterns.Include);
        Exclude = PathPattern.ParseList(host.Exclude ?? files.Exclude ?? UsualPatterns.Exclude);
        HasOwnPatterns = (host.Include ?? files.Include) is not null;
        Root = LintRoot.ResolveOrFind(folder, string.IsNullOrWhiteSpace(host.Root) ? files.Root : host.Root, Include);
    }

    /// <summary>The absolute path of the folder that the patterns begin at; null if none has what they look for.</summary>
    public string? Root { get; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<PathPattern> Include { get; }

    /// <summary>Files that are not documents.</summary>
    public IReadOnlyList<PathPattern> Exclude { get; }

    /// <summary>Whether something else than the default is included.</summary>
    public bool HasOwnPatterns { get; }

    /// <summary>The absolute path of the baseline; empty if there is none.</summary>
    /// <param name="root">The absolute path of the root.</param>
    public string BaselineBelow(string root) =>
        string.IsNullOrWhiteSpace(hostBaseline) ? files.Baseline ?? "" : LintRoot.PathBelow(root, hostBaseline);
}
