using PostmortemLint.Output;

namespace PostmortemLint.Cli;

/// <summary>What a run sees of the process around it.</summary>
/// <param name="Out">Where the report goes.</param>
/// <param name="Error">Where everything else is said.</param>
/// <param name="Folder">The absolute path that relative ones begin at.</param>
internal sealed record Surroundings(TextWriter Out, TextWriter Error, string Folder)
{
    /// <summary>Colours what is written next, and takes the colour away for null; absent where colour is not wanted.</summary>
    public Action<ConsoleColor?>? Paint { get; init; }

    /// <summary>Whether somebody watches <see cref="Error"/>.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Writes a line that is no part of the report.</summary>
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
