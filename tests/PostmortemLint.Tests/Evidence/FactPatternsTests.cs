using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Evidence;

public class FactPatternsTests
{
    private const string Groups = PhraseTables.Patterns + "groups.txt";
    private const string Modality = PhraseTables.Patterns + "modality.txt";
    private const string Not = "not ";
    private const string Weak = "weak ";
    private const string Medium = "medium ";

    private static readonly string[] Paths =
        [.. WordTable.Paths.Where(p => p.StartsWith(PhraseTables.Patterns, StringComparison.Ordinal) && p != Groups)];

    /// <summary>The facts that phrases with a group state, or, after <see cref="Not"/>, that its words prevent.</summary>
    private static readonly Dictionary<string, string> FactsOfGroups = new(StringComparer.Ordinal)
    {
        ["person"] = "Escalation",
        ["contact"] = "Escalation",
        ["group"] = "WrongPath, Suspicion",
        ["customer"] = "Share",
        ["traffic"] = "Share",
        ["node"] = "Share",
        ["number"] = "Share",
        ["service"] = "Service",
        ["see"] = "Experience",
        ["attempt"] = "DetectionSource",
        ["failure"] = "DetectionSource",
        ["watcher"] = Not + "DetectionSource",
        ["backstage"] = Not + "Experience",
        ["restored"] = "Resolution",
        ["mend"] = "Fix",
        ["somebody"] = "DetectionSource",
        ["notice"] = "DetectionSource",
        ["tell"] = "DetectionSource",
        ["tool"] = "DetectionSource",
        ["hoster"] = "Escalation",
        ["change"] = "Cause",
        ["damage"] = "Cause",
        ["inside"] = Medium + "Cause",
        ["does"] = Medium + "Cause",
        ["sound"] = "WrongPath, Sound",
        ["copula"] = "Cause",
        ["incident"] = "DetectionSource, Escalation",
        ["wrong"] = "WrongPath",
        ["guessed"] = "WrongPath",
        ["idea"] = "WrongPath",
        ["guess"] = "WrongPath, Suspicion",
        ["refuted"] = "WrongPath",
        ["remedy"] = "WrongPath",
        ["trouble"] = "WrongPath, Futile",
        ["do"] = "Actions",
        ["perceive"] = "DetectionSource",
        ["say"] = "DetectionSource",
        ["uncounted"] = Not + "Share",
    };

    public static TheoryData<string, string, bool> ExamplesOfGroups => Infra.Examples.Of(Groups);

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
        var (wanted, isNot) = Read(facts);
        if (facts.StartsWith(Weak, StringComparison.Ordinal))
            Assert.Equal((Fact.None, isStated ? wanted : Fact.None), (Stated(sentence) & wanted, Stated(sentence, Strength.Weak) & wanted));
        else if (facts.StartsWith(Medium, StringComparison.Ordinal))
            Assert.Equal(isStated ? wanted : Fact.None, Stated(sentence, Strength.Medium) & wanted);
        else if (isNot)
            Assert.Equal(isStated, (Stated(sentence) & wanted) == Fact.None);
        else
            Assert.Equal(isStated ? wanted : Fact.None, Stated(sentence) & wanted);
    }

    [Theory]
    [MemberData(nameof(ExamplesOfGroups))]
    public void ExampleOfAGroup_StatesOneOfItsFactsOrNone(string group, string sentence, bool isOfGroup)
    {
        var (wanted, isNot) = Read(FactsOfGroups[group]);
        var little = FactsOfGroups[group].StartsWith(Medium, StringComparison.Ordinal) ? Strength.Medium : Strength.Weak;
        Assert.Equal(isOfGroup != isNot, ((Stated(sentence) | Stated(sentence, little)) & wanted) != Fact.None);
    }

    [Fact]
    public void EveryFact_HasPatterns() =>
        Assert.Equal(Enum.GetValues<Fact>().Where(f => f != Fact.None && (f & (f - 1)) == 0).Order(), Lists().Where(l => !l.StartsWith(Not, StringComparison.Ordinal)).SelectMany(l => Plain(l).Split(", ")).Select(Enum.Parse<Fact>).Distinct().Order());

    [Fact]
    public void WhatLooksLikeAFact_IsListedBesideIt() =>
        Assert.All(Paths.Where(p => p != Modality), p => Assert.Subset(Facts(p, isStated: true), Facts(p, isStated: false)));

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

    private static IEnumerable<string> Lists() => Paths.SelectMany(p => WordTable.Load(p).Names);

    private static HashSet<string> Facts(string path, bool isStated) =>
        [.. WordTable.Load(path).Names.Where(n => n.StartsWith(Not, StringComparison.Ordinal) != isStated).SelectMany(n => Plain(n).Split(", "))];

    private static string Plain(string list) => list.Replace(Not, "", StringComparison.Ordinal).Replace(Weak, "", StringComparison.Ordinal).Replace(Medium, "", StringComparison.Ordinal);

    private static (Fact Facts, bool IsNot) Read(string list) =>
        (Enum.Parse<Fact>(Plain(list)), list.StartsWith(Not, StringComparison.Ordinal));

    private static Fact Stated(string markdown, Strength strength = Strength.Strong)
    {
        var page = Document.Read(markdown);
        var found = Fact.None;
        var matcher = new FactMatcher(Tokens.Read(page)) { Wanted = (Fact)~0, IsEnough = Take };
        for (var i = 0; i < page.Lines.Length; i++)
            matcher.Read(i);
        matcher.EndSentence();
        return found;

        bool Take(Pattern pattern, TextSpan span, int sentence)
        {
            if (pattern.Strength == strength)
                found |= pattern.Fact;
            return false;
        }
    }
}
