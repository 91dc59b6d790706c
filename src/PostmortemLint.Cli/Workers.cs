namespace PostmortemLint.Cli;

/// <summary>One thread for each processor. In a short process <c>Parallel.For</c> spends longer on being compiled than on work.</summary>
internal static class Workers
{
    /// <summary>Does the <paramref name="work"/> of every index from 0, in any order, and waits for all of it.</summary>
    /// <exception cref="AggregateException">Some of it failed; what was not begun was left out.</exception>
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
