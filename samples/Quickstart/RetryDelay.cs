namespace Quickstart;

/// <summary>How long a client waits before it repeats a failed call: twice as long each time, up to a limit, and never all clients at once.</summary>
public sealed class RetryDelay(TimeSpan first, TimeSpan longest)
{
    /// <param name="attempt">The number of calls that have failed so far, at least 1.</param>
    /// <param name="jitter">Between 0 and 1, by chance: the share of the second half of the wait that is used.</param>
    public TimeSpan After(int attempt, double jitter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempt, 1);
        var doubled = first.TotalMilliseconds * Math.Pow(2, attempt - 1);
        var wait = Math.Min(doubled, longest.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(wait * (0.5 + (0.5 * jitter)));
    }
}
