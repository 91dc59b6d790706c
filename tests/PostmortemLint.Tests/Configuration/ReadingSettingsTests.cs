using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Configuration;

/// <summary>What a team says about its documents, in the findings about them.</summary>
public class ReadingSettingsTests
{
    private const string WithoutZone = """
        # Search was down

        ## Summary

        Search answered nothing from [|09:10|] to 09:50 on 5 June 2024.

        ## Timeline

        - 09:12: An alert fired.
        """;

    private const string InTwoLanguages = """
        # Ausfall der Suche

        ## Summary

        Search was down.

        ## Zeitleiste

        - 09:12 UTC: An alert fired.
        - 09:14 UTC: We restarted it.
        """;

    [Fact]
    public void TimeZone_CountsWhereTheDocumentStatesNone()
    {
        Verify<PML2003MissingTimeZone>.Diagnostics(WithoutZone, "The outage time '09:10' has no time zone, and neither the summary nor the lines above it give one. Add one, as in '09:10 UTC', or write 'All times in UTC.' under the title.");
        Verify<PML2003MissingTimeZone>.DiagnosticsWith("postmortem_lint.time_zone = Europe/Berlin", Unmark(WithoutZone));
        Verify<PML4003TimelineWithoutTimeZone>.DiagnosticsWith("postmortem_lint.time_zone = Europe/Berlin", Unmark(WithoutZone));
    }

    [Fact]
    public void TimeZone_IsReckonedWith() => Verify<PML4014NonexistentLocalTime>.DiagnosticsWith(
        "postmortem_lint.time_zone = America/New_York",
        "# Search was down\n\n## Summary\n\nSearch was down from 01:50 to 03:20 on 10 March 2024.\n\n## Timeline\n\n- 10 March 2024, 01:55: An alert fired.\n- 10 March 2024, [|02:30|]: We restarted it.",
        "02:30 on 2024-03-10 does not exist in America/New_York: clocks skip that hour. Correct the time or the zone.");

    [Fact]
    public void TimeZone_SettlesWhatIsAmbiguous()
    {
        const string Document = "# Search was down\n\n## Timeline\n\n- 09:12 [|IST|]: An alert fired.";
        Verify<PML4005AmbiguousTimeZone>.Diagnostics(Document, "'IST' can mean the time of India, Israel or Ireland. State its offset once, as in 'IST (UTC+5:30)'.");
        Verify<PML4005AmbiguousTimeZone>.DiagnosticsWith("postmortem_lint.time_zone = Asia/Kolkata", Unmark(Document));
    }

    [Theory]
    [InlineData("marmalade; orchard", false)]
    [InlineData("Orchard", false)]
    [InlineData("orch; marmalade", true)]
    public void Service_IsNamed(string services, bool isMissing)
    {
        const string Document = "# It was down\n\n## [|Summary|]\n\nOn 5 June 2024 nobody could reach Orchard for an hour, since a disk was full.\n";
        var lines = "postmortem_lint.services = " + services;
        if (isMissing)
            Verify<PML2006MissingService>.DiagnosticsWith(lines, Document, "'Summary' does not name a service. Say which one was affected, as in 'the checkout API'.");
        else
            Verify<PML2006MissingService>.DiagnosticsWith(lines, Unmark(Document));
    }

    [Theory]
    [InlineData("Marmalade", false)]
    [InlineData("Orchard", true)]
    public void Team_IsWhomItWasEscalatedTo(string teams, bool isMissing)
    {
        const string Document = "# It was down\n\n## [|Timeline|]\n\n- 09:12 UTC: The disk was full.\n- 09:20 UTC: Marmalade made room.\n";
        var lines = "postmortem_lint.teams = " + teams;
        if (isMissing)
            Verify<PML3009MissingEscalation>.DiagnosticsWith(lines, Document, "'Timeline' does not say who the incident was escalated to. Add the team or person that was paged or called in, or write 'Escalation: none'.");
        else
            Verify<PML3009MissingEscalation>.DiagnosticsWith(lines, Unmark(Document));
    }

    [Fact]
    public void Team_OwnsATask() => Verify<PML6004TaskWithoutOwner>.DiagnosticsWith(
        "postmortem_lint.teams = Site Reliability; Marmalade",
        "# It was down\n\n## Action Items\n\n- Alert on full disks (site reliability).\n- [|Rotate the logs, marmalades or not.|]\n",
        "The task 'Rotate the logs, marmalades or not.' has no owner. Name one, as in 'Owner: Ann' or '@ann'.");

