using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.People;

public class GivenNamesTests
{
    public static TheoryData<string, string, bool> Cases => Examples.Of("People/given-names.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Example_NamesSomebodyOrNot(string list, string text, bool expected) =>
        Assert.True(Postmortem.Read(new SourceText(text), out _)!.People.Count > 0 == expected, list);
}
