using PostmortemLint.Evidence;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Evidence;

/// <summary>The examples beside the phrases of every room.</summary>
public class PhraseTableTests
{
    private const string OfSteps = "Incident/step-phrases.txt";
    private const string OfClaims = "Consistency/claim-phrases.txt";

    public static TheoryData<string, string, bool> StepCases => Examples.Of(OfSteps);

    public static TheoryData<string, string, bool> ClaimCases => Examples.Of(OfClaims);

    [Theory]
    [MemberData(nameof(StepCases))]
    public void PhrasesOfSteps_AreInTheirExamples(string list, string text, bool isIn) => Assert.Equal(isIn, IsIn(OfSteps, list, text));

    [Theory]
    [MemberData(nameof(ClaimCases))]
    public void PhrasesOfClaims_AreInTheirExamples(string list, string text, bool isIn) => Assert.Equal(isIn, IsIn(OfClaims, list, text));

    private static bool IsIn(string path, string list, string text) =>
        PhraseList.Load(path, list).IsIn(Tokens.Read(Document.Read(text)), new TextSpan(0, text.Length));
}
