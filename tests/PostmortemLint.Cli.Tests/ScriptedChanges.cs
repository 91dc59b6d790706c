using PostmortemLint.Cli.Watch;

namespace PostmortemLint.Cli.Tests;

/// <summary>Changes that a test makes one after the other; then the user ends the watch.</summary>
/// <param name="folder">Where they are made.</param>
/// <param name="steps">Each makes a change, and tells the names of the files that it changes.</param>
internal sealed class ScriptedChanges(TemporaryFolder folder, params Func<string[]>[] steps)
{
    private int next;

    /// <summary>How often folders were chosen to be watched.</summary>
    public int Starts { get; private set; }

    /// <summary>Runs the tool; a cleared screen is shown as <c>&lt;clear&gt;</c>.</summary>
    public RunResult Run(bool onTerminal, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var code = CommandLine.Run(arguments, new Surroundings(output, error, folder.Path)
        {
            Clear = onTerminal ? () => error.WriteLine("<clear>") : null,
            Watch = _ => Start(),
        });
        Assert.Equal(steps.Length, next);
        return new RunResult(code, output.ToString(), error.ToString());
    }

    private Source Start()
    {
        Starts++;
        return new Source(() => next == steps.Length ? null : [.. steps[next++]().Select(folder.At)]);
    }

    private sealed class Source(Func<IReadOnlyList<string>?> next) : IChanges
    {
        private bool isDisposed;

        public IReadOnlyList<string>? Next(CancellationToken stop)
        {
            Assert.False(isDisposed);
            return next();
        }

        public void Dispose() => isDisposed = true;
    }
}
