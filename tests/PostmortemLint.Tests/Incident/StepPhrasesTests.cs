using PostmortemLint.Evidence;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Incident;

public class StepPhrasesTests
{
    private const string Path = "Incident/step-phrases.txt";

    public static TheoryData<string, string, bool> Cases => Examples.Of(Path);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Phrases_AreInTheirExamples(string list, string text, bool isIn)
    {
        var page = MarkdownReader.Read(new SourceText(text), LabelNames.Instance, out _)!;
        Assert.Equal(isIn, PhraseList.Load(Path, list).IsIn(Tokens.Read(page), new TextSpan(0, text.Length)));
    }

    [Fact]
    public void EveryList_HasExamplesOfBothKinds() => Infra.Examples.AssertBothKinds(Path);
}
