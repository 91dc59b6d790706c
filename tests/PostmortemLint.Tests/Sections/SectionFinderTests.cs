using PostmortemLint.Sections;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Sections;

public class SectionFinderTests
{
    private const string TenWords = "We rolled the broken release back on all of them.";

    [Theory]
    [InlineData("# Checkout was down\n", "Checkout was down")]
    [InlineData("## Checkout was down\n\n## Summary\n", "Checkout was down")]
    [InlineData("Checkout was down\n\n## Summary\n", "Checkout was down")]
    [InlineData("**Date:** 5 June\n\n# Checkout was down\n", "Checkout was down")]
    [InlineData("# Summary\n\n## Summary\n\n## Timeline\n", "Summary")]
    [InlineData("---\ntitle: Checkout was down\n---\n## Summary\n", "Checkout was down")]
    [InlineData("---\ntitle: Checkout\n---\n# Checkout was down\n", "Checkout")]
    public void Title_IsFound(string markdown, string expected)
    {
        var source = new SourceText(markdown);
        Assert.Equal(expected, source.ToString(Read(source).Title!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Summary\n\n# Timeline\n")]
    [InlineData("# Summary\n\n## Timeline\n")]
    [InlineData("Checkout was down.\n\n## Summary\n")]
    [InlineData("Checkout:\n\n## Summary\n")]
    [InlineData("- Checkout was down\n\n## Summary\n")]
    [InlineData("Checkout was down\nfor an hour\n\n## Summary\n")]
    [InlineData("a b c d e f g h i j k l m n o p q\n\n## Summary\n")]
    public void OtherBeginnings_AreNotTitles(string markdown) => Assert.Null(Read(new SourceText(markdown)).Title);

    [Theory]
    [InlineData("## Summary\n", "Summary Heading")]
    [InlineData("**Summary**\n", "Summary Bold")]
    [InlineData("Summary:\n\na\n", "Summary PlainLine")]
    [InlineData("- Summary:\n", "Summary ListItem")]
    [InlineData("**Resolution:** " + TenWords + "\n", "Resolution RunIn")]
    [InlineData("**Resolution.** " + TenWords + "\n", "Resolution RunIn")]
    [InlineData("Resolution: " + TenWords + "\n", "Resolution PlainRunIn")]
    [InlineData("**Hurt** " + TenWords + "\n\n**Root** " + TenWords + "\n\n**Patch** " + TenWords + "\n", "Summary Lead, RootCause RunIn, Resolution RunIn")]
    [InlineData("1. TIMELINE\n\n    - 10:00 a\n", "Timeline ListItem")]
    [InlineData("## That night\n\n- 10:00 a\n- 10:05 b\n- 10:10 c\n", "Timeline Heading")]
    [InlineData("**How I hunted it**\n\n- 10:00 a\n- 10:05 b\n- 10:10 c\n\n**The moon**\n\na\n", "Timeline Bold")]
    [InlineData("--- CLOCK ---\n\n10:00 | a  \n10:05 | b  \n10:10 | c\n", "Timeline PlainLine")]
    [InlineData("10:00 a\n\n10:05 b\n\n10:10 c\n", "Timeline Unlabelled")]
    [InlineData("Overview\n2:08\n1:55\n1:09\n", "Summary PlainLine, Timeline Unlabelled")]
    [InlineData("| Time | Event |\n|---|---|\n| 10:00 | a |\n| 10:05 | b |\n| 10:10 | c |\n", "Timeline Unlabelled")]
    [InlineData("| # | To do | Owner |\n|---|---|---|\n| 1 | a | b |\n", "CorrectiveMeasures Unlabelled")]
    [InlineData("5. Recommendations\n\n- a\n- b\n", "CorrectiveMeasures ListItem")]
    [InlineData("## What went wrong\n", "RootCause Heading")]
    [InlineData("## What went wrong\n\n## What went well\n", "LessonsLearned Heading, LessonsLearned Heading")]
    [InlineData("## Sumary\n", "Summary Heading")]
    [InlineData("**Sumary**\n", "Summary Bold")]
    [InlineData("## Root cause and resoluton\n", "RootCauseAndResolution Heading")]
    [InlineData("## Description\n", "Summary Heading")]
    [InlineData("## Description\n\n## Summary\n", "Other Heading, Summary Heading")]
    [InlineData("## Description\n\n## Abstract\n", "Other Heading, Summary Heading")]
    [InlineData("## Explanation\n", "RootCauseAndResolution Heading")]
    [InlineData("## Explanation\n\n## Fix\n", "RootCause Heading, Resolution Heading")]
    [InlineData("## Sumary\n\n## Summary\n", "Other Heading, Summary Heading")]
    [InlineData("## The relay\n\n### 10:00 a\n\n### 10:05 Fix\n\n#### b\n\n### 10:10 c\n\n## Cause\n",
        "Timeline Heading, Other Heading, Other Heading, Other Heading, Other Heading, RootCause Heading")]
    [InlineData("## 9:00 a\n\n### 10:00 b\n\n### 10:05 c\n\n### 10:10 d\n", "Timeline Heading, Other Heading, Other Heading, Other Heading")]
    [InlineData("## 10:00 a\n\n## 10:05 b\n\n## 10:10 c\n\n## Cause\n",
        "Timeline Unlabelled, Other Heading, Other Heading, RootCause Heading")]
    [InlineData("| Start | 10:00 |\n|---|---|\n| End | 11:00 |\n| Lead | Ann |\n| Impact | a |\n\n## Cause\n", "Summary Lead, RootCause Heading")]
    [InlineData("Started: 10:00  \nEnded: 11:00  \nDate: 5 June\n\n## Cause\n", "Summary Lead, RootCause Heading")]
    [InlineData("## Record\n\n| Opened | 10:00 |\n|---|---|\n| Closed | 11:00 |\n| Time to restore | 1 h |\n\n## Cause\n", "Summary Heading, RootCause Heading")]
    [InlineData("## Record\n\n| Opened | 10:00 |\n|---|---|\n| Closed | 11:00 |\n| Time to restore | 1 h |\n\n## Overview\n",
        "Occurrence Heading, Summary Heading")]
    [InlineData("## Record\n\n| Author | Ann |\n|---|---|\n| Reviewer | Bob |\n| Status | final |\n\n## Cause\n", "Other Heading, RootCause Heading")]
    [InlineData("## Onwards\n\n- [ ] a\n- [x] b\n", "CorrectiveMeasures Heading")]
    public void Section_IsFoundHoweverItsLabelIsWritten(string markdown, string expected) =>
        Assert.Equal(expected, Sections("# Checkout was down\n\n" + markdown));

    [Theory]
    [InlineData("- Summary\n")]
    [InlineData("> **Summary**\n")]
    [InlineData("| Summary |\n|---|\n| a |\n")]
    [InlineData("```\n## Summary\n```\n")]
    [InlineData("Sumary\n")]
    [InlineData("**Resolution:** We rolled back.\n")]
    [InlineData("**Resolution** " + TenWords + "\n")]
    [InlineData("We said: **Resolution:** " + TenWords + "\n")]
    [InlineData("- **Resolution.** " + TenWords + "\n")]
    [InlineData("Our resolution: " + TenWords + "\n")]
    [InlineData("1. TIMELINE\n2. CAUSE\n")]
    [InlineData("10:00 a\n\n10:05 b\n")]
    [InlineData("1. 4 November, from 16:30 to 17:00\n2. 13 November, from 15:00 to 19:30\n3. 15 November, from 15:30 to 18:00\n")]
    [InlineData("| Time | Event |\n|---|---|\n| 10:00 | a |\n| 10:05 | b |\n")]
    [InlineData("| Name | Owner |\n|---|---|\n| a | b |\n")]
    [InlineData("It was down.\n\nTODO\n\nWrite more.\n")]
    [InlineData("| Start | 10:00 |\n|---|---|\n| End | 11:00 |\n| Impact | a |\n")]
    [InlineData("- [ ] a\n- [ ] b\n")]
    [InlineData("It was down, as told in the short\nsummary.\n")]
    [InlineData("How was it fixed?\n")]
    [InlineData("How it was fixed, and by whom\n")]
    public void OtherLines_OpenNoSection(string markdown) => Assert.Equal("", Sections("# Checkout was down\n\n" + markdown));

    [Fact]
    public void Label_OpensNoSectionBesideAHeadingOfItsKind() =>
        Assert.Equal("Timeline Heading", Sections("# Checkout was down\n\n## Timeline\n\n**Timeline**\n\n- 14:00 It broke.\n"));

    [Theory]
    [InlineData("- Detection: 14:05 UTC\n- Actions taken:\n  - Looked at the disk.\n- Resolution:\n  15:30 UTC")]
    [InlineData("- **Actions Taken:**\n  - Looked at the disk.\n- **Resolution:** we replaced the disk of the third node and added a second one at 15:30 UTC")]
    public void FactsInTheListOfATimeline_OpenNoSections(string list) =>
        Assert.Equal("Timeline Heading", Sections($"# Checkout was down\n\n## Timeline\n\n{list}\n"));

    [Fact]
    public void ShortCauseInTheSummary_IsAFactOfTheSummary() =>
        Assert.Equal("Summary Heading", Sections("# Checkout was down\n\n## Summary\n\nRoot cause:\n\nA full disk.\n"));

    [Fact]
    public void LastCause_OpensTheSection()
    {
        var outline = Read(new SourceText("# Checkout was down\n\nRoot cause:\n\nA disk.\n\nRoot cause:\n\nA full disk.\n"));
        Assert.Equal([SectionKind.RootCause, SectionKind.RootCause], outline.Sections.Concat(outline.Parts).Select(s => s.Kind));
        Assert.True(outline.Parts[0].Span.Start < outline.Sections[0].Span.Start);
    }

    [Theory]
    [InlineData(TenWords, true)]
    [InlineData("It was down.", false)]
    [InlineData("Authors: " + TenWords, false)]
    [InlineData("```\n" + TenWords + "\n```", false)]
    public void TextUnderTheTitle_IsASummaryWhenItSaysEnough(string text, bool expected) =>
        Assert.Equal(expected, Sections($"# Checkout was down\n\n{text}\n\n## Timeline\n").StartsWith("Summary Lead", StringComparison.Ordinal));

    [Fact]
    public void SubSections_BelongToTheirSection()
    {
        var source = new SourceText("# Checkout was down\n\n## Timeline\n\na\n\n### Night\n\nb\n\n## Summary\n\nc\n");
        var timeline = Read(source).SectionOf(SectionKind.Timeline)!;
        Assert.Equal("Timeline\n\na\n\n### Night\n\nb\n\n## ", source.ToString(timeline.Span));
        Assert.Equal(["a", "Night", "b"], timeline.Lines.Select(l => source.ToString(l.Span)));
    }

    private static string Sections(string markdown) =>
        string.Join(", ", Read(new SourceText(markdown)).Sections.Select(s => $"{s.Kind} {s.Realization}"));

    [Theory]
    [InlineData("### 10:00 a\n\n### 10:05 b\n\n## Cause\n", "Other, Other, RootCause")]
    [InlineData("## Cause\n\n### 10:00 a\n\n### 10:05 b\n\n### 10:10 c\n", "RootCause, Other, Other, Other")]
    [InlineData("## Friday, 2 May 2024, 10:00\n\n## Friday, 2 May 2024, 11:00\n\n## Friday, 2 May 2024, 12:00\n", "Other, Other, Other")]
    [InlineData("Date: 5 June  \nSeverity: 2  \nStart: 10:00\n\n## Cause\n", "RootCause")]
    [InlineData("Date: 5 June  \nEnd:  \nStart:\n\n## Cause\n", "RootCause")]
    [InlineData("| Impact | Start | End |\n|---|---|---|\n| a | b | c |\n\n## Cause\n", "RootCause")]
    [InlineData("## Onwards\n\n- [ ] a\n- b\n", "Other")]
    [InlineData("## Onwards\n\n- [ ] a\n", "Other")]
    [InlineData("## Onwards\n\n### Checks\n\n- [ ] a\n- [ ] b\n", "Other, Other")]
    [InlineData("## Next steps\n\n- [ ] a\n- [ ] b\n\n## Onwards\n\n- [ ] a\n- [ ] b\n", "CorrectiveMeasures, Other")]
    public void OtherHeadingsAndLines_AreNoUnnamedSections(string markdown, string expected) => Assert.Equal(
        expected, string.Join(", ", Read(new SourceText("# Checkout was down\n\n" + markdown)).Sections.Select(s => s.Kind)));

    private static Outline Read(SourceText source) => Postmortem.Read(source, out _)!.Outline;
}
