using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.People;

public class WordClassesTests
{
    private const string Table = "Evidence/word-classes.txt";

    public static TheoryData<string, string, bool> Cases => Examples.Of(Table);

    /// <summary>Each class decides whether a sentence judges people, alone or together with the others.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Example_JudgesPeopleOrNot(string list, string text, bool expected) =>
        Assert.True(Postmortem.Read(new SourceText(text), out _)!.People.Count > 0 == expected, list);
}
