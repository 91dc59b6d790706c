using PostmortemLint.Sections;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Sections;

/// <summary>The words in section-words.txt, and the examples beside them.</summary>
public class SectionWordsTests
{
    private const string NameList = "names of ";

    public static TheoryData<string, string, bool> All => Examples.Of(SectionWords.TablePath);

    [Theory]
    [MemberData(nameof(All))]
    public void Example_IsReadAsItsListSays(string list, string label, bool expected) => Assert.Equal(expected, Reads(list, label));

    [Fact]
    public void List_NamesNothingTwice()
    {
        var table = WordTable.Load(SectionWords.TablePath);
        Assert.All(table.Names, name => Assert.Equal(table[name].Distinct(StringComparer.OrdinalIgnoreCase), table[name]));
    }

    [Fact]
    public void Name_IsWrittenAsLabelsAreCompared()
    {
        var names = SectionWords.Names.SelectMany(n => n.Names).ToList();
        Assert.Equal(names.Select(n => SectionName.Normalize(n)), names);
    }

    [Fact]
    public void Name_IsOfOneKindAlone() =>
        Assert.Empty(SectionWords.Names.SelectMany(n => n.Names).GroupBy(n => n).Where(n => n.Count() > 1).Select(n => n.Key));

    private static bool Reads(string list, string label) => list switch
    {
        _ when list.StartsWith(NameList, StringComparison.Ordinal) => (Kind(label) & Enum.Parse<SectionKind>(list[NameList.Length..])) != 0,
        "other meanings" => Kind(label) == SectionKind.Other,
        "weak names" => SectionName.Read(label, isHeading: false).IsWeak,
        "metadata" => SectionWords.Metadata.Contains(label),
        "times of incident" => SectionWords.TimesOfIncident.Contains(SectionName.Normalize(label)),
        "title fillers" => SectionName.Normalize(label).Split(' ').All(SectionWords.TitleFillers.Contains),
        "look-alikes" => SectionName.ReadMisspelled(label, isHeading: false) is not null,
        "non-answers" => SectionWords.NonAnswers.Contains(label),
        _ => Kind(label) != SectionKind.Other,
    };

    private static SectionKind Kind(string label) => SectionName.Parse(label, isHeading: false);
}
