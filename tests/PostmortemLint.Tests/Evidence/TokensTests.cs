using PostmortemLint.Evidence;

namespace PostmortemLint.Tests.Evidence;

public class TokensTests
{
    private static readonly Lexicon Lexicon = new(["it", "run", "re-run"]);

    [Theory]
    [InlineData("", "")]
    [InlineData("It's a re-run.", "It's a re-run $")]
    [InlineData("a 14:00: 'x' - y's", "a 14:00 : x : y's")]
    [InlineData("a-a 'b' c-1 1-d e--f g'-h", "a-a b c 1 1 d e f g h")]
    [InlineData("a–b; (c) [d] e/f", "a : b $ c d e f")]
    [InlineData("l’été! Why? 5 apples", "l’été $ Why $ 5 apples")]
    [InlineData("about approx. 5 m, i.e. it; (so 'it.') X", "about approx 5 m i e it $ so it $ X")]
    [InlineData("v1.2.3 of a.b", "v1 2.3 of a b")]
    [InlineData("re**starte**d", "re\u2060\u2060starte\u2060\u2060d")]
    [InlineData("a, b", "a b")]
    [InlineData("a \"b c\" d", "a \" b c d")]
    [InlineData("a “b” 5\" d", "a “ b 5 d")]
    public void Tokens_AreWordsNumbersAndSigns(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("5 apples", "n")]
    [InlineData("10,000 apples", "n")]
    [InlineData("10k apples", "n")]
    [InlineData("2M apples", "n")]
    [InlineData("1899 apples", "n")]
    [InlineData("2100 apples", "n")]
    [InlineData("20,5 apples", "n")]
    [InlineData("5 %", "%")]
    [InlineData("5%", "%")]
    [InlineData("0.5 percent", "%")]
    [InlineData("50 per cent", "%")]
    [InlineData("50pct", "%")]
    [InlineData("1999 apples", "-")]
    [InlineData("2024", "-")]
    [InlineData("12:00", "-")]
    [InlineData("14h30", "-")]
    [InlineData("5xx", "-")]
    [InlineData("2nd", "-")]
    [InlineData("10km", "-")]
    [InlineData("1.5", "-")]
    [InlineData("1/2", "-")]
    [InlineData("5, 6", "-n")]
    [InlineData("5 (five)", "-")]
    [InlineData("$5", "-")]
    [InlineData("#5", "-")]
    [InlineData("3-5", "n-")]
    [InlineData("width=100%", "-")]
    [InlineData("502 apples", "s")]
    [InlineData("402.5", "-")]
    [InlineData("4020 apples", "n")]
    public void Number_CountsOrIsAPercentageOrNeither(string text, string expected) =>
        Assert.Equal(expected, string.Concat(Read("x " + text).Where(t => char.IsDigit(t.Text[0])).Select(t => t.Term switch { Lexicon.Percentage => "%", Lexicon.Count => "n", Lexicon.Status => "s", _ => "-" })));

    [Theory]
    [InlineData("- a\n- b", "$ a $ b")]
    [InlineData("a\nb", "$ a b")]
    [InlineData("a\n\nb", "$ a $ b")]
    [InlineData("| a | b |\n|---|---|\n| 5 | c. D |", "$ a : b $ 5 : c $ D")]
    [InlineData("a\n\n```\nb\n```\n\nc", "$ a $ c")]
    [InlineData("# a\nb", "$ a $ b")]
    public void Block_BeginsASentence(string markdown, string expected) => Assert.Equal(expected, string.Join(' ', Read(markdown).Select(t => t.Text)));

    [Theory]
    [InlineData("It’s", "it")]
    [InlineData("run's", "run")]
    [InlineData("runs", null)]
    [InlineData("re-run", "re-run")]
    [InlineData("re-runs", null)]
    public void Word_IsLookedUpWithoutItsPossessive(string text, string? expected) =>
        Assert.Equal(expected is null ? Lexicon.Unknown : Lexicon.SetOf(expected).Terms.Single(), Read(text)[1].Term);

    [Fact]
    public void Token_IsFoundByItsPlace()
    {
        var tokens = Document.Tokens("It was\nup.", Lexicon);
        Assert.Equal([0, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5], Enumerable.Range(0, 11).Select(tokens.FirstFrom));
        Assert.Equal([0, 5], Enumerable.Range(0, 2).Select(i => i == 0 ? tokens.FirstOf(0) : tokens.Count));
    }

    private static string Show(string text) => string.Join(' ', Read(text).Skip(1).Select(t => t.Text));

    private static List<(string Text, short Term)> Read(string markdown)
    {
        var page = Document.Read(markdown);
        var tokens = Tokens.Read(page, Lexicon);
        return [.. Enumerable.Range(0, tokens.Count).Select(i => (Text(tokens[i]), tokens[i].Term))];

        string Text(Token token) => token.Term switch
        {
            Tokens.SentenceEnd => "$",
            Lexicon.Colon => ":",
            _ => page.Prose.Text[token.Start..token.End],
        };
    }
}
