using PostmortemLint.Sections.Forms;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Sections.Forms;

/// <summary>The words in form-words.txt, and the examples beside them.</summary>
public class FormWordsTests
{
    public static TheoryData<string, string, bool> All => Examples.Of(FormWords.TablePath);

    [Theory]
    [MemberData(nameof(All))]
    public void Example_IsReadAsItsListSays(string list, string name, bool expected) => Assert.Equal(expected, list switch
    {
        "outage" => FormWords.Outage.Contains(FormWords.Reduce(name)),
        "sre" => FormWords.Sre.Contains(FormWords.Reduce(name)),
        "sre alone" => FormWords.SreAlone.Contains(FormWords.Reduce(name)),
        "service" => FormWords.Has(name, FormWords.Service),
        "called" => FormWords.Has(name, FormWords.Called),
        "share" => FormWords.Has(name, FormWords.Share),
        "wrong paths" => FormWords.Has(name, FormWords.WrongPaths),
        "escalation" => FormWords.Has(name, FormWords.Escalation),
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    });

    [Fact]
    public void NameThatFewFormsHave_IsOneOfTheBook() => Assert.All(FormWords.SreAlone, name => Assert.Contains(name, FormWords.Sre));
}
