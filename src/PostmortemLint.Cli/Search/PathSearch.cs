using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Search;

/// <summary>Finds the documents to lint.</summary>
/// <remarks>
/// A folder that cannot be listed is in the result itself, so that it is reported. Links to folders are not followed: they may lead in
/// circles.
/// </remarks>
/// <param name="folder">The absolute path that relative paths start from.</param>
/// <param name="rules">Which files of a folder are taken.</param>
internal sealed class PathSearch(string folder, SearchRules rules)
{
    private readonly Dictionary<string, Document> found = new(StringComparer.Ordinal);

    /// <summary>Each document once, in ordinal order of the shown paths.</summary>
    public IReadOnlyList<Document> Found => [.. found.Values.OrderBy(document => document.Shown, StringComparer.Ordinal)];

    /// <summary>The files that are named, and all Markdown files in named folders.</summary>
    /// <param name="folder">The absolute path that relative paths start from.</param>
    /// <param name="paths">Files and folders that exist.</param>
    public static IReadOnlyList<Document> Find(string folder, IEnumerable<string> paths)
    {
        var search = new PathSearch(folder, SearchRules.Everything);
        foreach (var path in paths)
            search.Add(path);
        return search.Found;
    }

    /// <summary>Whether there is a file or a folder of that name.</summary>
    public bool Exists(string path) => path.Length > 0 && Path.Exists(Path.GetFullPath(path, folder));

    /// <summary>Adds a file, or what is in a folder.</summary>
    /// <param name="path">A file or a folder that exists.</param>
    public void Add(string path)
    {
        var full = Path.GetFullPath(path, folder);
        if (Directory.Exists(full))
            Search(PlaceOf(path), IgnoreFilesAbove(full), wildcard: null);
        else
            AddNamed(new Document(full, path));
    }

    /// <summary>Adds a document that is not a file.</summary>
    /// <param name="name">The path of the file that it is taken for.</param>
    /// <param name="content">The document.</param>
    public void AddInput(string name, FileContent content) =>
        AddNamed(new Document(Path.GetFullPath(name, folder), name) { Content = content });

    /// <summary>Adds the files that a path with wildcards means. False if there is none, not even one that is left out.</summary>
    public bool AddMatching(Wildcard wildcard)
    {
        var place = PlaceOf(wildcard.Folder);
        return Directory.Exists(place.Path) && Search(place, IgnoreFilesAbove(place.Path), wildcard);
    }

    /// <summary>Adds a file of a list, if it is one to take. False if it does not exist.</summary>
    public bool TryAddListed(string name)
    {
        // Git quotes names with letters beyond ASCII.
        if (!rules.Takes(FromFolder(Path.GetFullPath(name.Trim('"'), folder))))
            return true;
        var full = Path.GetFullPath(name, folder);
        if (File.Exists(full))
            found.TryAdd(full, new Document(full, name, folder) { IsListed = true });
        return Path.Exists(full);
    }

    private void AddNamed(Document document)
    {
        if (rules.ExcludesNamed && rules.Excludes(FromFolder(document.Path)))
            return;
        var isKnown = found.TryGetValue(document.Path, out var known);
        found[document.Path] = isKnown ? known! with { Root = null, Content = document.Content ?? known.Content } : document;
    }

    /// <summary>Whether there is a file that is meant, be it left out or not.</summary>
    private bool Search(Place place, IgnoreFile? above, Wildcard? wildcard)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(place.Path).GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (!rules.Excludes(place.Name))
                found.TryAdd(place.Path, new Document(place.Path, place.Shown.Length == 0 ? "." : place.Shown));
            return true;
        }
        var ignored = rules.TakesIgnored ? null : IgnoreFile.In(place.Path, entries, above);
        var isFound = false;
        foreach (var entry in entries)
            isFound |= entry is DirectoryInfo child
                ? IsEntered(child, ignored) && SearchChild(place.Below(child.Name), ignored, wildcard)
                : (wildcard is not null || rules.MayTake(entry.Name)) && AddFound(place.Below(entry.Name), ignored, wildcard);
        return isFound;
    }

    private bool SearchChild(Place place, IgnoreFile? ignored, Wildcard? wildcard)
    {
        if (wildcard is null || wildcard.Pattern.Matches(place.FromRoot))
            return Search(place, ignored, wildcard: null);
        return wildcard.Reaches(place.FromRoot) && Search(place, ignored, wildcard);
    }

    private bool AddFound(Place file, IgnoreFile? ignored, Wildcard? wildcard)
    {
        if (wildcard is null ? !rules.Takes(file.Name) : !wildcard.MatchesFile(file.FromRoot))
            return false;
        if ((wildcard is null || !rules.Excludes(file.Name)) && ignored?.Ignores(file.Path, isFolder: false) != true)
            found.TryAdd(file.Path, new Document(file.Path, file.Shown, file.Root));
        return true;
    }

    private bool IsEntered(DirectoryInfo child, IgnoreFile? ignored) =>
        child.Name != RepositoryFolder.Mark
        && (rules.TakesIgnored || !(child.Name[0] == '.' || child.Name == "node_modules"))
        && ignored?.Ignores(child.FullName, isFolder: true) != true
        && child.LinkTarget is null;

    private IgnoreFile? IgnoreFilesAbove(string full) =>
        rules.TakesIgnored ? null : IgnoreFile.Above(Path.TrimEndingDirectorySeparator(full));

    private Place PlaceOf(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, folder));
        return new Place(full, Path.TrimEndingDirectorySeparator(path) == "." ? "" : path, FromFolder(full), full, "");
    }

    private string FromFolder(string full) =>
        Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/') is var path && path == "." ? "" : path;

    /// <summary>A file or a folder on the way of a search.</summary>
    /// <param name="Path">The absolute path.</param>
    /// <param name="Shown">The path as it is shown; empty for the current folder.</param>
    /// <param name="Name">The path from the current folder, with <c>/</c> between folders.</param>
    /// <param name="Root">The absolute path of the folder that is searched.</param>
    /// <param name="FromRoot">The path from there, with <c>/</c> between folders.</param>
    private readonly record struct Place(string Path, string Shown, string Name, string Root, string FromRoot)
    {
        public Place Below(string name) =>
            new(System.IO.Path.Join(Path, name), System.IO.Path.Join(Shown, name), Below(Name, name), Root, Below(FromRoot, name));

        private static string Below(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
    }
}
