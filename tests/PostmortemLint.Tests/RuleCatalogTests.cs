using PostmortemLint.Evidence;
using PostmortemLint.Rules;

namespace PostmortemLint.Tests;

/// <summary>Whoever adds a rule decides whether it also runs on documents in other languages: it is in one of two lists.</summary>
public class RuleCatalogTests
{
    private static readonly string[] InAnyLanguage =
    [
        "PML1001", "PML1002", "PML1003", "PML1004", "PML1005", "PML1006", "PML1007", "PML1008", "PML1009", "PML1010", "PML1011",
        "PML2001", "PML2002", "PML2003", "PML2004", "PML2010",
        "PML3001", "PML3002", "PML3003", "PML3004",
        "PML4001", "PML4002", "PML4003", "PML4004", "PML4005", "PML4006", "PML4007", "PML4008", "PML4009", "PML4010", "PML4011", "PML4014", "PML4016",
        "PML6002", "PML6004", "PML6005", "PML6006",
        "PML8001",
    ];

    [Fact]
    public void EveryRule_ReadsEnglish_OrRunsInAnyLanguage() => Assert.Equal(
        RuleCatalog.All.Select(r => r.Descriptor.Id),
        RuleCatalog.ReadingEnglish.Concat(InAnyLanguage).Order(StringComparer.Ordinal));
}
