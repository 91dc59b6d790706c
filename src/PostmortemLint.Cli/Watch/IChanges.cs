namespace PostmortemLint.Cli.Watch;

/// <summary>Notes changes from its creation on.</summary>
internal interface IChanges : IDisposable
{
    /// <summary>Waits for changes. The absolute paths of what has changed since the last call, or null if there will be none.</summary>
    /// <exception cref="CannotWatchException">Changes can no longer be seen.</exception>
    IReadOnlyList<string>? Next(CancellationToken stop);
}
