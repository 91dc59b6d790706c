using PostmortemLint.Hosting;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Formats;

/// <summary>The texts of the files that findings are in, for reports that show them. A file is read when it is first asked for.</summary>
internal sealed class SourceTexts
{
    /// <summary>The largest file that is read, in units of 1,024 bytes. Nobody looks at a line of a larger one.</summary>
    private const int MaxSize = 16 * 1024;

    private readonly Dictionary<string, SourceText?> texts = new(StringComparer.Ordinal);

    /// <summary>What was linted in place of a file, such as the standard input. It is not read again.</summary>
    public void Provide(string path, FileContent content) => texts[path] = TextFile.Of(content).Source;

    /// <summary>The line of a file in which a place begins; null if it is not there, or not there any more.</summary>
    public string? LineAt(string path, LinePosition place)
    {
        if (!texts.TryGetValue(path, out var text))
            texts[path] = text = TextFile.Read(path, MaxSize).Source;
        if (text is null || place.Line > text.LineCount)
            return null;
        var (start, end) = text.GetLineBounds(place.Line);
        return place.Column <= end - start + 1 ? text.Content[start..end] : null;
    }
}
