using PostmortemLint.Cli.Formats;

namespace PostmortemLint.Cli;

/// <summary>Notes that the user interrupts a run, so that it ends early in good order.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly IDisposable? registration;
    private volatile bool hasHappened;

    public Interruption(Surroundings around) => registration = around.WhenInterrupted?.Invoke(() => hasHappened = true);

    public bool HasHappened => hasHappened;

    public void Dispose() => registration?.Dispose();

    /// <summary>Shows what was found until then. A report for a machine would look as if it were whole, so none is written.</summary>
    /// <param name="shown">What was found.</param>
    /// <param name="isForPeople">Whether the report that was asked for is one for people, on standard output.</param>
    /// <param name="progress">How far the run got, as the end of a sentence.</param>
    /// <param name="around">Where it is shown.</param>
    public static int Show(IReadOnlyList<Finding> shown, bool isForPeople, string progress, Surroundings around)
    {
        TextFormat.Write(shown, isForPeople ? around.Out : around.Error, isForPeople ? around.Paint : null);
        around.Say($"Interrupted: {progress}{(isForPeople ? "" : ", and no report was written")}.");
        return ExitCodes.Interrupted;
    }
}
