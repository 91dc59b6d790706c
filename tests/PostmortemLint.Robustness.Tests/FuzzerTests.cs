using PostmortemLint.Evidence;
using PostmortemLint.Fuzz;

namespace PostmortemLint.Robustness.Tests;

public class FuzzerTests
{
    [Fact]
    public void Minimizer_KeepsOnlyWhatFails() =>
        Assert.Equal("bd", Minimizer.Minimize("a\nb\r\nc\nxdx\ne", text => text.Contains('b', StringComparison.Ordinal) && text.IndexOf('d', StringComparison.Ordinal) > text.IndexOf('b', StringComparison.Ordinal)));

    [Fact]
    public void Anonymizer_KeepsOnlyTheWordsThatFail() =>
        Assert.Equal("Stone: Timeline lamp a", Anonymizer.Anonymize("Acmes: Timeline with a", text => text.Contains("Timeline", StringComparison.Ordinal)));

    [Theory]
    [InlineData("The timline of the outage", true)]
    [InlineData("Timeline Watermelonwaterm", true)]
    [InlineData("Acmecorporation", false)]
    public void Anonymizer_KnowsOurWords(string text, bool expected) => Assert.Equal(expected, new Anonymizer(["the timeline of an outage"]).IsOurs(text));

    [Fact]
    public void Execution_HasTheSameDocumentAgain()
    {
        var (one, other) = (new Fuzzer(new FuzzOptions(Seed: 7), TextWriter.Null), new Fuzzer(new FuzzOptions(Seed: 7), TextWriter.Null));
        Assert.All(Enumerable.Range(0, 50), n => Assert.Equal(one.DocumentOf(n), other.DocumentOf(n)));
        Assert.True(Enumerable.Range(0, 50).Select(n => one.DocumentOf(n)).Distinct().Count() > 40);
    }

    [Theory]
    [InlineData("--minutes", "2.5", "--seed", "9")]
    [InlineData("--seed", "9", "--minutes", "2.5")]
    public void Options_AreReadInAnyOrder(params string[] arguments)
    {
        var options = FuzzOptions.Parse(arguments);
        Assert.Equal((2.5, 9, long.MaxValue), (options!.Minutes, options.Seed, options.Executions));
    }

    [Theory]
    [InlineData("--minutes")]
    [InlineData("--minutes", "soon")]
    [InlineData("--corpus", "/no/such/folder")]
    [InlineData("what")]
    public void OtherOptions_AreRefused(params string[] arguments) => Assert.Null(FuzzOptions.Parse(arguments));
}
