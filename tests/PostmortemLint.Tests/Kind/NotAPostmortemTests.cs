using PostmortemLint.Configuration;
using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Kind;

/// <summary>PML0008: a document beside the postmortems has this one finding, and a postmortem never has it.</summary>
public class NotAPostmortemTests
{
    private const string Report =
        """
        # Postmortem: checkout was down
        ## Issue Summary
        Checkout answered every request with an error from 09:10 to 09:50 UTC on 5 June 2024.
        ## Timeline
        - **09:12 UTC:** An alert fired.
        - **09:50 UTC:** The new certificate was in place.
        ## Root Cause
        A certificate had expired.
        """;

    [Fact]
    public void NoSectionAndNoTime_IsTheOnlyFinding() => Assert.Equal(
        "This is not a postmortem: it has no known sections and no clock times. Say what happened and when, under headings such as 'Summary' and 'Timeline', or exclude the file.",
        Refusal("# Postmortems\n\n- [Checkout](checkout.md)\n- [Search](search.md)\n"));

    [Fact]
    public void OneSection_IsNamed() => Assert.Equal(
        "This is not a postmortem: it has 1 known section ('Impact') and no clock times. Say what happened and when, under headings such as 'Summary' and 'Timeline', or exclude the file.",
        Refusal("# Search\n\n## Impact\n\nIt was slow.\n"));

    [Theory]
    [InlineData("# Search\n\n## Impact\n\nIt was slow at 14:00.\n", "a summary, a timeline and a second clock time")]
    [InlineData("# Search was down\n\nNobody knows why.\n", "a summary, a timeline and clock times")]
    [InlineData("# Postmortem: search\n\nTo be written.\n", "a summary, a timeline and clock times")]
    [InlineData("# Search outage\n\n## Timeline\n\n- Monday: an alert\n", "a summary and clock times")]
    public void WhatMayBeAPostmortem_SaysWhatIsMissing(string markdown, string lacks) => Assert.Equal($"This is perhaps a postmortem, but it lacks {lacks}. Add them, or exclude the file.", Refusal(markdown));