    [Fact]
    public void Sections_AreRenamed_AndReadAsWhatTheyAre()
    {
        const string Lines = "postmortem_lint.sections = Summary; Timeline=Zeitleiste|Ablauf";
        Verify<PML1001MissingSection>.DiagnosticsWith(Lines, InTwoLanguages);
        Verify<PML3009MissingEscalation>.DiagnosticsWith(
            Lines,
            InTwoLanguages.Replace("Zeitleiste", "[|Zeitleiste|]", StringComparison.Ordinal),
            "'Zeitleiste' does not say who the incident was escalated to. Add the team or person that was paged or called in, or write 'Escalation: none'.");
        Verify<PML3009MissingEscalation>.NoDiagnostics(InTwoLanguages);
    }

    [Fact]
    public void MissingSection_HasTheTeamsName() => Assert.Equal(
        ["Sections 'Glossary', 'Chronik' and 'Folgen' are missing. Add them, beginning with 'Glossary' before 'Summary'."],
        Missing("postmortem_lint.sections = Glossary; Summary; Timeline=Chronik|Verlauf; Impact=Folgen|Schaden|Wirkung", "# Ausfall der Suche\n\n## Summary\n\nSearch was down.\n"));

    [Fact]
    public void OrderOfTheList_Counts()
    {
        const string Document = "# Ausfall der Suche\n\n## Timeline\n\n- 09:12 UTC: An alert fired.\n\n## [|Summary|]\n\nSearch was down.\n";
        Verify<PML1002MisplacedSection>.DiagnosticsWith("postmortem_lint.sections = Timeline; Summary", Unmark(Document));
        Verify<PML1002MisplacedSection>.DiagnosticsWith("postmortem_lint.sections = Summary; Glossary; Timeline", Document, "'Summary' comes after 'Timeline'. Move it before 'Timeline'.");
    }

    [Theory]
    [InlineData("## [|Zeitlesite|]", "'Zeitlesite' is not a known section name. Write 'Zeitleiste'.")]
    [InlineData("## [|Glossry|]", "'Glossry' is not a known section name. Write 'Glossary'.")]
    public void NameOfTheTeam_IsMisspelled(string heading, string message) => Verify<PML1005MisspelledSection>.DiagnosticsWith(
        "postmortem_lint.sections = Summary; Glossary; Timeline=Zeitleiste",
        $"# Ausfall der Suche\n\n## Summary\n\nSearch was down.\n\n{heading}\n\n- 09:12 UTC: An alert fired.\n",
        message);

    [Fact]
    public void SectionOfTheTeam_HasNoHeading() => Verify<PML1006SectionWithoutHeading>.DiagnosticsWith(
        "postmortem_lint.sections = Summary; Glossary",
        "# Ausfall der Suche\n\n## Summary\n\nSearch was down.\n\n## Notes\n\nNone yet.\n\n**[|Glossary|]**\n\nA shard is a part of an index.\n",
        "'Glossary' is bold text, not a heading, so outlines omit it and links cannot reach it. Write '## Glossary' on a line of its own.");

    [Fact]
    public void SreProfile_AsksForItsSections()
    {
        const string Document = "# Search was down\n\n## Summary\n\nIt was down.\n\n## Impact\n\nAll.\n\n## Root Causes\n\nA full disk.\n\n## Resolution\n\nMore room.\n\n## Detection\n\nAn alert.\n\n## Action Items\n\n- Alert earlier.\n\n## Timeline\n\n- 09:12 UTC: An alert fired.\n";
        Verify<PML1001MissingSection>.NoDiagnostics(Document);
        Assert.Equal(
            ["Sections 'Timeline' and 'Action Items' are missing. Add them, beginning with 'Timeline' after 'Summary'."],
            Missing("postmortem_lint.profile = sre", Document.Replace("Timeline", "Notes", StringComparison.Ordinal).Replace("Action Items", "Costs", StringComparison.Ordinal)));
        Assert.Empty(Missing("postmortem_lint.profile = sre", Document));
        Verify<PML1002MisplacedSection>.DiagnosticsWith("postmortem_lint.profile = sre", Document);
    }

