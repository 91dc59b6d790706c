using PostmortemLint.Sections;

namespace PostmortemLint.Tests.Sections;

public class SectionNameTests
{
    [Theory]
    [InlineData("Issue Summary", nameof(SectionKind.Summary))]
    [InlineData("  ISSUE   SUMMARY:  ", nameof(SectionKind.Summary))]
    [InlineData("TL;DR", nameof(SectionKind.Summary))]
    [InlineData("🕐 3. Timeline (all times UTC)", nameof(SectionKind.Timeline))]
    [InlineData("Root Cause(s)", nameof(SectionKind.RootCause))]
    [InlineData("Root cause & resolution", nameof(SectionKind.RootCauseAndResolution))]
    [InlineData("Root Cause of the Outage", nameof(SectionKind.RootCause))]
    [InlineData("Resolution and Recovery", nameof(SectionKind.Resolution))]
    [InlineData("Corrective and/or Preventative Measures", nameof(SectionKind.CorrectiveMeasures))]
    [InlineData("Corrective/preventive actions", nameof(SectionKind.CorrectiveMeasures))]
    [InlineData("Follow-ups", nameof(SectionKind.CorrectiveMeasures))]
    [InlineData("Customer Impact", nameof(SectionKind.Impact))]
    [InlineData("What happened?", nameof(SectionKind.Summary))]
    public void Names_AreKnown(string label, string kind) => Assert.Equal(kind, SectionName.Parse(label.AsSpan(), isHeading: false).ToString());

    [Theory]
    [InlineData("Timeline: the long night", nameof(SectionKind.Timeline))]
    [InlineData("Root cause — a full disk", nameof(SectionKind.RootCause))]
    public void TextAfterTheName_CountsInHeadingsOnly(string label, string kind)
    {
        Assert.Equal(kind, SectionName.Parse(label.AsSpan(), isHeading: true).ToString());
        Assert.Equal(SectionKind.Other, SectionName.Parse(label.AsSpan(), isHeading: false));
    }

    [Theory]
    [InlineData("Section C. Analysis", nameof(SectionKind.RootCause))]
    [InlineData("Scene 1. What happened", nameof(SectionKind.Summary))]
    [InlineData("Slide 4 - Impact", nameof(SectionKind.Impact))]
    [InlineData("🔧 Step Three | Resolution", nameof(SectionKind.Resolution))]
    [InlineData("Chapter IV) What we will change", nameof(SectionKind.CorrectiveMeasures))]
    [InlineData("C - Timeline", nameof(SectionKind.Timeline))]
    [InlineData("Section 1 Summary", nameof(SectionKind.Other))]
    [InlineData("May 8. Recovery", nameof(SectionKind.Other))]
    [InlineData("Version 2.3 timeline", nameof(SectionKind.Other))]
    [InlineData("10:05 Fix", nameof(SectionKind.Other))]
    [InlineData("9h30 Recovery", nameof(SectionKind.Other))]
    [InlineData("1.3 Recovery", nameof(SectionKind.Resolution))]
    public void NumberOfAChapter_IsNoPartOfAName(string label, string kind) =>
        Assert.Equal(kind, SectionName.Parse(label.AsSpan(), isHeading: true).ToString());

    [Theory]
    [InlineData("Part 2: Timeline", nameof(SectionKind.Timeline))]
    [InlineData("Day three - Root cause and resolution", nameof(SectionKind.RootCauseAndResolution))]
    [InlineData("Why it broke (root cause)", nameof(SectionKind.RootCause))]
    [InlineData("Chronologie de la panne / Timeline", nameof(SectionKind.Timeline))]
    [InlineData("The relay: what the press wrote", nameof(SectionKind.Other))]
    [InlineData("Our roof (blue)", nameof(SectionKind.Other))]
    [InlineData("Night and day / dusk and dawn", nameof(SectionKind.Other))]
    public void NameElsewhereInAHeading_CountsIfItIsThatOfARequiredSection(string label, string kind) =>
        Assert.Equal(kind, SectionName.Parse(label.AsSpan(), isHeading: true).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("🔥")]
    [InlineData("Checkout was down")]
    [InlineData("The timeline of our migration project")]
    [InlineData("Root cause was a full disk")]
    [InlineData("Impact and what the press wrote")]
    [InlineData("Issue")]
    public void OtherLabels_AreNot(string label) => Assert.Equal(SectionKind.Other, SectionName.Parse(label.AsSpan(), isHeading: true));

    public static TheoryData<string, string> Examples => SectionNameExamples.All;

    [Theory]
    [MemberData(nameof(Examples))]
    public void Names_AreMadeOfKnownWords(string label, string kinds) =>
        Assert.Equal(Enum.Parse<SectionKind>(kinds), SectionName.Parse(label, isHeading: true));
}
