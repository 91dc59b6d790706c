using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Evidence;

public class FactPatternsTests
{
    private static readonly string[] Paths = [.. WordTable.Paths.Where(p => p.StartsWith(PhraseTables.Patterns, StringComparison.Ordinal))];

    /// <summary>The examples in the tables, with the facts of their list.</summary>
    public static TheoryData<string, string, bool> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, bool>();
            foreach (var (facts, sentence, isStated) in Paths.SelectMany(Infra.Examples.AllOf))
                examples.Add(facts, sentence, isStated);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_StatesItsFactsOrNot(string facts, string sentence, bool isStated)
    {
        var wanted = Enum.Parse<Fact>(facts);
        Assert.Equal(isStated ? wanted : Fact.None, Stated(sentence) & wanted);
    }

    [Fact]
    public void EveryFact_HasExamplesOfBothKinds()
    {
        var kinds = Paths.SelectMany(Infra.Examples.AllOf).Select(e => (e.List, e.Fits)).Distinct().ToLookup(k => k.List, k => k.Fits);
        Assert.All(Lists().Where(l => !l.StartsWith("not ", StringComparison.Ordinal) && l is not ("DetectionTime" or "DetectionSource")), l => Assert.Equal(2, kinds[l].Count()));
    }

    [Fact]
    public void EveryFact_HasPatterns() =>
        Assert.Equal(Enum.GetValues<Fact>().Where(f => f != Fact.None && (f & (f - 1)) == 0).Order(), Lists().Where(l => !l.StartsWith("not ", StringComparison.Ordinal)).SelectMany(l => l.Split(", ")).Select(Enum.Parse<Fact>).Distinct().Order());

    [Fact]
    public void WhatLooksLikeAFact_IsListedBesideIt() =>
        Assert.All(Paths, p => Assert.Subset(Facts(p, isStated: true), Facts(p, isStated: false)));

    [Fact]
    public void EveryClassOfWords_HasAList() =>
        Assert.Equal(Enum.GetNames<WordClass>().Except(["None"]).Order(), WordTable.Load(PhraseTables.WordClasses).Names.Order());

    [Theory]
    [InlineData("engineers", "Person")]
    [InlineData("TEAM", "Group")]
    [InlineData("didn’t", "Slip")]
    [InlineData("engineering", "None")]
    [InlineData("zebra", "None")]
    public void Word_HasItsClass(string word, string expected) => Assert.Equal(expected, WordClasses.Of(Lexicon.Instance.Find(word, 0, word.Length)).ToString());

    private static IEnumerable<string> Lists() => Paths.Where(p => !p.EndsWith("groups.txt", StringComparison.Ordinal)).SelectMany(p => WordTable.Load(p).Names);

    private static HashSet<string> Facts(string path, bool isStated) =>
        [.. WordTable.Load(path).Names.Where(n => n.StartsWith("not ", StringComparison.Ordinal) != isStated).SelectMany(n => n.Replace("not ", "", StringComparison.Ordinal).Split(", "))];

    private static Fact Stated(string markdown)
    {
        var page = Document.Read(markdown);
        var matcher = new FactMatcher(Tokens.Read(page)) { Wanted = (Fact)~0 };
        for (var i = 0; i < page.Lines.Length; i++)
            matcher.Read(i);
        matcher.EndSentence();
        return ~matcher.Wanted;
    }
}
