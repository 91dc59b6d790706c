using PostmortemLint.Evidence;
using PostmortemLint.Prose;

namespace PostmortemLint.Tests.Prose;

public class WordScannerTests
{
    private static readonly string[] Pieces =
    [
        "a", "z", "A", "Z", "m", "é", "ſ", "0", "9", "5", "-", "-", "'", "’", ".", "!", "?", ";", ":", "–", "—", " ", " ", "\n", "@", "[", "`", "{", "/", "<", "%", ",", "\u2060", "restarted", "it's", "re-run", "12:00",
    ];

    [Theory]
    [InlineData("", "")]
    [InlineData("It's a re-run.", "It's a re-run .")]
    [InlineData("- 14:00: 'x' - y's", "- 14 : 00 : x - y's")]
    [InlineData("-a- 'b' c-1 1-d e--f g'-h", "- a - b c - 1 1 - d e - - f g - h")]
    [InlineData("a–b; (c) [d] e/f", "a – b ; c d e f")]
    [InlineData("l’été! Why? 5 %", "l’été ! Why ? 5")]
    public void Runs_AreWordsAndSigns(string text, string expected) => Assert.Equal(expected, string.Join(' ', Read(text).Select(r => text[r.Start..r.End])));

    /// <summary>Sixteen characters are read at once, and sixty-four are put together: wherever a run lies, it is the same.</summary>
    [Fact]
    public void Runs_AreThoseOfReadingOneCharacterAfterTheOther()
    {
        var random = new Random(1);
        for (var round = 0; round < 600; round++)
        {
            // Every third text has nothing but ASCII, every tenth is long.
            var pieces = round % 3 == 0 ? Pieces.Where(p => p.All(c => c < 128)).ToArray() : Pieces;
            var text = string.Concat(Enumerable.Range(0, random.Next(round % 10 == 0 ? 1500 : 100)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.Equal(ReadOneByOne(text), Read(text));
        }
    }

    private static List<(int Start, int End, bool IsOther)> Read(string text)
    {
        using var runs = WordScanner.Read(text);
        var others = runs.Others.ToArray();
        Assert.Equal(others.Order(), others);
        return [.. Enumerable.Range(0, runs.Count).Select(i => (runs.Starts[i], runs.Ends[i], others.Contains(i)))];
    }

    private static List<(int Start, int End, bool IsOther)> ReadOneByOne(string text)
    {
        var runs = new List<(int Start, int End, bool IsOther)>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && IsOfWord(text, at))
                at++;
            if (at > start)
                runs.Add((start, at, !char.IsLetter(text[start])));
            if (at < text.Length && "-.!?;:–—".Contains(text[at], StringComparison.Ordinal) && !IsOfWord(text, at))
                runs.Add((at, at + 1, true));
        }
        return runs;
    }

    private static bool IsOfWord(string text, int at) => text[at] switch
    {
        '-' or '\'' or '’' => at > 0 && char.IsLetter(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1]),
        WordCounter.Joiner or (>= '0' and <= '9') => true,
        var c => char.IsLetter(c),
    };
}
