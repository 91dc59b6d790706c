using PostmortemLint.Hosting.Search;

namespace PostmortemLint.Tasks;

/// <summary>What the properties of a project say about the documents to lint.</summary>
internal sealed record ScopeOfProject(
    string? Root, string? Include, string? UsualInclude, string? Exclude, string? UsualExclude, string? Baseline)
{
    /// <summary>The documents of a project.</summary>
    /// <param name="directory">The absolute path of its folder.</param>
    /// <param name="files">What configuration files set there. A property that has its default leaves it to them.</param>
    public RunScope In(string directory, SettingsOfRun files) =>
        new(directory, files, new HostScope(Root, IfSet(Include, UsualInclude), IfSet(Exclude, UsualExclude), Baseline));

    private static string? IfSet(string? patterns, string? usual) => Normalize(patterns) == Normalize(usual) ? null : patterns ?? "";

    private static string Normalize(string? patterns) => string.Join(";", PathPattern.ParseList(patterns));
}
