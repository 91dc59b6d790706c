using System.Runtime.InteropServices;
using PostmortemLint.Cli.Watch;

namespace PostmortemLint.Cli;

/// <summary>The parts of the process that a run uses.</summary>
/// <param name="Out">Where the report goes.</param>
/// <param name="Error">Where all other messages go.</param>
/// <param name="Folder">The absolute path that relative paths start from.</param>
internal sealed record Surroundings(TextWriter Out, TextWriter Error, string Folder)
{
    /// <summary>The columns of a line where nothing is known of the screen.</summary>
    public const int UsualWidth = 100;

    /// <summary>Whether <see cref="Out"/> is a screen.</summary>
    public bool IsScreen { get; init; }

    /// <summary>The columns of a line on <see cref="Out"/>.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>Sets the color of what is written next, and resets it for null. Null itself if colors are not wanted.</summary>
    public Action<ConsoleColor?>? Paint { get; init; }

    /// <summary>Whether <see cref="Error"/> is a screen.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Tells the date.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>Has an action done when the user interrupts the process, until the result is disposed; null where nobody can.</summary>
    public Func<Action, IDisposable>? WhenInterrupted { get; init; }

    /// <summary>Clears the screen; null where there is none.</summary>
    public Action? Clear { get; init; }

    /// <summary>Begins to note changes of what is watched.</summary>
    public Func<WatchedFiles, IChanges> Watch { get; init; } = files => new FileChanges(files);

    /// <summary>Writes a line that is not part of the report.</summary>
    public void Say(string line) => Error.WriteLine(MessageLine.Of(line));

    public static Surroundings OfProcess() => new(Console.Out, Console.Error, Environment.CurrentDirectory)
    {
        IsScreen = !Console.IsOutputRedirected,
        Width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? UsualWidth : Console.WindowWidth,
        Paint = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? null : PaintConsole,
        ShowsProgress = !Console.IsErrorRedirected,
        WhenInterrupted = OnInterrupt,
        Clear = Console.IsOutputRedirected ? null : Console.Clear,
    };

    // The second time, the process ends at once.
    private static PosixSignalRegistration OnInterrupt(Action act)
    {
        var isFirst = true;
        return PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = isFirst;
            isFirst = false;
            act();
        });
    }

    private static void PaintConsole(ConsoleColor? color)
    {
        if (color is { } wanted)
            Console.ForegroundColor = wanted;
        else
            Console.ResetColor();
    }
}
