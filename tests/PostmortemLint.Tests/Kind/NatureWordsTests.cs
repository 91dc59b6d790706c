using PostmortemLint.Kind;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Kind;

public class NatureWordsTests
{
    private const string Table = "Kind/nature-words.txt";

    public static TheoryData<string, string, bool> Examples => Infra.Examples.Of(Table);

    /// <summary>The lists of titles are tried in a title, the others in a summary below a title that says nothing.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsDecidedAsTheTableSays(string list, string text, bool isNoOutage) => Assert.Equal(
        !isNoOutage,
        list is "outage" or "affected" ? IncidentNature.IsOutage("", text, text) : IncidentNature.IsOutage(text, text, text));

    /// <summary>An outage is not to be missed: these are all outages.</summary>
    [Theory]
    [InlineData("# Checkout failed\n\n## Summary\n\nShops were shown an empty page.\n")]
    [InlineData("# Credentials expired\n\n## Summary\n\nThe shop was unreachable for an hour.\n")]
    [InlineData("# Attack on the shop\n\n## Summary\n\nA flood of requests came in.\n\n## Impact\n\nThe shop was slow.\n")]
    [InlineData("# Vulnerability in the shop\n\n## Summary\n\nWe closed it.\n\n## Fix\n\nThe patch led to an outage of the shop.\n")]
    [InlineData("# Game day\n\n## Summary\n\nThe shop went down when the relay was cut.\n")]
    [InlineData("# Broken build\n\n## Summary\n\nThere was no alert, and the shop was unavailable.\n")]
    [InlineData("# Incident retro\n\n## Summary\n\nShops saw an empty page.\n")]
    [InlineData("# Exploit\n\n## Summary\n\nNo alert fired. The chain was halted.\n")]
    [InlineData("# Broken build\n\n## Summary\n\nIt was found late.\n\n## Timeline\n\n- The shop was unavailable for all.\n")]
    [InlineData("# The relay\n\n## Summary\n\nNobody noticed. Then an outage of the shop began.\n")]
    public void Outage_IsOne(string markdown) => Assert.True(Read(markdown).IsOutage);

    [Theory]
    [InlineData("# Vulnerability in the shop\n\n## Summary\n\nA form took any input. We closed it within a day.\n")]
    [InlineData("# Failing build of the app\n\n## Summary\n\nA module had moved, so nothing could be merged.\n")]
    [InlineData("# Relay\n\n## Summary\n\nDisks filled up, but the shop was never unavailable.\n")]
    [InlineData("# Relay\n\n## Summary\n\nDisks filled up.\n\n## Impact\n\nThere was no impact on users.\n")]
    [InlineData("---\ntitle: Retrospective of the move\n---\n\n## Summary\n\nWe moved to the new hall, and much was late.\n")]
    public void OtherIncident_IsNone(string markdown) => Assert.False(Read(markdown).IsOutage);

    private static Postmortem Read(string text) => Postmortem.Read(new SourceText(text), out _)!;
}
