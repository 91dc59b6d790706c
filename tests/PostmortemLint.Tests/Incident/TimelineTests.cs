using System.Globalization;
using NodaTime;
using PostmortemLint.Configuration;
using PostmortemLint.Evidence;
using PostmortemLint.Incident;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Incident;

public class TimelineTests
{
    [Theory]
    [InlineData("- 14:00 UTC: An alert.", "14:00 An alert.")]
    [InlineData("- **14:00 UTC:** An alert.", "14:00 An alert.")]
    [InlineData("- **14:00 UTC** - An alert.", "14:00 An alert.")]
    [InlineData("- **14:00**: An alert.", "14:00 An alert.")]
    [InlineData("- 14:00 UTC – An alert.", "14:00 An alert.")]
    [InlineData("- 14:00 -- An alert.", "14:00 An alert.")]
    [InlineData("- 14:00\tAn alert.", "14:00 An alert.")]
    [InlineData("- [14:00 UTC] An alert.", "14:00 An alert.")]
    [InlineData("- (14:00) An alert.", "14:00 An alert.")]
    [InlineData("1. 14:00 An alert.", "14:00 An alert.")]
    [InlineData("* [ ] 14:00 An alert.", "14:00 An alert.")]
    [InlineData("- At around 2 PM, an alert.", "14:00 an alert.")]
    [InlineData("| Time | Event |\n|---|---|\n| 14:00 | An alert |", "14:00 An alert")]
    [InlineData("| # | Time | Event |\n|---|---|---|\n| 1 | 14:00 | An alert |", "14:00 An alert")]
    [InlineData("<ul>\n<li><strong>14:00</strong>: An alert</li>\n<li>14:10: Back</li>\n</ul>", "14:00 An alert; 14:10 Back")]
    [InlineData("<li>14:00: An alert</li>", "14:00 An alert")]
    [InlineData("### 14:00 UTC\n\nAn alert.", "14:00")]
    [InlineData("### 14:00 UTC: An alert", "14:00 An alert")]
    [InlineData("14:00 UTC: An alert.\n14:10 UTC: Back.", "14:00 An alert.; 14:10 Back.")]
    [InlineData("14:00: An alert.<br>14:10: Back.", "14:00 An alert.; 14:10 Back.")]
    [InlineData("> 14:00 An alert.", "14:00 An alert.")]
    public void Shapes_AreRead(string entries, string expected) => Assert.Equal(expected, ShowTexts($"## Timeline\n\n{entries}\n"));

    [Theory]
    [InlineData("- 14:00 - 14:20: Errors.", "14:00 14:20: Errors.")]
    [InlineData("- 14:00–14:20 UTC: Errors.", "14:00 Errors.")]
    [InlineData("- 14:00 to 14:20 - Errors.", "14:00 to 14:20 - Errors.")]
    [InlineData("- From 14:00 until 14:20: Errors.", "14:00 until 14:20: Errors.")]
    [InlineData("- 10:50 AM: An alert. - 11:00 AM: Back.", "10:50 An alert.; 11:00 Back.")]
    [InlineData("- 14:00: Ann runs what ran at 11:59 AM, and waits.", "14:00 Ann runs what ran at 11:59 AM, and waits.")]
    [InlineData("- 14:00: Errors since 13:40. It was down until 14:20.", "14:00 Errors since 13:40. It was down until 14:20.")]
    [InlineData("- 14:00 UTC (16:00 CEST): An alert.", "14:00 (16:00 CEST): An alert.")]
    public void TimesInOneItem_AreTold(string entries, string expected) => Assert.Equal(expected, ShowTexts($"## Timeline\n\n{entries}\n"));

    [Theory]
    [InlineData("- **Detection:** 14:05 UTC\n- **Actions taken:**\n  - Looked at the disk.\n- **Resolution:** 15:30 UTC", "14:05; 15:30")]
    [InlineData("- 14:05: An alert.\n\n<details>\n<summary>Log</summary>\n\n- 14:01:02 node 3: read error\n\n</details>\n\n- 15:30: Back.", "14:05 An alert.; 15:30 Back.")]
    [InlineData("<details>\n\n- 14:05: An alert.\n- 15:30: Back.\n\n</details>", "14:05 An alert.; 15:30 Back.")]
    [InlineData("- 14:05: An alert.\n\n![Errors of 2024-06-05](errors.png)\n\n- 15:30: Back.", "14:05 An alert.; 15:30 Back.")]
    [InlineData("```mermaid\ntimeline\n  title Outage\n  section Repair\n  14:05 : An alert\n  15:30 : Back\n```", "14:05 An alert; 15:30 Back")]
    [InlineData("```mermaid\ngraph TD\n  14:05 --> 15:30\n```", "")]
    [InlineData("- 14:05: An alert.\n\n**What we tried**\n\n- A restart.\n- A rollback.\n\n**Repair**\n\n- 15:30: Back.", "14:05 An alert.; 15:30 Back.")]
    public void WhatIsNotAStep_IsLeftOut(string entries, string expected) => Assert.Equal(expected, ShowTexts($"## Timeline\n\n{entries}\n"));

