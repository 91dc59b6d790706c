using System.Collections.Concurrent;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Watch;

/// <summary>Changes of files on the disk.</summary>
internal sealed class FileChanges : IChanges
{
    /// <summary>Editors save a file in several steps, and Git changes many files: what follows so soon is the same change.</summary>
    private const int QuietMilliseconds = 100;

    // Errors of inotify: too many instances, and too many folders.
    private const int TooManyInstances = 24;
    private const int TooManyFolders = 28;

    private readonly WatchedFiles watched;
    private readonly BlockingCollection<string> changed = [];
    private readonly List<FileSystemWatcher> watchers = [];
    private volatile CannotWatchException? fault;

    /// <exception cref="CannotWatchException">A folder cannot be watched.</exception>
    public FileChanges(WatchedFiles watched)
    {
        this.watched = watched;
        try
        {
            foreach (var (folder, isDeep) in watched.Places)
                Watch(folder, isDeep);
        }
        catch (Exception refusal)
        {
            Dispose();
            if (refusal is IOException)
                throw FaultOf(refusal);
            throw;
        }
    }

    public IReadOnlyList<string>? Next(CancellationToken stop)
    {
        try
        {
            var batch = new SortedSet<string>(StringComparer.Ordinal) { changed.Take(stop) };
            while (changed.TryTake(out var path, QuietMilliseconds, stop))
                batch.Add(path);
            return fault is null ? [.. batch] : throw fault;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
    }

    private static CannotWatchException FaultOf(Exception fault) => new(
        OperatingSystem.IsLinux() && fault.HResult is TooManyInstances or TooManyFolders
            ? "The system watches no more folders. Name fewer or smaller ones, or raise fs.inotify.max_user_watches."
            : $"Changes cannot be watched: {DiskFault.ReasonOf(fault)}.");

    private void Watch(string folder, bool isDeep)
    {
        // A folder that is gone by now is one that the folder above it tells of.
        if (!Directory.Exists(folder))
            return;
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watchers.Add(watcher);
        watcher.Changed += (_, change) => Note(change.FullPath, mayBeFolder: false);
        watcher.Created += (_, change) => Note(change.FullPath, Directory.Exists(change.FullPath));
        watcher.Deleted += (_, change) => Note(change.FullPath, MayHaveBeenFolder(change.FullPath));
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath, MayHaveBeenFolder(change.OldFullPath));
            Note(change.FullPath, Directory.Exists(change.FullPath));
        };
        watcher.Error += (_, error) => NoteFault(folder, error.GetException());
        watcher.EnableRaisingEvents = true;
    }

    // The system does not tell. Names of folders seldom have an ending.
    private static bool MayHaveBeenFolder(string path) => !Path.HasExtension(path);

    private void Note(string path, bool mayBeFolder)
    {
        if (mayBeFolder ? watched.ConcernsFolder(path) : watched.Concerns(path))
            changed.Add(path);
    }

    private void NoteFault(string folder, Exception error)
    {
        // What must not be read is not linted either.
        if (error is UnauthorizedAccessException)
            return;
        if (error is not InternalBufferOverflowException && Directory.Exists(folder))
            fault = FaultOf(error);
        changed.Add(folder);
    }
}
