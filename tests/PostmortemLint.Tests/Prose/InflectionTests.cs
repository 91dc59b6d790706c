using PostmortemLint.Prose;

namespace PostmortemLint.Tests.Prose;

public class InflectionTests
{
    public static TheoryData<string, string, bool> Examples => Infra.Examples.Of("Prose/irregular-words.txt");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsDecidedAsTheTableSays(string list, string forms, bool fits)
    {
        Assert.Equal("forms", list);
        Assert.Equal(fits, Inflection.Of(forms.Split(' ')[0]).Contains(forms.Split(' ')[1]));
    }

    [Theory]
    [InlineData("leak", "leak leaks leaked leaking")]
    [InlineData("expose", "expose exposes exposed exposing")]
    [InlineData("deny", "deny denies denied denying")]
    [InlineData("decay", "decay decays decayed decaying")]
    [InlineData("crash", "crash crashes crashed crashing")]
    [InlineData("ship", "ship ships shiped shipped shiping shipping")]
    [InlineData("squat", "squat squats squated squatted squating squatting")]
    [InlineData("aim", "aim aims aimed aiming")]
    [InlineData("agree", "agree agrees agreed agreeing")]
    [InlineData("fix", "fix fixes fixed fixing")]
    [InlineData("red", "red reds reded redded reding redding")]
    public void Forms_AreThoseOfEnglish(string word, string forms) => Assert.Equal(forms.Split(' '), Inflection.Of(word));
}
