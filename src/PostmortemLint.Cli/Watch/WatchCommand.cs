using PostmortemLint.Cli.Options;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Watch;

/// <summary>Lints, and lints again whenever something changes, until the user interrupts it.</summary>
internal static class WatchCommand
{
    /// <summary>What is said when a run is over. Tasks of editors look for it.</summary>
    private const string Waiting = "Waiting for changes. Press Ctrl+C to stop.";

    /// <summary>The exit code: that of the first run if it could not lint, or else that of an interruption.</summary>
    /// <param name="check">A run, with its exit code.</param>
    /// <param name="what">Its documents.</param>
    /// <param name="files">What a run depends on at the moment.</param>
    /// <param name="around">Where messages go, and changes come from.</param>
    public static int Run(Func<int> check, WhatToLint what, Func<WatchedFiles> files, Surroundings around)
    {
        if (what.ReadsInput)
        {
            around.Say("'--watch' lints again and again, but standard input can be read only once. Name files or folders.");
            return ExitCodes.CouldNotRun;
        }
        using var stop = new CancellationTokenSource();
        using var interruption = around.WhenInterrupted?.Invoke(stop.Cancel);
        IChanges? changes = null;
        try
        {
            changes = around.Watch(files());
            var code = check();
            if (code is ExitCodes.CouldNotRun or ExitCodes.Interrupted)
                return code;
            while (Next(changes, around, stop.Token) is { } changed)
            {
                if (!changed.All(IsDocument))
                {
                    // There may be other folders to watch now.
                    changes.Dispose();
                    changes = around.Watch(files());
                }
                around.Clear?.Invoke();
                around.Say(Describe(changed, around.Folder));
                check();
            }
            return ExitCodes.Interrupted;
        }
        catch (CannotWatchException fault)
        {
            around.Say(fault.Message);
            return ExitCodes.CouldNotRun;
        }
        finally
        {
            changes?.Dispose();
        }
    }

    private static IReadOnlyList<string>? Next(IChanges changes, Surroundings around, CancellationToken stop)
    {
        if (stop.IsCancellationRequested)
            return null;
        around.Say(Waiting);
        return changes.Next(stop);
    }

    private static bool IsDocument(string path) => MarkdownFiles.IsMarkdown(path) && File.Exists(path);

    /// <summary>Names a file that is there rather than one that an editor has created and deleted again.</summary>
    private static string Describe(IReadOnlyList<string> changed, string folder)
    {
        var first = Finding.Shown(changed.FirstOrDefault(File.Exists) ?? changed[0], folder);
        return changed.Count == 1 ? $"{first} has changed." : $"{first} and {Summary.Count(changed.Count - 1, "other file")} have changed.";
    }
}