    [Theory]
    [InlineData("# Postmortems\n\n## Summary\n\nAll of them.\n\n## Impact\n\n- [A](a.md): 10:00 to 11:00\n- [B](b.md): 12:00 to 13:00\n- [C](c.md)\n- [D](d.md)\n- [E](e.md)\n", "not a postmortem but an index: most of its lines begin with a link")]
    [InlineData("# Relay\n\nThis repository contains a report of our outage.\n\n## Summary\n\nIt lasted from 10:00 to 11:00.\n\n## How to use\n\nRead it.\n", "not a postmortem but a page about a project ('this repository contains'), without a timeline")]
    [InlineData("# Relay\n\n## Summary\n\nAn outage.\n\n## Learning objectives\n\nMuch.\n\n## Root cause\n\nNone.\n\n## Requirements\n\nNone.\n", "not a postmortem but a page about a project ('Learning objectives'), without a timeline")]
    [InlineData("<!DOCTYPE html>\n<html>\n<p>From 10:00 to 11:00 it was down.</p>\n</html>\n", "a web page and not Markdown")]
    public void Neighbour_IsNamed(string markdown, string what) => Assert.StartsWith($"This is {what}. ", Refusal(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("# Assignment\n\nThe project will start on Monday at 10:00. The deadline is 11:00.\n")]
    [InlineData("# Our format\n\nEach report has these:\n\n- **Summary:** what broke.\n- **Impact:** who was hit.\n- **Timeline:** what happened.\n")]
    public void PlansAndListsOfSections_AreTooLittle(string markdown) => Assert.StartsWith("This is not a postmortem: it has no known sections and no clock times.", Refusal(markdown), StringComparison.Ordinal);

    [Fact]
    public void LongName_IsLeftOut() => Assert.Equal(
        "This is not a postmortem: it has 1 known section and no clock times. Say what happened and when, under headings such as 'Summary' and 'Timeline', or exclude the file.",
        Refusal("# Search\n\n## Corrective and Preventative Measures\n\nIt was slow.\n"));

    [Theory]
    [InlineData("# Postmortem: [Incident title]\n\n## Summary\n\nIt was down.\n\n## Impact\n\nMuch.\n", "its title is 'Postmortem: [Incident title]'")]
    [InlineData("# Incident report template\n\n## Summary\n\nIt was down.\n\n## Timeline\n\n- 00:00 start\n- 00:10 end\n", "its title is 'Incident report template'")]
    [InlineData("# Title\n\n## Summary\n\n## Timeline\n", "its title is 'Title'")]
    [InlineData("# Outage\n\n## Summary\n\n<two or three sentences>\n\n## Timeline\n\n- Start\n", "'Summary' holds placeholders or instructions")]
    [InlineData("# Outage\n\n## Summary\n\nDescribe what happened, and to whom.\n\n## Impact\n\nHigh.\n", "'Summary' holds placeholders or instructions")]
    [InlineData("# Outage\n\n## Impact\n\nHigh.\n\n## Timeline\n\n- `HH:MM` An alert fired.\n- `HH:MM` It was over.\n", "'Timeline' holds placeholders or instructions")]
    [InlineData("# Outage\n\n## Impact\n\nHigh.\n\n## Timeline\n\n- when was it noticed\n- how was it noticed\n- what was done\n", "'Timeline' holds placeholders or instructions")]
    [InlineData("# ISSUE NAME\n\n## Summary\n\nIt was down.\n\n## Timeline\n\n- 00:00 start\n- 00:10 end\n", "its title is 'ISSUE NAME'")]
    [InlineData("# Outage\n\n## Timeline\n\nA chronological account of the incident, including what was done.\n\n## Root Cause\n\nA description of the fault\n", "'Timeline' holds placeholders or instructions")]
    [InlineData("# Outage\n\n## Impact\n\n- Users:\n- Teams:\n\n## Root cause\n\nDirect cause:\n\nDeep cause:\n\n## Detection\n\n- How：\n", "3 of its 3 sections, such as 'Impact', are not filled in")]
    [InlineData("# Outage\n\n## Summary\n\n## Impact\n\n## Timeline\n\n## Resolution\n\nRollback.\n", "3 of its 4 sections, such as 'Summary', are not filled in")]
    [InlineData("# Outage\n\n## Summary\n\n## Timeline\n\n| time | what |\n|---|---|\n| | |\n\n## Lessons\n\n### What went well\n", "4 of its 4 sections, such as 'Summary', are not filled in")]
    public void Template_IsRecognizedByItsContent(string markdown, string part) => Assert.Equal($"This is a template: {part}. Fill it in, or exclude the file.", Refusal(markdown));

    [Fact]
    public void Assignment_IsRecognizedByItsDemands() => Assert.Equal(
        "This is not a postmortem but instructions for writing one, with phrases such as 'must contain'. Write the postmortem, or exclude the file.",
        Refusal("# Task\n\n## Summary\n\nIt must contain start and end.\n\n## Timeline\n\nIt must contain bullets.\n\n## Root Cause\n\nIt must contain the cause.\n"));

    [Fact]
    public void OtherLanguage_IsOneFinding() => Assert.Equal(
        "This is not a postmortem in English: headings such as 'Zusammenfassung' do not name any known section. Translate them with 'postmortem_lint.sections', or exclude the file.",
        Refusal("# Ausfall\n\n## Zusammenfassung\n\nDie Kasse war von 09:10 bis 09:50 nicht erreichbar.\n\n## Ablauf\n\n- 09:12: Ein Alarm ging ein.\n\n## Ursache\n\nEin Zertifikat war abgelaufen.\n"));

    [Fact]
    public void Report_IsLinted() => Assert.True(IsLinted(Report));

    [Theory]
    [InlineData("[date]")]
    [InlineData("TBD")]
    [InlineData("at HH:MM")]
    public void OnePlaceholderInAReport_IsLinted(string placeholder) => Assert.True(IsLinted(Report.Replace("5 June 2024", placeholder, StringComparison.Ordinal)));

    [Theory]
    [InlineData("# Checkout was down\n\nIt began at 09:10 and ended at 09:50.\n")]
    [InlineData("# Checkout was down\n\n## Summary\n\nA certificate had expired.\n\n## Action Items\n\n- Alert on it.\n- Describe how to renew one.\n")]
    [InlineData("# The mail template broke checkout\n\n## Summary\n\nA template was wrong.\n\n## Fix\n\nWe rolled it back.\n")]
    [InlineData("# Outage\n\n## Summary\n\nIt was down.\n\n## Timeline\n\n## Fix\n\nRollback.\n")]
    [InlineData("# Outage\n\n## Summary\n\nIt was down.\n\n## Fix\n\n1. Describe nothing.\n2. Provide `<name>`.\n")]
    [InlineData("# Outage\n\n```\n\n## Summary\n\n## Timeline\n")]
    [InlineData("# Postmortem title:\n\n## Summary\n\nIt was down.\n\n## Impact\n\nMuch.\n")]
    [InlineData("# Checkout\n\n## Timeline\n\n```\n09:10 alert\n09:50 over\n```\n")]
    [InlineData("# Checkout\n\nIt took long.\n\n## Impact\n\nFrom 09:10 on, shops saw an error. We checked it, found a certificate that was too old, and restarted the gate. It was seen too late.\n")]
    [InlineData("# Checkout was down on 5 June\n\nOn 5 June, shops saw an error. We checked it, found a certificate that was too old, and restarted the gate on 6 June. It was seen too late.\n")]
    [InlineData("# Postmortem: checkout\n\nShops see an error. A certificate is too old, and the gate lets nobody in. There is no alert for it, and no list of the certificates, and whoever has a look at the page of the gate sees that all is well, so that it is a shop that calls.\n")]
    [InlineData("# Checkout\n\n## Summary\n\nSee the report of the .md file reader, which read my notes.\n\n## Timeline\n\n- 09:10 alert\n- 09:50 over\n")]
    [InlineData("# Checkout\n\n## Timeline\n\n- [Alert](a.md) 09:10\n- [Page](b.md) 09:11\n- [Call](c.md) 09:12\n- [Reboot](d.md) 09:13\n- [Over](e.md) 09:50\n")]
    [InlineData("# Checkout\n\n## Summary\n\nIt was down.\n\n## Root cause\n\nA certificate.\n\n## References\n\n- [A](a.md)\n- [B](b.md)\n")]
    [InlineData("# Checkout\n\n## Impact\n\nThese were down:\n\n- Shops\n\n## Root cause\n\nThe summary of the log shows it: a certificate.\n")]
    [InlineData("# SHOP NAMES\n\n## Summary\n\nThey were lost.\n\n## Root cause\n\nA disk.\n")]
    [InlineData("# Ausfall\n\n## Summary\n\nDie Kasse war weg.\n\n## Timeline\n\n- 09:12: Ein Alarm ging ein.\n\n## Ursache\n\nZertifikat.\n\n## Dank\n\nAllen.\n\n## Anhang\n\nBild.\n")]
    public void ShortReport_IsLinted(string markdown) => Assert.True(IsLinted(markdown));

    private static string Refusal(string markdown)
    {
        var finding = Assert.Single(Linter.Default.Lint(new SourceText(markdown), DocumentSettings.Default));
        Assert.Equal("PML0008", finding.Id);
        Assert.InRange(finding.Message.Length, 1, 200);
        return finding.Message;
    }

    private static bool IsLinted(string markdown) => Linter.Default.Lint(new SourceText(markdown), DocumentSettings.Default).All(d => d.Id != "PML0008");

    [Theory]
    [InlineData("# Relay outages on 3 and 4 March\n\nThe relay was down for 53 minutes. It was slow, and then it had no power. We were asleep; nobody was called, and the pager was off.\n")]
    [InlineData("# Search\n\n## Summary\n\nwhat was down\n\nSearch, from 10:00 to 11:00.\n\nwho was affected\n\nAll of our readers.\n\n## Timeline\n\nwhen was it detected\n\nOn Monday.\n\nhow was it detected\n\nA reader wrote a letter.\n")]
    public void ShortReportsAndAnsweredQuestions_ArePostmortems(string markdown) => Assert.True(IsLinted(markdown));
}
