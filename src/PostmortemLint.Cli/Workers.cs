namespace PostmortemLint.Cli;

/// <summary>Runs work on one thread for each processor.</summary>
/// <remarks>In a short process, compiling <c>Parallel.For</c> would take longer than the work itself.</remarks>
internal static class Workers
{
    /// <summary>Calls <paramref name="work"/> for each index, in any order, and waits until all calls have returned.</summary>
    /// <param name="count">The number of indices, from 0.</param>
    /// <param name="work">Called on several threads at once.</param>
    /// <exception cref="AggregateException">A call failed. Calls that had not started by then were left out.</exception>
    public static void Run(int count, Action<int> work)
    {
        var next = -1;
        var faults = new List<Exception>();
        var helpers = new Thread[Math.Clamp(Environment.ProcessorCount, 1, Math.Max(count, 1)) - 1];
        for (var i = 0; i < helpers.Length; i++)
        {
            helpers[i] = new Thread(Loop);
            helpers[i].Start();
        }
        Loop();
        foreach (var helper in helpers)
            helper.Join();
        if (faults.Count > 0)
            throw new AggregateException(faults);

        void Loop()
        {
            try
            {
                for (var index = Interlocked.Increment(ref next); index < count; index = Interlocked.Increment(ref next))
                    work(index);
            }
            catch (Exception fault)
            {
                lock (faults)
                    faults.Add(fault);
                Interlocked.Exchange(ref next, count);
            }
        }
    }
}
