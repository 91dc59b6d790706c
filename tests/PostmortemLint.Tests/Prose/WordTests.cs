using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Prose;

public class WordTests
{
    [Theory]
    [InlineData("It is down.", "It|is|down")]
    [InlineData("on-call, v2 - 50%", "on|call|v2|50")]
    [InlineData("Größe", "Größe")]
    [InlineData("job_id", "job|id")]
    [InlineData("re\u2060start", "re\u2060start")]
    [InlineData("a", "a")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Text_HasItsWords(string prose, string expected) => Assert.Equal(expected, Join(prose, new TextSpan(0, prose.Length)));

    [Fact]
    public void Span_CutsTheWordsAtItsEnds() => Assert.Equal("own|no", Join("It is down now.", TextSpan.FromBounds(7, 13)));

    [Theory]
    [InlineData("It is down. ", 0, "down")]
    [InlineData("It is down. ", 7, "own")]
    [InlineData("It is down. ", 11, "")]
    [InlineData("", 0, "")]
    public void LastWord_IsTheOneBeforeTheEnd(string text, int start, string expected)
    {
        var word = Word.LastIn(text, TextSpan.FromBounds(start, text.Length));
        Assert.Equal(expected, text.Substring(word.Start, word.Length));
    }

    [Theory]
    [InlineData("times, all  All Times", "all times", 12)]
    [InlineData("sometimes in, times in", "times in", 14)]
    [InlineData("overall times", "all times", -1)]
    [InlineData("all timestamps", "all times", -1)]
    [InlineData("job_id, jobs, the_job, job", "job", 23)]
    [InlineData("re\u2060start, start", "start", 10)]
    [InlineData("in Asia/Tokyo", "Asia/", 3)]
    [InlineData("", "job", -1)]
    public void Phrase_IsFoundWhole(string text, string phrase, int at) =>
        Assert.Equal(at, Word.Find(text, phrase, new TextSpan(0, text.Length), StringComparison.OrdinalIgnoreCase)?.Start ?? -1);

    [Fact]
    public void Phrase_IsFoundInItsSpanAlone()
    {
        Assert.Equal(new TextSpan(4, 3), Word.Find("job job job", "job", new TextSpan(1, 7), StringComparison.Ordinal));
        Assert.Null(Word.Find("job job", "job", new TextSpan(1, 5), StringComparison.Ordinal));
        Assert.Null(Word.Find("job jobs", "job", new TextSpan(1, 6), StringComparison.Ordinal));
        Assert.Equal([0, 9], Word.FindAll("job, Job job", "job").Select(p => p.Start));
    }

    [Theory]
    [InlineData("on-call", "on-call")]
    [InlineData("didn't. So", "didn't")]
    [InlineData("a -b", "a")]
    [InlineData("on- call", "on")]
    [InlineData("v2-4", "v2")]
    public void Compound_HasHyphensAndApostrophesBetweenLetters(string text, string compound) =>
        Assert.Equal(compound, string.Concat(text.TakeWhile((_, at) => Word.IsInCompound(text, at))));

    [Theory]
    [InlineData("engineer's", "engineer")]
    [InlineData("engineer’s", "engineer")]
    [InlineData("engineers'", "engineers'")]
    [InlineData("'s", "'s")]
    public void Compound_EndsBeforeItsPossessive(string text, string word) =>
        Assert.Equal(word, text.Substring(0, Word.EndBeforePossessive(text, 0, text.Length)));

    private static string Join(string prose, TextSpan span) => string.Join('|', Word.In(prose, span).Select(w => prose.Substring(w.Start, w.Length)));
}
