using PostmortemLint.Kind;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Kind;

public class KindWordsTests
{
    private const string Table = "Kind/kind-words.txt";

    /// <summary>What each list of the table decides about an example.</summary>
    private static readonly Dictionary<string, Func<string, bool>> Questions = new(StringComparer.Ordinal)
    {
        ["unfinished marks"] = HasPlaceholder,
        ["asked for"] = HasPlaceholder,
        ["asked for alone"] = HasPlaceholder,
        ["noted"] = HasPlaceholder,
        ["asked for in a line"] = HasPlaceholder,
        ["addresses"] = HasPlaceholder,
        ["orders of addresses"] = HasPlaceholder,
        ["template of"] = t => KindOf($"# {t}\n\n## Summary\n\nIt was down.\n\n## Timeline\n\n- 10:00 start\n- 10:10 end\n")?.What == $"a template: its title is '{t}'",
        ["instructions"] = TemplateReader.IsInstruction,
        ["questions"] = TemplateReader.IsInstruction,
        ["prompts"] = Prompt.Is,
        ["relative words"] = Prompt.Is,
        ["telling verbs"] = Prompt.Is,
        ["incident words"] = IncidentTitle.Names,
        ["report words"] = IncidentTitle.Names,
        ["other documents"] = IncidentTitle.Names,
        ["told"] = PostmortemSigns.IsTold,
        ["advised"] = PostmortemSigns.IsTold,
        ["schedule"] = PostmortemSigns.IsPlan,
        ["project headings"] = Neighbour.IsProjectHeading,
        ["project phrases"] = t => Neighbour.FindProjectPhrases(t).Count > 0,
        ["demands"] = t => DocumentKind.FindDemand(t) is not null,
        ["date fields"] = t => DateFields.ValuesIn(Read(t[0] == '|' ? $"| a | b |\n|---|---|\n{t}\n" : t).Page).Any(),
        ["around it"] = t => IsLeftOut($"## {t}"),
        ["english words"] = t => DocumentKind.IsEnglish(t, words: 50),
    };

    public static TheoryData<string, string, bool> Examples => Infra.Examples.Of(Table);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsDecidedAsTheTableSays(string list, string text, bool expected) => Assert.Equal(expected, Questions[list](text));

    private static bool HasPlaceholder(string text) => Read(text).Placeholders.Length > 0;

    private static bool IsLeftOut(string heading) => Read($"# Search was down\n\n## Summary\n\nIt was.\n\n{heading}\n\nA B C.\n").WordCount == 6;

    private static OtherKind? KindOf(string text) => Read(text).OtherKind;

    private static Postmortem Read(string text) => Postmortem.Read(new SourceText(text), out _)!;
}
