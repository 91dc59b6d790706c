using PostmortemLint.Output;

namespace PostmortemLint.Cli;

/// <summary>The parts of the process that a run uses.</summary>
/// <param name="Out">Where the report goes.</param>
/// <param name="Error">Where all other messages go.</param>
/// <param name="Folder">The absolute path that relative paths start from.</param>
internal sealed record Surroundings(TextWriter Out, TextWriter Error, string Folder)
{
    /// <summary>Sets the color of what is written next, and resets it for null. Null itself if colors are not wanted.</summary>
    public Action<ConsoleColor?>? Paint { get; init; }

    /// <summary>Whether <see cref="Error"/> is a screen.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Tells the date.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>Writes a line that is not part of the report.</summary>
    public void Say(string line) => Error.WriteLine(LogLine.Of(line));

    public static Surroundings OfProcess() => new(Console.Out, Console.Error, Environment.CurrentDirectory)
    {
        Paint = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? null : PaintConsole,
        ShowsProgress = !Console.IsErrorRedirected,
    };

    private static void PaintConsole(ConsoleColor? color)
    {
        if (color is { } wanted)
            Console.ForegroundColor = wanted;
        else
            Console.ResetColor();
    }
}
