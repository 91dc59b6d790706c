using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML1001MissingSectionTests
{
    private static readonly string[] Names = ["Issue Summary", "Timeline", "Root Cause and Resolution", "Corrective and Preventative Measures"];

    private const string NoForm = "postmortem_lint.profile = auto";

    private const string NoMeasures = "Section 'Corrective and Preventative Measures' is missing. Add it after 'Root Cause and Resolution'; 'Action Items' and 'Prevention' are accepted too.";

    [Fact]
    public void MissingMeasures_ReportsAtTheTitle() => Verify<PML1001MissingSection>.Diagnostics(
        """
        # [|Postmortem: checkout was down|]
        ## Issue Summary
        Checkout was down.
        ## Timeline
        - 14:00 UTC: An alert fired.
        ## Root Cause and Resolution
        A disk was full.
        """,
        NoMeasures);

    [Fact]
    public void MissingTimeline_NamesTheNeighbourInTheDocumentsWords() => Verify<PML1001MissingSection>.Diagnostics(
        """
        # [|Postmortem|]
        ## 1. What happened?
        Checkout was down.
        ## 2. Root cause
        A disk was full.
        ## 3. Next steps
        - Watch the disk.
        """,
        "Section 'Timeline' is missing. Add it after 'What happened?'; 'Incident Timeline' and 'Chronology' are accepted too.");

    [Fact]
    public void NoTitle_ReportsAtTheVeryBeginning() => Verify<PML1001MissingSection>.Diagnostics(
        """
        [||]## Timeline
        - 14:00 UTC: An alert fired.
        ## Cause
        A disk was full.
        ## Action items
        - Watch the disk.
        """,
        "Section 'Issue Summary' is missing. Add it before 'Timeline'; 'Summary' and 'Overview' are accepted too.");

    [Fact]
    public void EmptyFile_ReportsAllFourAtOnce() => Verify<PML1001MissingSection>.Diagnostics(
        "[||]",
        "Sections 'Issue Summary', 'Timeline', 'Root Cause and Resolution' and 'Corrective and Preventative Measures' are missing. Add them.");

    [Fact]
    public void LabelledFactInTheSummary_IsNotASection() => Verify<PML1001MissingSection>.Diagnostics(
        """
        # [|Postmortem|]
        ## Summary
        Checkout was down.

        **Root cause:** a full disk.
        ## Timeline
        - 14:00 UTC: An alert fired.
        ## Action items
        - Watch the disk.
        """,
        "Section 'Root Cause and Resolution' is missing. Add it after 'Timeline'; 'Root Cause' and 'Resolution' are accepted too.");

    [Fact]
    public void LabelledPartOfTheSummary_IsASectionWhereItTellsMoreThanAFact() => Verify<PML1001MissingSection>.NoDiagnostics(
        """
        # Postmortem
        ## Summary
        Checkout was down.

        **Root cause**

        The disk of the database was full, since its logs are kept forever.
        Nobody had seen it: the alert on full disks had been muted for a move of the data.
        ## Timeline
        - 14:00 UTC: An alert fired.
        ## Action items
        - Watch the disk.
        """);

    [Fact]
    public void TitleInTheFrontMatter_IsThePlaceOfTheFinding() => Verify<PML1001MissingSection>.Diagnostics(
        """
        ---
        title: "[|Checkout was down|]"
        ---
        ## Summary
        Checkout was down.
        ## Timeline
        - 14:00 UTC: An alert fired.
        ## Root Cause and Resolution
        A disk was full.
        """,
        NoMeasures);

    [Theory]
    [InlineData("## {0}\n")]
    [InlineData("#### {0}:\n")]
    [InlineData("## 🔥 4.2 {0} (draft)\n")]
    [InlineData("## **{0}**\n")]
    [InlineData("## {0}: the long night\n")]
    [InlineData("## {0} - the long night\n")]
    [InlineData("{0}\n----\n")]
    [InlineData("<h3>{0}</h3>\n\n")]
    [InlineData("<h3>\n  {0}\n</h3>\n\n")]
    [InlineData("**{0}**\n\n")]
    [InlineData("**{0}:**\n")]
    [InlineData("**{0}**:\n\n")]
    [InlineData("{0}:\n")]
    [InlineData("{0}\n")]
    public void EveryRealization_DoesNotReport(string label) => Verify<PML1001MissingSection>.NoDiagnostics(
        "# Postmortem: checkout was down\n\n" + string.Join("\n\n", Names
            .Select(name => string.Format(System.Globalization.CultureInfo.InvariantCulture, label, name) + "What we know of it is written here.")));

    [Fact]
    public void ListItemLabels_DoNotReport() => Verify<PML1001MissingSection>.NoDiagnostics(
        """
        ### Checkout was down
        * Summary:
          * Checkout was down from 14:00 to 15:00 UTC.
        * Timeline:
          * 14:00 UTC: An alert fired.
        * Root cause and resolution:
          * A disk was full.
        * Corrective and preventative measures:
          * Watch the disk.
        """);

    [Fact]
    public void NumberedLabelsWithoutHeadings_DoNotReport() => Verify<PML1001MissingSection>.NoDiagnostics(
        """
        Checkout was down
        1. Issue Summary:
        Checkout was down from 14:00 to 15:00 UTC.
        2. Timeline
        14:00 UTC: An alert fired.
        3. Root cause and resolution:
        A disk was full.
        4. Corrective and preventative measures:
        Watch the disk.
        """);

    [Theory]
    [InlineData("TL;DR", "Chronology", "Contributing factors", "Next steps")]
    [InlineData("Executive Summary", "Incident timeline", "Root cause analysis", "Follow-ups")]
    [InlineData("Outage overview", "Timeline of events", "Mitigation", "Corrective/Preventive Actions")]
    [InlineData("What happened", "History", "Cause & Resolution", "Preventive Measures")]
    [InlineData("Incident Summary", "Sequence of events", "Root Cause of the Outage", "Lessons and Action Items")]
    public void Aliases_DoNotReport(string summary, string timeline, string cause, string measures) => Verify<PML1001MissingSection>.NoDiagnostics(
        $"# Checkout was down\n\n## {summary}\n\nIt was down.\n\n## {timeline}\n\n- 14:00 UTC: An alert.\n\n## {cause}\n\nA disk.\n\n## {measures}\n\n- Watch it.\n");

    [Theory]
    [InlineData("What happens", "Event log", "Why did it happen?", "Future measures")]
    [InlineData("Summary of the incident", "Incident history", "What caused the outage?", "Review actions")]
    [InlineData("Brief overview", "Detailed Timeline", "Recovery process", "How will we prevent this?")]
    [InlineData("Overview and Impact", "Timeline and duration", "The actual fix", "Conclusion and next steps")]
    [InlineData("Summary", "Timeline", "How we fixed it", "Corrective Actions Taken")]
    [InlineData("Summary", "Timeline", "Trigger", "Long term solution")]
    public void NamesBuiltFromKnownWords_DoNotReport(string summary, string timeline, string cause, string measures) => Aliases_DoNotReport(summary, timeline, cause, measures);

    [Fact]
    public void LabelAndTextInOneParagraph_DoNotReport() => Verify<PML1001MissingSection>.NoDiagnostics(
        """
        # Checkout was down

        **Summary:** From 14:00 to 15:00 UTC nobody could pay, because a disk was full.

        **Timeline:**

        - 14:00 UTC: An alert.

        **Root cause:** The disk of the payment database was full of logs that nothing ever removed.

        **Action items:** Rotate the logs each night, and page the team at 80 % of the disk.
        """);

    [Fact]
    public void QuotedLabel_IsNotASection() => Verify<PML1001MissingSection>.Diagnostics(
        """
        # [|Checkout was down|]

        ## Summary
        It was down.
        ## Root cause
        The disk. From the chat:

        > what do we know?
        >
        > Timeline:
        >
        > no idea
        ## Prevention
        - Watch the disk.
        """,
        "Section 'Timeline' is missing. Add it after 'Summary'; 'Incident Timeline' and 'Chronology' are accepted too.");

    [Fact]
    public void WrappedParagraphUnderAFrontMatterTitle_IsASummary() => Verify<PML1001MissingSection>.NoDiagnostics(
        """
        ---
        title: Checkout was down
        ---

        On 5 June 2024 at 14:00 UTC checkout went down and
        came back an hour later.

        ## Timeline
        - 14:00 UTC: An alert.
        ## Root cause
        A disk.
        ## Prevention
        - Watch the disk.
        """);

    [Fact]
    public void RootCauseAndResolutionApart_DoNotReport() => Verify<PML1001MissingSection>.NoDiagnostics(
        """
        # Checkout was down
        ## Summary
        It was down.
        ## Timeline
        - 14:00 UTC: An alert.
        ## Resolution
        We made room on the disk.
        ## Prevention
        - Watch the disk.
        """);

    [Fact]
    public void ParagraphUnderTheTitle_IsASummary() => Verify<PML1001MissingSection>.NoDiagnostics(
        """
        # Checkout was down

        On 5 June 2024 from 14:00 to 15:00 UTC nobody could pay, because the disk of the payment database was full.

        ## Timeline
        - 14:00 UTC: An alert.
        ## Root cause
        A disk.
        ## Prevention
        - Watch the disk.
        """);

    [Fact]
    public void MetadataUnderTheTitle_IsNotASummary() => Verify<PML1001MissingSection>.Diagnostics(
        """
        # [|Checkout was down|]

        - Date: 2024-06-05
        - Authors: the payments team

        ## Timeline
        - 14:00 UTC: An alert.
        ## Root cause
        A disk.
        ## Prevention
        - Watch the disk.
        """,
        "Section 'Issue Summary' is missing. Add it before 'Timeline'; 'Summary' and 'Overview' are accepted too.");

    [Fact]
    public void SectionInAnUnclosedFence_DoesNotReport() => Verify<PML1001MissingSection>.NoDiagnostics(
        """
        # Checkout was down
        ## Summary
        It was down.
        ## Timeline
        - 14:00 UTC: An alert.
        ## Root cause
        ```
        df -h
        ## Prevention
        - Watch the disk.
        """);

    [Fact]
    public void HeadingRightBelowAnImageTag_DoesNotReport() => Verify<PML1001MissingSection>.NoDiagnostics(
        """
        <img src="error.png" width="100%">
        ## Issue Summary
        It was down.

        ## Timeline
        - 14:00 UTC: An alert.

        ## Root cause
        A disk.

        ## Prevention
        - Watch the disk.
        """);

    [Fact]
    public void LateRootCauseLabel_IsTheSection() => Verify<PML1001MissingSection>.NoDiagnostics(
        """
        Issue Summary:
        It was down from 14:00 to 15:00 UTC.
        Root Cause:
        A full disk.

        Timeline:
        - 14:00 UTC: An alert.

        Root Cause:
        The disk of the payment database was full, because old logs were never removed.

        Tasks:
        - Watch the disk.
        """);

    [Theory]
    [InlineData("Background", "Section 'Background' is missing. Add it after 'Summary'.")]
    [InlineData("Background=Context|Setting", "Section 'Context' is missing. Add it after 'Summary'; 'Setting' is accepted too.")]
    public void ConfiguredSection_Reports(string section, string message) => Verify<PML1001MissingSection>.DiagnosticsWith(
        $"postmortem_lint.sections = Summary; {section}", "# [|Down|]\n\n## Summary\n\nIt was down.\n", message);

    [Fact]
    public void NoForm_WhatStandsElsewhereIsNotMissing() => Verify<PML1001MissingSection>.DiagnosticsWith(
        NoForm,
        """
        # Why the relay was silent
        The relay of the harbour sent no messages on 5 June between 09:00 and 10:00 UTC, and ships had to use their radios.

        ## On the day
        - 09:10 UTC: A pilot called us.
        - 09:30 UTC: We moved the antenna.
        - 10:00 UTC: All ships had messages again.

        ## Below the roof
        The relay was down because a plug had rusted through, and the spare had never been tested.

        ## For the winter
        We will look at all plugs each month. The spare should be tested by the same people.
        """);

    [Fact]
    public void NoForm_ASectionOfAnUnknownNameMayTellTheCause() => Verify<PML1001MissingSection>.DiagnosticsWith(
        NoForm,
        """
        # [|Why the relay was silent|]
        The relay of the harbour sent no messages on 5 June between 09:00 and 10:00 UTC, and ships had to use their radios.

        ## On the day
        - 09:10 UTC: A pilot called us.
        - 09:30 UTC: We moved the antenna.
        - 10:00 UTC: All ships had messages again.

        ## Below the roof
        Salt creeps into every plug up there, however tight it looks in spring. By June the third pin of the left one had turned to powder,
        and a powder carries no current.
        """,
        "Section 'Corrective and Preventative Measures' is missing. Add it after 'On the day'; 'Action Items' and 'Prevention' are accepted too.");

    [Theory]
    [InlineData("The antenna is painted white.", "The roof is new.", "Sections 'Root Cause and Resolution' and 'Corrective and Preventative Measures' are missing. Add them, beginning with 'Root Cause and Resolution' after 'On the day'.")]
    [InlineData("The relay was down because a plug had rusted through.", "We will look at all plugs.", "Section 'Corrective and Preventative Measures' is missing. Add it after 'On the day'; 'Action Items' and 'Prevention' are accepted too.")]
    public void NoForm_OneSentenceIsNoPlan(string roof, string winter, string expected) => Verify<PML1001MissingSection>.DiagnosticsWith(
        NoForm,
        $"""
        # [|Why the relay was silent|]
        The relay of the harbour sent no messages on 5 June between 09:00 and 10:00 UTC, and ships had to use their radios.

        ## On the day
        - 09:10 UTC: A pilot called us.
        - 09:30 UTC: We moved the antenna.
        - 10:00 UTC: All ships had messages again.

        ## Below the roof
        {roof}

        ## For the winter
        {winter}
        """,
        expected);

    [Fact]
    public void OutageReport_IsAskedForItsSectionsWhateverStandsElsewhere() => Verify<PML1001MissingSection>.Diagnostics(
        """
        # [|Postmortem|]
        ## Issue Summary
        Checkout was down.
        ## Timeline
        - 14:00 UTC: An alert fired.
        ## Root Cause and Resolution
        A disk was full.
        ## For the winter
        We will look at all disks each month. The spare should be tested by the same people.
        """,
        NoMeasures);
}
