using PostmortemLint.Cli.Options;
using PostmortemLint.Cli.Search;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Watch;

/// <summary>What a run depends on: its documents, those beside them, configuration files, and the baseline.</summary>
internal sealed class WatchedFiles
{
    private const string DraftEnding = ".tmp";

    private static readonly StringComparer Comparer = StringComparer.FromComparison(FileLink.Comparison);

    private readonly string current;
    private readonly List<WatchedFolder> folders = [];
    private readonly HashSet<string> named = new(Comparer);
    private readonly List<string> written;

    private WatchedFiles(string current, IEnumerable<string> outputs)
    {
        this.current = current;
        written = [.. outputs.Where(file => file.Length > 0).Select(file => Path.GetFullPath(file, current))];
    }

    /// <summary>The absolute paths of folders that exist, and whether the folders in them matter too. No folder is there twice.</summary>
    public IReadOnlyDictionary<string, bool> Places { get; private set; } = new Dictionary<string, bool>();

    /// <summary>What a run with these options depends on.</summary>
    /// <param name="what">Its documents.</param>
    /// <param name="report">The files that it writes itself.</param>
    /// <param name="baseline">The baseline, as the user gave it; null if configuration files decide.</param>
    /// <param name="scope">What configuration files set for the run.</param>
    /// <param name="around">Where relative paths start.</param>
    public static WatchedFiles Of(WhatToLint what, WhatToReport report, string? baseline, BuildScope scope, Surroundings around)
    {
        var files = new WatchedFiles(around.Folder, report.OutputFiles.Select(output => output.File));
        foreach (var path in what.Paths)
            files.AddPath(path, what.Rules);
        if (what.IsAsInBuild)
            files.AddBuild(scope);
        // What is wrong with the list, the run reports.
        foreach (var file in what.FilesFrom is { } list ? FileList.Read(list, around with { Error = TextWriter.Null }) ?? [] : [])
            files.AddFile(Path.GetFullPath(file, files.current));
        foreach (var file in new[] { what.FilesFrom, baseline ?? scope.Baseline })
            if (!string.IsNullOrEmpty(file))
                files.named.Add(Path.GetFullPath(file, files.current));
        files.Places = files.FindPlaces();
        return files;
    }

    /// <summary>Whether the run depends on a file that has changed, or that is new or gone.</summary>
    /// <param name="path">An absolute path.</param>
    public bool Concerns(string path)
    {
        if (IsWritten(path))
            return false;
        if (named.Contains(path) || folders.Exists(folder => folder.HasDocument(path)))
            return true;
        return Path.GetFileName(path) is ConfigurationFiles.EditorConfigName or ConfigurationFiles.GlobalConfigName or ".gitignore"
            && (folders.Exists(folder => folder.Reaches(path)) || Places.ContainsKey(Path.GetDirectoryName(path)!));
    }

    /// <summary>Whether documents may be in a folder that is new, or may have been in one that is gone.</summary>
    /// <inheritdoc cref="Concerns"/>
    public bool ConcernsFolder(string path) =>
        named.Any(file => IsAtOrBelow(file, path)) || folders.Exists(folder => folder.HasFolder(path) || IsAtOrBelow(folder.Path, path));

    private static bool IsAtOrBelow(string path, string folder) =>
        Comparer.Equals(path, folder)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, FileLink.Comparison);

    private void AddPath(string path, SearchRules rules)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, current));
        if (Directory.Exists(full))
            folders.Add(new WatchedFolder(full, IsDeep: true)
            {
                EntersHidden = rules.TakesIgnored,
                IsOtherDocument = file => rules.Takes(FromCurrent(Path.Join(full, file))),
            });
        else if (!File.Exists(full) && Wildcard.Of(path) is { } wildcard)
            folders.Add(new WatchedFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(wildcard.Folder, current)), IsDeep: true)
            {
                EntersHidden = rules.TakesIgnored,
                IsOtherDocument = wildcard.MatchesFile,
            });
        else
            AddFile(full);
    }

    /// <summary>Adds a file, or a folder that is not there at the moment.</summary>
    private void AddFile(string full)
    {
        named.Add(full);
        var folder = new WatchedFolder(Path.GetDirectoryName(full) ?? full, IsDeep: false);
        if (!folders.Contains(folder))
            folders.Add(folder);
    }

    private void AddBuild(BuildScope scope)
    {
        foreach (var pattern in scope.Include)
            if (scope.Root is { } root)
                folders.Add(new WatchedFolder(Path.GetFullPath(pattern.Folder, root), IsDeep: true)
                {
                    EntersHidden = true,
                    IsOtherDocument = file => pattern.Matches(pattern.Folder.Length == 0 ? file : $"{pattern.Folder}/{file}"),
                });
            else
                named.UnionWith(RepositoryFolder.Upward(current).Select(folder => Path.GetFullPath(pattern.Folder, folder)));
    }

    private Dictionary<string, bool> FindPlaces()
    {
        var places = new Dictionary<string, bool>(Comparer);
        foreach (var folder in folders.Where(folder => folder.IsDeep).OrderBy(folder => folder.Path.Length))
            if (Directory.Exists(folder.Path) && !IsInDeepPlace(folder.Path))
                places.Add(folder.Path, true);
        string[] starts = [current, .. folders.Select(folder => folder.Path), .. named.Select(file => Path.GetDirectoryName(file) ?? file)];
        foreach (var folder in starts.Distinct(Comparer).SelectMany(RepositoryFolder.Upward).Distinct(Comparer))
            if (Directory.Exists(folder) && !IsInDeepPlace(folder))
                places.Add(folder, false);
        return places;

        bool IsInDeepPlace(string folder) => places.Any(place => place.Value && IsAtOrBelow(folder, place.Key));
    }

    private bool IsWritten(string path) => written.Exists(file => Comparer.Equals(file, path) || IsDraftOf(file, path));

    private static bool IsDraftOf(string file, string path) =>
        path.StartsWith(file + ".", FileLink.Comparison) && path.EndsWith(DraftEnding, StringComparison.Ordinal);

    private string FromCurrent(string full) => Path.GetRelativePath(current, full).Replace(Path.DirectorySeparatorChar, '/');
}