    [Fact]
    public void SreProfile_TakesParagraphsWithALabel() => Verify<PML1001MissingSection>.DiagnosticsWith(
        "postmortem_lint.profile = sre",
        """
        # Thumbnails were grey

        **Summary:** Thumbnails were not shown for an hour, because the service ran out of memory.

        **Impact:** Grey boxes in place of 2.3 million thumbnails.

        **Root Causes:** The service decodes pictures of any size in memory, and the front end asked for the same picture again and again.

        **Trigger:** A press kit.

        **Resolution:** The edge refused pictures above 50 megapixels, and all instances were restarted.

        **Detection:** An alert.

        ## Action Items

        - Limit the size of a picture.

        ## Lessons Learned

        Much.

        ## Timeline

        - 19:00 UTC: An alert fired.
        """);

    [Fact]
    public void SectionsOfTheTeam_ComeBeforeThoseOfTheProfile() => Verify<PML1001MissingSection>.DiagnosticsWith(
        "postmortem_lint.profile = sre\npostmortem_lint.sections = Summary",
        "# Search was down\n\n## Summary\n\nIt was down.\n");

    [Fact]
    public void MoreSectionsThanAnybodyReads_AreNotTaken()
    {
        var file = SettingsFile.Read("/repo/.editorconfig", new SourceText("[*]\npostmortem_lint.sections = " + string.Concat(Enumerable.Range(1, 17).Select(i => $"S{i};"))), isGlobal: false, RuleCatalog.Settings);
        Assert.EndsWith("Use up to 16 names separated by ;, as in 'Summary; Timeline=Zeitleiste|Ablauf'.", Assert.Single(file.Faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status: draft", "PML1001 s, PML8001 s, PML3009 s, PML4003 w")]
    [InlineData("status: draft # not finished", "PML1001 s, PML8001 s, PML3009 s, PML4003 w")]
    [InlineData("status: Draft", "PML1001 s, PML8001 s, PML3009 s, PML4003 w")]
    [InlineData("status: published", "PML1001 e, PML8001 w, PML3009 w, PML4003 w")]
    [InlineData("tags: draft", "PML1001 e, PML8001 w, PML3009 w, PML4003 w")]
    public void WhatADraftLacks_IsASuggestion(string matter, string expected)
    {
        var found = Linter.Default.Lint(
            new SourceText($"---\n{matter}\n---\n# Search was down\n\n## Summary\n\nIt was down.\n\n## Timeline\n\n- 09:12: The disk was full.\n- 09:14: We made room.\n"),
            Settings.Of("dotnet_diagnostic.PML1001.severity = error\ndotnet_diagnostic.PML3009.severity = warning"));
        Assert.All(expected.Split(", "), e => Assert.Contains(e, found.Select(d => $"{d.Id} {d.Severity.ToString()[..1].ToLowerInvariant()}")));
        Assert.DoesNotContain(found, d => expected.Contains(d.Id, StringComparison.Ordinal) && !expected.Contains($"{d.Id} {d.Severity.ToString()[..1].ToLowerInvariant()}", StringComparison.Ordinal));
    }

    [Fact]
    public void Draft_RaisesNothing()
    {
        var found = Linter.Default.Lint(
            new SourceText("---\nstatus: draft\n---\n# Search was down\n\n## Summary\n\nIt was down.\n\n## Timeline\n\n- 09:12: The disk was full.\n"),
            Settings.Of("dotnet_diagnostic.PML1001.severity = silent\ndotnet_diagnostic.PML8001.severity = none"));
        Assert.Contains(found, d => d.Id == "PML1001");
        Assert.All(found.Where(d => d.Id == "PML1001"), d => Assert.Equal(DiagnosticSeverity.Silent, d.Severity));
        Assert.DoesNotContain(found, d => d.Id == "PML8001");
    }

    /// <summary>All are reported at the title, and one place takes one mark.</summary>
    private static IEnumerable<string> Missing(string lines, string markdown) =>
        new Linter([new PML1001MissingSection()], readsAnything: true).Lint(new SourceText(markdown), Settings.Of(lines)).Select(d => d.Message);

    private static string Unmark(string markup) => MarkedText.Parse(markup).Text;
}