    /// <summary>Times and dates in many combinations: nothing throws, and whatever is found lies where it should.</summary>
    [Theory]
    [InlineData("- {0}: a {1}: b")]
    [InlineData("- **{0}** - a. - {1}: b")]
    [InlineData("- {0}, {1} - b; {0}: c")]
    [InlineData("| Time | Event |\n|---|---|\n| {0} | {1} |\n| {1} | |")]
    [InlineData("{0} {1}\n{1} - {0}\n{0}: b")]
    [InlineData("<ul><li>{0}</li><li>a. {1}: b</ul>")]
    [InlineData("### {0} - {1}\n\n- {1}\n  - {0}: b")]
    [InlineData("- a ({0}): b ({1})")]
    public void AnyCombination_StaysInItsLine(string shape)
    {
        string[] leads =
        [
            "14:00", "14:00–14:20 UTC", "14:00 UTC - 14:20", "14:00-14:20 (CET)", "2-3 PM", "from 14:00 to 15:00 CET", "2024-06-05 14:00-15:00 UTC", "14:00 (2024-06-05)", "25:00", "10:00 M",
            "noon - 1 PM WAT", "T+0:05", "5-6 June 2024", "Wed (June 5", "31 February", "~14:00 UTC+5:30", "UTC 05:13", "2024-03-10T02:30:00-0500", "12:30AM IST", "*14:00* CST", "",
        ];
        foreach (var first in leads)
            foreach (var second in leads.Where((_, i) => i % 3 == first.Length % 3))
            {
                var source = new SourceText($"# Outage of 5 June 2024\n\n## Summary\n\nDown {first} to {second}, for 2 hours.\n\n## Timeline\n\n{string.Format(CultureInfo.InvariantCulture, shape, first, second)}\n");
                Assert.All(Linter.Default.Lint(source, DocumentSettings.Default), d =>
                {
                    Assert.InRange(d.Span.End, d.Span.Start, source.Length);
                    Assert.InRange(d.Message.Length, 1, 200);
                });
                Assert.All(Postmortem.Read(source, out _)!.Timelines.SelectMany(t => t.Entries), e =>
                {
                    Assert.InRange(e.Lead.Start, e.Line.Span.Start, e.Line.Span.End);
                    Assert.True(e.Text.Length >= 0 && e.Text.End <= source.Length, $"{first} / {second}: {e}");
                });
            }
    }

    [Fact]
    public void TimeInMidSentence_LeadsNoEntry()
    {
        var entry = Assert.Single(Read("## Timeline\n\n- Support forwarded it to us at 3:17 PM.\n").Entries);
        Assert.Null(entry.Time);
    }

    [Fact]
    public void LabelBeforeTheTime_IsNoMatter()
    {
        var entry = Assert.Single(Read("## Timeline\n\n- **Issue Detection (November 10, 2023, 8:00 PM)**: An alert.\n").Entries);
        Assert.Equal(new LocalDateTime(2023, 11, 10, 20, 0), entry.When?.Local);
    }

    [Theory]
    [InlineData("- 2024-06-05 23:50: a\n- 00:10: b", "06-05 23:50, 06-06 00:10")]
    [InlineData("- 2024-06-05 23:00: a\n- 01:00: b\n- 23:30: c\n- 00:30: d", "06-05 23:00, 06-06 01:00, 06-06 23:30, 06-07 00:30")]
    [InlineData("- 2024-06-05 14:00: a\n- 15:00: b\n- 2024-06-07 09:00: c\n- 10:00: d", "06-05 14:00, 06-05 15:00, 06-07 09:00, 06-07 10:00")]
    [InlineData("### 2024-06-05\n\n- 14:00: a\n\n### June 6\n\n- 09:00: b\n- 10:00: c", "06-05 14:00, 06-06 09:00, 06-06 10:00")]
    [InlineData("**5 June 2024**\n\n- 14:00: a\n\n**6 June 2024**\n\n- 09:00: b", "06-05 14:00, 06-06 09:00")]
    [InlineData("- 5 June 2024\n  - 14:00: a\n- 6 June 2024\n  - 09:00: b", "06-05 14:00, 06-06 09:00")]
    [InlineData("- 14:00 on 5 June 2024: a\n- 09:00 on 6 June 2024: b", "06-05 14:00, 06-06 09:00")]
    [InlineData("- 5 June 2024: a\n- 6 June 2024: b", "06-05 00:00, 06-06 00:00")]
    [InlineData("| Date | Time | Event |\n|---|---|---|\n| 2024-06-05 | 14:00 | a |\n| | 15:00 | b |\n| 2024-06-06 | 09:00 | c |", "06-05 14:00, 06-05 15:00, 06-06 09:00")]
    [InlineData("- 2024-06-05 11:30 AM: a\n- 12:30 AM: b\n- 1:00 PM: c", "06-05 11:30, 06-05 12:30, 06-05 13:00")]
    [InlineData("Notes:\n\n- x\n- y\n\n### 5 June 2024\n\n14:00: a\n\n### 6 June 2024\n\n13:00: b", "06-05 14:00, 06-06 13:00")]
    public void Moments_CarryTheDateOn(string entries, string expected) => Assert.Equal(expected, ShowMoments($"## Timeline\n\n{entries}\n"));

