using PostmortemLint.Incident;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Incident;

/// <summary>No year is special: a document of 2000 is judged as one of 2001.</summary>
public class YearTests
{
    public static TheoryData<string> Documents =>
    [
        "# Search was down\n\n## Summary\n\nOn 5 June {0} search was down from 14:00 to 15:00 UTC.\n\n## Timeline\n\n- 13:40 UTC: An alert fired.\n- 14:10 UTC: It is paged.\n- 15:00 UTC: It is restored.\n",
        "# Search was down\n\n## Summary\n\nSearch was down from 14:00 to 16:30 UTC, for 60 minutes.\n\n## Timeline\n\n- {0}-06-05 14:00 UTC: An alert.\n- 13:00 UTC: A restart.\n- 15:00 UTC: Back.\n",
        "# Search was down\n\n## Timeline\n\n- {0}-07-05 14:00 PST: An alert.\n- 15:00 PST: Back.\n",
        "# Search was down\n\n## Timeline\n\n- 14:00: An alert.\n- {0}-01-01 13:00: A restart.\n- 15:00: Back.\n",
        "# Search was down\n\n## Summary\n\nSearch was down from 14:00 UTC on.\n\n## Timeline\n\n- {0}-01-01 13:00 UTC: An alert fired.\n- 15:00 UTC: A restart.\n- 16:00 UTC: Back.\n",
        "# Search was down\n\n## Summary\n\nDown from 31 December {0} 23:00 UTC to 1 January 02:00 UTC.\n\n## Timeline\n\n- Dec 31, 23:00 UTC: An alert.\n- Jan 1, 02:00 UTC: Back.\n- Jan 1, 01:00 UTC: A review.\n",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Year_DoesNotMatter(string document)
    {
        foreach (var year in new[] { "1999", "2000", "2002", "2023" })
            Assert.Equal(Findings(document, "2001"), Findings(document, year));
    }

    private static IEnumerable<string> Findings(string document, string year)
    {
        var source = new SourceText(document.Replace("{0}", year, StringComparison.Ordinal));
        return Linter.Default.Lint(source, Settings.Everything).Select(d => $"{d.Id} at {d.Span}: {d.Message.Replace(year, "2001", StringComparison.Ordinal)}");
    }

    [Fact]
    public void TimeThatTheClockSkipped_IsFoundInAnyYear() => Assert.Contains(
        "PML4014", Linter.Default.Lint(new SourceText("## Timeline\n\n- 2000-04-02 02:30 America/New_York: An alert.\n- 04:00 America/New_York: Back.\n"), Settings.Everything).Select(d => d.Id));

    [Fact]
    public void StepsAboveTheFirstDate_AreNotHeldAgainstIt() =>
        Assert.All(Read("## Timeline\n\n- 14:00: a\n- 3 May 1998, 13:00: b\n- 13:30: c\n").Entries, e => Assert.Null(e.Fault));

    [Theory]
    [InlineData("## Timeline\n\n- 14:00: a", "Unknown", false)]
    [InlineData("## Timeline\n\n- June 5, 14:00: a", "Said", false)]
    [InlineData("## Timeline\n\n- 2000-06-05 14:00: a", "Said", true)]
    [InlineData("## Timeline\n\n### 5 June 2000\n\n- 14:00: a", "Said", true)]
    [InlineData("## Timeline\n\n- 2000-06-05 13:00: b\n- 14:00: a", "Inferred", true)]
    [InlineData("## Timeline\n\n- June 5, 13:00: b\n- 14:00: a", "Inferred", false)]
    [InlineData("# Outage of 5 June 2000\n\n## Timeline\n\n- 14:00: a", "Inferred", true)]
    [InlineData("## Timeline\n\n- 2000-06-04 23:00: b\n- 02:00: c\n- 14:00: a", "Inferred", true)]
    public void Day_IsSaidInferredOrUnknown(string markdown, string day, bool hasYear)
    {
        var moment = Read(markdown + "\n").Entries[^1].When!;
        Assert.Equal((day, hasYear), (moment.Day.ToString(), moment.HasYear));
        Assert.Equal(hasYear, moment.Date is not null);
    }

    private static Timeline Read(string markdown) => Postmortem.Read(new SourceText(markdown), out _)!.Timelines[0];
}
