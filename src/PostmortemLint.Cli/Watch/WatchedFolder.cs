using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Watch;

/// <summary>A folder in which documents are.</summary>
/// <param name="Path">Its absolute path. It need not exist at the moment.</param>
/// <param name="IsDeep">Whether the folders in it are searched as well.</param>
internal sealed record WatchedFolder(string Path, bool IsDeep)
{
    private const string Packages = "node_modules";

    /// <summary>Whether hidden folders and <c>node_modules</c> in it are searched as well.</summary>
    public bool EntersHidden { get; init; }

    /// <summary>Tells documents with other endings than Markdown has, by the path from the folder, with <c>/</c> between folders.</summary>
    public Func<string, bool>? IsOtherDocument { get; init; }

    /// <summary>Whether the search of the folder gets to a file.</summary>
    /// <param name="path">An absolute path.</param>
    public bool Reaches(string path) => PathFromHere(path) is { } names && names[..^1].All(IsEntered);

    /// <summary>Whether a file is a document, or beside one and so decides about its form.</summary>
    /// <inheritdoc cref="Reaches"/>
    public bool HasDocument(string path) =>
        Reaches(path) && (MarkdownFiles.IsMarkdown(path) || IsOtherDocument?.Invoke(string.Join('/', PathFromHere(path)!)) == true);

    /// <summary>Whether the search enters a folder, or would if it was there.</summary>
    /// <inheritdoc cref="Reaches"/>
    public bool HasFolder(string path) => IsDeep && PathFromHere(path) is { } names && names.All(IsEntered);

    /// <summary>Null for what is not in the folder, or not in a part of it that matters.</summary>
    private string[]? PathFromHere(string path)
    {
        var relative = System.IO.Path.GetRelativePath(Path, path);
        if (relative == "." || System.IO.Path.IsPathRooted(relative))
            return null;
        var names = relative.Split(System.IO.Path.DirectorySeparatorChar);
        return names[0] == ".." || (names.Length > 1 && !IsDeep) ? null : names;
    }

    private bool IsEntered(string name) => name != RepositoryFolder.Mark && (EntersHidden || !(name.StartsWith('.') || name == Packages));
}