    [Theory]
    [InlineData("T+0:05 - a", 5)]
    [InlineData("- T+1:05: a", 65)]
    [InlineData("- **T+0:01:05** a", 65)]
    [InlineData("- T+45m: a", 45 * 60)]
    [InlineData("- T+1h 30m: a", 90 * 60)]
    [InlineData("- T+45: a", 45 * 60)]
    [InlineData("| +5 min | a |", 5 * 60)]
    [InlineData("- T-10m: a", -10 * 60)]
    [InlineData("**Day 2 - T+25:10** - a", (25 * 60) + 10)]
    [InlineData("- T+2:03:04:05: a", 7384)]
    [InlineData("- T+12345678901: a", null)]
    [InlineData("- T+: a", null)]
    [InlineData("- 5 minutes later: a", null)]
    [InlineData("- -5 degrees: a", null)]
    [InlineData("- The T+ in this line: a", null)]
    public void TimesFromTheStart_AreRead(string entry, int? seconds) => Assert.Equal(
        seconds, (int?)Read(entry[0] == '|' ? $"## Timeline\n\n| Time | Event |\n|---|---|\n{entry}\n" : $"## Timeline\n\n{entry}\n").Entries[0].Elapsed?.TotalSeconds);

    [Theory]
    [InlineData("    18h00  The new rule is live.\n    18h35  The keeper of the field calls.\n    19h30  The rule is taken back.\n", 3)]
    [InlineData("    18:00:01 GET /fields 200 OK ms\n    18:35:07 GET /fields 500 error ms\n    19:30:11 GET /fields 200 OK ms\n", 0)]
    [InlineData("    18:00 up\n    18:35 down\n    19:30 up\n", 0)]
    public void IndentedLines_AreStepsWhereTheyReadLikeThem(string lines, int count) =>
        Assert.Equal(count, Read("## Timeline\n\n" + lines).Entries.Count);

    [Fact]
    public void LinesFromTheStart_AreSteps() => Assert.Equal(3, Read("## Timeline\n\n**T+0:00** - a  \n**T+0:05** - b  \n**T+1:00** - c\n").Entries.Count);

    [Fact]
    public void DateOfTheOutage_ServesTheTimeline() => Assert.Equal(
        "06-05 14:00, 06-05 15:00", ShowMoments("# Outage of 5 June 2024\n\n## Summary\n\nDown from 14:00 to 15:00 UTC.\n\n## Timeline\n\n- 14:00: a\n- 15:00: b\n"));

    [Fact]
    public void NewYear_IsPassed() => Assert.Equal(
        new LocalDateTime(2024, 1, 1, 0, 10), Read("# Outage of 31 December 2023\n\n## Timeline\n\n- Dec 31, 23:50: a\n- Jan 1, 00:10: b\n").Entries[1].When?.Local);

    [Theory]
    [InlineData("- 13:00: a\n- 12:50: b\n- 13:10: c", "None OutOfOrder None")]
    [InlineData("- 13:00: a\n- 13:00: b", "None None")]
    [InlineData("- 23:00: a\n- 01:00: b", "None None")]
    [InlineData("- 11:30 AM: a\n- 12:30 AM: b\n- 1:00 PM: c", "None AmPmSlip None")]
    [InlineData("- 12:00 PM: a\n- 12:15 AM: b\n- 12:45 AM: c", "None AmPmSlip None")]
    [InlineData("- 9:00 AM: a\n- 9:20 PM: b\n- 9:40 AM: c", "None AmPmSlip None")]
    [InlineData("- 2024-06-05 14:00: a\n- 2024-06-04 14:10: b\n- 2024-06-05 14:20: c", "None OutOfOrder None")]
    [InlineData("- 14:00 UTC: a\n- 16:10 CEST: b\n- 14:20 UTC: c", "None None None")]
    public void Faults_AreFound(string entries, string expected) => Assert.Equal(expected, string.Join(" ", Read($"## Timeline\n\n{entries}\n").Entries.Select(e => e.Fault?.Kind.ToString() ?? "None")));

    private static string ShowTexts(string markdown)
    {
        var postmortem = Bind(markdown);
        return string.Join("; ", postmortem.Timelines[0].Entries.Select(e => $"{e.Time?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture)} {postmortem.Prose.Words(e.Text).Trim(' ', ':', '-', '–', ',', ')', ']', '|')}".Trim()));
    }

    private static string ShowMoments(string markdown) =>
        string.Join(", ", Read(markdown).Entries.Select(e => e.When?.Local.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "?"));

    private static Timeline Read(string markdown) => Bind(markdown).Timelines[0];

    private static Postmortem Bind(string markdown) => Postmortem.Read(new SourceText(markdown), out _)!;
}
