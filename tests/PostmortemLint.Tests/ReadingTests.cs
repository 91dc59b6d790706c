using System.Text;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests;

/// <summary>
/// Readings that somebody has looked at and found right: a text, then what is read in it, in lines that begin with an arrow.
/// A text that is added to a file in Readings, with a bare arrow on the line below, gets its reading with PML_REGENERATE=1; whoever commits it, or a reading that has changed, has read it.
/// </summary>
public class ReadingTests
{
    private const string Arrow = "=>";

    public static TheoryData<string> Kinds => [.. Reading.Kinds.Keys];

    /// <summary>Each text under the number that it has in its file: texts may be too long for the name of a test.</summary>
    public static TheoryData<string, int> Texts
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var kind in Reading.Kinds.Keys)
                for (var i = 1; i <= CasesOf(kind).Count; i++)
                    all.Add(kind, i);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_IsReadAsBefore(string kind, int number)
    {
        var (text, reading) = CasesOf(kind)[number - 1];
        if (!Repository.Regenerates)
            Assert.Equal(text + "\n" + reading, text + "\n" + Read(kind, text));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void File_HasEachTextOnceAndNothingElse(string kind)
    {
        var cases = CasesOf(kind);
        Assert.NotEmpty(cases);
        Assert.Equal(cases.Count, cases.Select(c => c.Text).Distinct(StringComparer.Ordinal).Count());
        Repository.AssertGenerated(FileOf(kind), string.Join("\n", cases.Select(c => c.Text + "\n" + (Repository.Regenerates ? Read(kind, c.Text) : c.Reading))));
    }

    private static string FileOf(string kind) => $"tests/PostmortemLint.Tests/Readings/{kind}.txt";

    private static string Read(string kind, string text) => Arrows(Reading.Kinds[kind](text).ToList());

    private static string Arrows(List<string> lines) => lines.Count == 0 ? Arrow + "\n" : string.Concat(lines.Select(line => $"{Arrow} {line}".TrimEnd() + "\n"));

    private static List<(string Text, string Reading)> CasesOf(string kind)
    {
        var cases = new List<(string Text, string Reading)>();
        var (text, reading) = (new StringBuilder(), new StringBuilder());
        foreach (var line in Repository.Read(FileOf(kind)).TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Arrow, StringComparison.Ordinal))
            {
                reading.Append(line).Append('\n');
                continue;
            }
            Take();
            if (text.Length > 0 || line.Length > 0)
                text.Append(line).Append('\n');
        }
        Take();
        Assert.True(text.Length == 0, $"No reading follows '{text}'.");
        return cases;

        void Take()
        {
            if (reading.Length > 0)
                cases.Add((text.ToString(0, text.Length - 1), reading.ToString()));
            if (reading.Length > 0)
                text.Clear();
            reading.Clear();
        }
    }
}
