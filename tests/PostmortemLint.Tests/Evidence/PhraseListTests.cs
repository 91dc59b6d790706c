using PostmortemLint.Evidence;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Evidence;

public class PhraseListTests
{
    [Theory]
    [InlineData("resolved", "The ticket is still unresolved.")]
    [InlineData("resum*", "It was presumed to be a cable; a presumption that nobody tested.")]
    [InlineData("closed", "The hole was disclosed to us.")]
    [InlineData("stab*", "We established a bridge, and re-established it.")]
    [InlineData("operational", "The standby was non-operational.")]
    [InlineData("restor*", "They un-restored it; the rest or its part.")]
    [InlineData("fixed", "It was affixed and prefixed.")]
    [InlineData("is", "This was his.")]
    [InlineData("restored", "Restore it; restoring it takes long.")]
    [InlineData("back up", "Send it back, up to us.")]
    [InlineData("back up", "The back-up failed.")]
    [InlineData("back up", "It came back. Up to us.")]
    [InlineData("back up", "- it came back\n- up to us")]
    [InlineData("back up", "It came back\n\nUp to us.")]
    [InlineData("back up", "It came back; up to us.")]
    [InlineData("back up", "It came (back) up.")]
    [InlineData("back up", "Come back and up.")]
    [InlineData("back up", "| back | up |\n|---|---|\n| back | up |")]
    [InlineData("all green|clear", "All of it is green.")]
    [InlineData("error", "The terror of errors.")]
    public void Phrase_IsNotInWhatOnlyLooksLikeIt(string phrase, string markdown) => Assert.Null(FirstIn(markdown, null, phrase));

    [Theory]
    [InlineData("resolved", "It was [|resolved|] at noon.")]
    [InlineData("resolved", "It was [|RESOLVED|].")]
    [InlineData("resum*", "Sales [|resumed|].")]
    [InlineData("resum*", "We [|resum|]")]
    [InlineData("stab*", "It is [|stable|].")]
    [InlineData("back up", "It is [|back up|].")]
    [InlineData("back up", "It is [|back\nup|] now.")]
    [InlineData("back up", "It is [|back  up|].")]
    [InlineData("back up", "It is back, and [|back up|] for all.")]
    [InlineData("all green|clear", "It is [|all clear|], all green.")]
    [InlineData("team fix", "The [|team’s fix|] held.")]
    [InlineData("didn't", "It [|didn’t|] start.")]
    [InlineData("un-restor*", "They [|un-restored|] it.")]
    [InlineData("% back", "Traffic is at [|50 % back|].")]
    [InlineData("<count> user*", "It hit [|12 users|].")]
    public void Phrase_IsFoundWordByWord(string phrase, string marked)
    {
        var text = MarkedText.Parse(marked);
        Assert.Equal(text.Spans[0], FirstIn(text.Text, null, phrase));
    }

    [Fact]
    public void OfTwoPhrases_TheOneThatBeginsFirstIsFound() =>
        Assert.Equal(new TextSpan(3, 9), FirstIn("It came back up and was fixed.", null, "fixed", "back up", "came back"));

    [Theory]
    [InlineData(0, 11, false)]
    [InlineData(0, 12, true)]
    [InlineData(5, 12, true)]
    [InlineData(6, 20, false)]
    public void Phrase_LiesInTheSpanWithAllOfItsWords(int start, int end, bool isIn) =>
        Assert.Equal(isIn, FirstIn("It's back up again.", TextSpan.FromBounds(start, end), "back up") is not null);

    [Fact]
    public void NoWords_HaveNoPhrase() => Assert.Null(FirstIn("", null, "back up"));

    private static TextSpan? FirstIn(string markdown, TextSpan? span, params string[] phrases)
    {
        var lexicon = new Lexicon(phrases);
        return new PhraseList(phrases, lexicon).FirstIn(Document.Tokens(markdown, lexicon), span ?? new TextSpan(0, markdown.Length));
    }
}
