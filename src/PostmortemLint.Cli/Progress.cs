using System.Globalization;

namespace PostmortemLint.Cli;

/// <summary>Shows the progress of a run that takes long, and erases it at the end.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter? screen;
    private readonly int total;
    private readonly Timer? timer;
    private readonly Lock drawing = new();
    private int done;
    private int width;
    private bool ended;

    /// <summary>Shows nothing if there is no <paramref name="screen"/>, or the run ends before the <paramref name="delay"/>.</summary>
    public Progress(TextWriter? screen, int total, TimeSpan delay)
    {
        this.screen = screen;
        this.total = total;
        if (screen != null)
            timer = new Timer(_ => Draw(), null, delay, Interval);
    }

    public void Advance() => Interlocked.Increment(ref done);

    /// <summary>Erases what is shown.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (drawing)
        {
            ended = true;
            if (width > 0)
                screen!.Write("\r" + new string(' ', width) + "\r");
        }
    }

    private void Draw()
    {
        lock (drawing)
        {
            if (ended)
                return;
            var line = string.Create(CultureInfo.InvariantCulture, $"{Volatile.Read(ref done)} of {total} files");
            screen!.Write("\r" + line);
            width = line.Length;
        }
    }
}
