using PostmortemLint.Cli.Formats;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests.Formats;

public class ExcerptTests
{
    [Theory]
    [InlineData("From [14:00] on.", "From 14:00 on.", 5, 5)]
    [InlineData("[]From 14:00 on.", "From 14:00 on.", 0, 1)]
    [InlineData("From 14:00[]", "From 14:00", 10, 1)]
    [InlineData("[]", "", 0, 1)]
    [InlineData("\t- [14:00]\ton.", "    - 14:00    on.", 6, 5)]
    [InlineData("障害は[14:00]から", "障害は14:00から", 6, 5)]
    [InlineData("a [障害] b", "a 障害 b", 2, 4)]
    [InlineData("😀 [14:00]", "😀 14:00", 3, 5)]
    [InlineData("⚠️ [14:00]", "⚠️ 14:00", 3, 5)]
    [InlineData("👩‍🚒🇩🇪 [14:00]", "👩‍🚒🇩🇪 14:00", 5, 5)]
    [InlineData("e\u0301\u00e9 [14:00]", "e\u0301\u00e9 14:00", 3, 5)]
    [InlineData("##[error] ##vso[task.complete] <x>", "## [error] ##vso [task.complete] <x>", 0, 1)]
    public void ShortLine_IsShownWhole(string marked, string line, int column, int width)
    {
        var (source, start, end) = marked.StartsWith("##", StringComparison.Ordinal) ? (marked, 0, 0) : Unmark(marked);
        Assert.Equal(new Excerpt(line, column, width), Excerpt.Of(source, start, end, 60));
    }

    [Fact]
    public void WhatControlsATerminal_IsOneColumn()
    {
        var excerpt = Excerpt.Of("\u001b[31m\u202E 14:00", 7, 12, 60);
        Assert.Equal(new Excerpt("\uFFFD[31m\uFFFD 14:00", 7, 5), excerpt);
    }

    [Fact]
    public void CommandBeforeThePlace_MovesIt() =>
        Assert.Equal(new Excerpt("##vso [x] 14:00", 10, 5), Excerpt.Of("##vso[x] 14:00", 9, 14, 60));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(40, 45)]
    [InlineData(480, 500)]
    [InlineData(250, 260)]
    [InlineData(500, 500)]
    [InlineData(0, 500)]
    [InlineData(100, 400)]
    [InlineData(3, 500)]
    public void LongLine_IsCutAroundThePlace(int start, int end)
    {
        var line = string.Concat(Enumerable.Range(0, 125).Select(number => $"{number:000} "));
        for (var room = 20; room <= 100; room += 20)
        {
            var excerpt = Excerpt.Of(line, start, end, room);
            Assert.True(excerpt.Line.Length <= room, $"{excerpt.Line.Length} of {room}");
            Assert.InRange(excerpt.Column + excerpt.Width, 1, excerpt.Line.Length + 1);
            Assert.Contains('…', excerpt.Line);
            var shown = excerpt.Line.PadRight(room + 1).Substring(excerpt.Column, excerpt.Width);
            if (end - start <= 20 && room >= 40)
                Assert.Equal(line.PadRight(501)[start..Math.Max(end, start + 1)], shown);
            else if (end > start)
                Assert.StartsWith(line[start..(start + 3)], shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void LongLineOfWideCharacters_IsCutByColumns()
    {
        var line = new string('障', 200);
        var excerpt = Excerpt.Of(line, 100, 102, 41);
        Assert.Equal(4, excerpt.Width);
        Assert.InRange(excerpt.Line.Sum(c => c == '…' ? 1 : 2), 30, 41);
        Assert.StartsWith("…障", excerpt.Line, StringComparison.Ordinal);
        Assert.EndsWith("障…", excerpt.Line, StringComparison.Ordinal);
    }

    private static (string Source, int Start, int End) Unmark(string marked)
    {
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        return (marked.Remove(end + 1, 1).Remove(start, 1), start, end);
    }
}
