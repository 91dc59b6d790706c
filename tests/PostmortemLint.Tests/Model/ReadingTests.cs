using System.Text;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Model;

/// <summary>
/// Readings that somebody has looked at and found right: a text, then what is read in it, in lines that begin with an arrow.
/// A text that is added to a file in Readings, with a bare arrow behind it, gets its reading with PML_REGENERATE=1; whoever commits it, or a reading that has changed, has read it.
/// </summary>
public class ReadingTests
{
    private const string Arrow = "=>";

    public static TheoryData<string> Kinds => [.. Reading.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Text_IsReadAsBefore(string kind)
    {
        var file = $"tests/PostmortemLint.Tests/Model/Readings/{kind}.txt";
        var texts = Texts(Repository.Read(file));
        Assert.NotEmpty(texts);
        Assert.Equal(texts.Count, texts.Distinct(StringComparer.Ordinal).Count());
        Repository.AssertGenerated(file, string.Join("\n", texts.Select(text => text + "\n" + Read(kind, text))));
    }

    private static string Read(string kind, string text)
    {
        var lines = Reading.Kinds[kind](text).Select(line => $"{Arrow} {line}".TrimEnd()).ToList();
        return lines.Count == 0 ? Arrow + "\n" : string.Concat(lines.Select(line => line + "\n"));
    }

    private static List<string> Texts(string file)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        foreach (var line in file.TrimEnd('\n').Split('\n'))
            if (line.StartsWith(Arrow, StringComparison.Ordinal))
            {
                if (text.Length > 0)
                    texts.Add(text.ToString(0, text.Length - 1));
                text.Clear();
            }
            else if (text.Length > 0 || line.Length > 0)
                text.Append(line).Append('\n');
        Assert.True(text.Length == 0, $"No reading follows '{text}'.");
        return texts;
    }
}
