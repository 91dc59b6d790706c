namespace PostmortemLint.Cli.Formats;

/// <summary>Writes text in colors, if they are wanted.</summary>
/// <param name="to">Where the text goes.</param>
/// <param name="paint">Sets the color of what is written next, and resets it for null; null if colors are not wanted.</param>
internal sealed class Ink(TextWriter to, Action<ConsoleColor?>? paint)
{
    public void Write(string text, ConsoleColor? color = null)
    {
        if (color is not null)
            paint?.Invoke(color);
        to.Write(text);
        if (color is not null)
            paint?.Invoke(null);
    }

    public void WriteLine(string text = "") => to.WriteLine(text);
}
