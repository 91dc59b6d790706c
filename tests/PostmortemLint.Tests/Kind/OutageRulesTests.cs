using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Kind;

/// <summary>Only outages are asked for start, end, share and escalation, unless their form is that of an outage report.</summary>
public class OutageRulesTests
{
    private const string Sections =
        """

        ## Summary

        A form took any input. We closed it.

        ## Timeline

        - 10:00 UTC: somebody reported it
        - 11:00 UTC: closed

        ## Root Cause

        Nobody checks what the form takes.

        ## Action Items

        - Check it.
        """;

    private static readonly string[] OfOutages = ["PML2001", "PML2002", "PML2008", "PML3009"];

    [Fact]
    public void Outage_IsAsked() => Assert.Equal(OfOutages, Asked("# The form broke\n" + Sections, DocumentSettings.Default));

    [Fact]
    public void OtherIncident_IsNotAsked() => Assert.Empty(Asked("# Vulnerability in the form\n" + Sections, DocumentSettings.Default));

    [Fact]
    public void OutageReport_IsAskedWhateverItIsAbout() => Assert.Equal(
        OfOutages,
        Asked("# Vulnerability in the form\n" + Sections, new DocumentSettings(new RunSettings { Profile = Profile.Outage }, [])));

    [Fact]
    public void SeverityThatIsSet_Wins() => Assert.Equal(
        OfOutages,
        Asked("# Vulnerability in the form\n" + Sections, new DocumentSettings(new RunSettings { Mode = RuleMode.All }, [])));

    [Theory]
    [InlineData("# Vulnerability in the form\n", "The incident is said to")]
    [InlineData("# The form broke\n", "The outage is said to")]
    public void Message_NamesIt(string title, string opening) => Assert.StartsWith(
        opening,
        Assert.Single(Lint(title + Sections.Replace("We closed it.", "\n\n- **Duration:** 90 minutes\n- **When:** 5 June 2024, 10:00 to 11:00 UTC", StringComparison.Ordinal), DocumentSettings.Default), f => f.Id == "PML4011").Message,
        StringComparison.Ordinal);

    private static IEnumerable<string> Asked(string markdown, DocumentSettings settings) =>
        Lint(markdown, settings).Select(f => f.Id).Where(OfOutages.Contains).Order(StringComparer.Ordinal);

    private static IEnumerable<Diagnostic> Lint(string markdown, DocumentSettings settings) => Linter.Default.Lint(new SourceText(markdown), settings);
}
