using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4011DurationMismatchTests
{
    [Fact]
    public void LabelAgainstRange_Reports() => Verify<PML4011DurationMismatch>.Diagnostics(
        """
        ## Summary

        - **Duration:** [|90 minutes|]
        - **When:** 5 June 2024, 14:00 to 15:00 UTC
        """,
        "The outage is said to last 90 minutes, but 14:00 to 15:00 is 60 minutes. Correct the duration or the times.");

    [Fact]
    public void Sentence_Reports() => Verify<PML4011DurationMismatch>.Diagnostics(
        "## Summary\n\nThe outage lasted [|three hours|], from 12:00 PM to 4:00 PM WAT.\n",
        "The outage is said to last three hours, but 12:00 PM to 4:00 PM is 4 h 0 min. Correct the duration or the times.");

    [Fact]
    public void Days_Report() => Verify<PML4011DurationMismatch>.Diagnostics(
        "## Summary\n\nThe outage lasted [|3 days|], from 2024-06-05 14:00 to 2024-06-10 15:00 UTC.\n",
        "The outage is said to last 3 days, but 14:00 to 15:00 is 5 d 1 h. Correct the duration or the times.");

    [Theory]
    [InlineData("an hour and a half", "14:00 to 17:00", "3 h 0 min")]
    [InlineData("two and a half hours", "14:00 to 15:00", "60 minutes")]
    [InlineData("2 hours", "14:00 to 15:30", "90 minutes")]
    [InlineData("3 hours", "14:00 to 17:30", "3 h 30 min")]
    public void HalfAUnit_Reports(string duration, string range, string actual) => Verify<PML4011DurationMismatch>.Diagnostics(
        $"## Summary\n\nThe outage lasted [|{duration}|], from {range} UTC.\n",
        $"The outage is said to last {duration}, but {range} is {actual}. Correct the duration or the times.");

    [Theory]
    [InlineData("From 02:17 UTC until 06:40 UTC the cluster was dark, [|3 h 23 min|] all in all.", "3 h 23 min", "02:17 to 06:40", "4 h 23 min")]
    [InlineData("Begin: 08:00 UTC. End: 09:20 UTC. Total [|1 hour 50|].", "1 hour 50", "08:00 to 09:20", "80 minutes")]
    [InlineData("At 13:20 UTC we lost the line. It was so for [|six hours ten|], up to 18:50 UTC.", "six hours ten", "13:20 to 18:50", "5 h 30 min")]
    [InlineData("Down from 14:00 UTC to 16:10 UTC. That makes [|3 hours|].", "3 hours", "14:00 to 16:10", "2 h 10 min")]
    [InlineData("For [|three hours|] (14:00 UTC to 16:10 UTC) nobody could pay.", "three hours", "14:00 to 16:10", "2 h 10 min")]
    [InlineData("Nobody could pay for [|three hours|], from 14:00 UTC to 16:10 UTC.", "three hours", "14:00 to 16:10", "2 h 10 min")]
    [InlineData("Monday 06:00 UTC to Wednesday 14:00 UTC ([|46 hours|])", "46 hours", "06:00 to 14:00", "2 d 8 h")]
    public void OtherWordings_Report(string text, string stated, string range, string actual) => Verify<PML4011DurationMismatch>.Diagnostics(
        $"## Summary\n\n{text}\n",
        $"The outage is said to last {stated}, but {range} is {actual}. Correct the duration or the times.");

    [Theory]
    [InlineData("From 02:17 UTC until 06:40 UTC the cluster was dark, 4 h 23 min in total.")]
    [InlineData("Monday 06:00 UTC to Wednesday 14:00 UTC (56 hours)")]
    [InlineData("From 14:00 to 15:00 UTC it was down, and 20 minutes of that all pages were.")]
    [InlineData("From 14:00 UTC on it was down. Ann waited for 20 minutes, until 15:00 UTC.")]
    [InlineData("From half past two until 15:00 UTC, in total 30 minutes.")]
    [InlineData("The restart took 20 minutes (14:00 UTC to 16:10 UTC were lost).")]
    public void OtherWordings_DoNotReport(string text) => Verify<PML4011DurationMismatch>.NoDiagnostics($"## Summary\n\n{text}\n");

    [Fact]
    public void OverMidnight_Reports() => Verify<PML4011DurationMismatch>.Diagnostics(
        "## Summary\n\nDuration: [|40 minutes|] (23:30 to 00:30 UTC)\n",
        "The outage is said to last 40 minutes, but 23:30 to 00:30 is 60 minutes. Correct the duration or the times.");

    [Fact]
    public void ApproximateAndFarOff_Reports() => Verify<PML4011DurationMismatch>.Diagnostics(
        "## Summary\n\nThe outage lasted about [|2 hours|], from 14:00 to 18:00 UTC.\n",
        "The outage is said to last 2 hours, but 14:00 to 18:00 is 4 h 0 min. Correct the duration or the times.");

    [Theory]
    [InlineData("Checkout was down for [|90 minutes|], from 14:00 to 15:00 UTC.")]
    [InlineData("Checkout was down from 14:00 to 15:00 UTC ([|90 minutes|]).")]
    [InlineData("Checkout was down from 14:00 to 15:00 UTC (about [|90 minutes|]).")]
    [InlineData("Checkout was down from 14:00 to 15:00 UTC, for [|90 minutes|].")]
    [InlineData("Checkout was down from 14:00 to 15:00 UTC - for roughly [|90 minutes|].")]
    public void BesideTheTimes_Reports(string text) => Verify<PML4011DurationMismatch>.Diagnostics(
        $"## Summary\n\n{text}\n", "The outage is said to last 90 minutes, but 14:00 to 15:00 is 60 minutes. Correct the duration or the times.");

    [Fact]
    public void TimesOfTwoZones_AreShownWithThem() => Verify<PML4011DurationMismatch>.Diagnostics(
        "## Summary\n\nDown on 10 March 2024 from 1:15 AM PST to 4:45 AM PDT ([|3.5 hours|]).\n",
        "The outage is said to last 3.5 hours, but 1:15 AM PST to 4:45 AM PDT is 2 h 30 min. Correct the duration or the times.");

    [Theory]
    [InlineData("60 minutes", "14:00 to 15:00")]
    [InlineData("1 hour", "14:00 to 15:00")]
    [InlineData("an hour", "14:00 to 15:00")]
    [InlineData("one hour", "14:00 to 15:03")]
    [InlineData("1h", "14:00 to 15:00")]
    [InlineData("1h 30m", "14:00 to 15:30")]
    [InlineData("1 hour 30 minutes", "14:00 to 15:30")]
    [InlineData("1 hour and 30 minutes", "14:00 to 15:30")]
    [InlineData("1 hour, 30 minutes", "14:00 to 15:30")]
    [InlineData("1.5 hours", "14:00 to 15:30")]
    [InlineData("7.5 hours", "09:00 to 16:30")]
    [InlineData("two and a half hours", "14:00 to 16:30")]
    [InlineData("an hour and a half", "14:00 to 15:30")]
    [InlineData("half an hour", "14:00 to 14:30")]
    [InlineData("1:30 hours", "14:00 to 15:30")]
    [InlineData("90 min", "14:00 to 15:30")]
    [InlineData("ninety minutes", "14:00 to 15:30")]
    [InlineData("forty-five minutes", "14:00 to 14:45")]
    [InlineData("about 2 hours", "14:00 to 16:15")]
    [InlineData("approximately 7 hours", "09:00 to 16:20")]
    [InlineData("~2 hours", "14:00 to 16:10")]
    [InlineData("roughly 100 minutes", "14:00 to 15:30")]
    [InlineData("2 hours", "14:00 to 16:20")]
    [InlineData("2 hours", "14:00 to 15:35")]
    [InlineData("about 2 hours", "14:00 to 15:45")]
    [InlineData("more than an hour", "14:00 to 15:50")]
    [InlineData("less than 2 hours", "14:00 to 15:10")]
    [InlineData("under 2 hours", "14:00 to 15:10")]
    [InlineData("over two hours", "14:00 to 16:45")]
    [InlineData("two hours", "23:00 to 01:00")]
    [InlineData("2-3 hours", "14:00 to 17:00")]
    [InlineData("62 minutes", "14:00 to 15:00")]
    [InlineData("1 day", "14:00 on 5 June 2024 to 13:00 on 6 June 2024")]
    [InlineData("5 days", "14:00 on 5 June 2024 to 20:00 on 10 June 2024")]
    [InlineData("2 days and 3 hours", "14:00 on 5 June 2024 to 17:00 on 7 June 2024")]
    [InlineData("30 minutes", "14:00 CEST to 12:30 UTC")]
    public void DurationThatFits_DoesNotReport(string duration, string range) => Verify<PML4011DurationMismatch>.NoDiagnostics($"## Summary\n\nThe outage lasted {duration}, from {range}.\n");

    [Theory]
    [InlineData("The restart took 20 minutes.")]
    [InlineData("We noticed it after 10 minutes.")]
    [InlineData("Nobody was paged within 5 minutes.")]
    [InlineData("The timeout is 30 seconds.")]
    [InlineData("Time to detection: 5 minutes.")]
    [InlineData("Total response time: 45 minutes.")]
    [InlineData("The backup lasts 5 hours every day.")]
    [InlineData("Some customers were locked out for 5 minutes.")]
    public void DurationOfSomethingElse_DoesNotReport(string sentence) => Verify<PML4011DurationMismatch>.NoDiagnostics($"## Summary\n\nIt was down from 14:00 to 15:00 UTC. {sentence}\n");

    [Theory]
    [InlineData("The outage lasted 90 minutes.")]
    [InlineData("The outage began at 14:00 and lasted 90 minutes.")]
    [InlineData("The outage lasted 90 minutes, from 14:00 to 25:00.")]
    public void NothingToCompare_DoesNotReport(string text) => Verify<PML4011DurationMismatch>.NoDiagnostics($"## Summary\n\n{text}\n");

    [Fact]
    public void EndBeforeStart_IsLeftToAnotherRule() => Verify<PML4011DurationMismatch>.NoDiagnostics(
        "## Summary\n\nThe outage lasted 90 minutes, from 2024-06-05 14:00 to 2024-06-04 15:30 UTC.\n");

    [Theory]
    [InlineData("Down from 14:00 UTC to 16:10 UTC, that is [|1 hour 10 minutes|] in total.", "1 hour 10 minutes")]
    [InlineData("Down from 14:00 UTC until 16:10 UTC, which makes [|1h10|] of empty shelves.", "1h10")]
    [InlineData("Down from 14:00 UTC to 16:10 UTC. During these [|40 minutes|] no parcel left.", "40 minutes")]
    [InlineData("Down from 14:00 UTC to 16:10 UTC. Nobody could pay in those roughly [|40 minutes|].", "40 minutes")]
    [InlineData("Down from 14:00 UTC to 16:10 UTC. This was about [|five hours|] without a sale.", "five hours")]
    [InlineData("Down from 14:00 UTC to 16:10 UTC. [|40 minutes|] in total.", "40 minutes")]
    public void LengthToldAfterTheTimes_Reports(string text, string stated) => Verify<PML4011DurationMismatch>.Diagnostics(
        $"## Summary\n\n{text}\n",
        $"The outage is said to last {stated}, but 14:00 to 16:10 is 2 h 10 min. Correct the duration or the times.");

    [Theory]
    [InlineData("| Total time | [|3 hours 10 minutes|] |")]
    [InlineData("| How long | about [|90 minutes|] |")]
    [InlineData("| **Length** | [|90 min|] |")]
    [InlineData("| Elapsed time: | ~[|4h|] |")]
    [InlineData("| Outage time | [|3h10m|] |")]
    [InlineData("| Length of the incident | [|1 h 10|] |")]
    public void LengthUnderAName_Reports(string row)
    {
        var stated = row.Substring(row.IndexOf("[|", StringComparison.Ordinal) + 2).Split("|]")[0];
        Verify<PML4011DurationMismatch>.Diagnostics(
            $"## Summary\n\n| What | Value |\n|---|---|\n| Start | 14:00 UTC |\n| End | 16:10 UTC |\n{row}\n",
            $"The outage is said to last {stated}, but 14:00 to 16:10 is 2 h 10 min. Correct the duration or the times.");
    }

    [Theory]
    [InlineData("Down from 14:00 UTC to 16:10 UTC, that is 10 minutes after the release.")]
    [InlineData("Down from 14:00 UTC until 16:10 UTC, which makes 2h10 of empty shelves.")]
    [InlineData("Down from 14:00 UTC to 16:10 UTC. A backup needs 40 minutes. During these 40 minutes nobody may write.")]
    [InlineData("Down from 14:00 UTC to 16:10 UTC. At 15:00 UTC it was worst, and in those 40 minutes all was lost.")]
    [InlineData("Down from 14:00 UTC to 16:10 UTC. This was two hours later than the release.")]
    [InlineData("Down from 14:00 UTC to 16:10 UTC. During these two hours nobody could pay.")]
    [InlineData("Down from 14:00 UTC to 16:10 UTC. We lost the first 40 minutes to a wrong guess.")]
    [InlineData("- Total time on hold: 20 minutes\n- Start: 14:00 UTC\n- End: 16:10 UTC")]
    [InlineData("- Response time: 20 minutes\n- Start: 14:00 UTC\n- End: 16:10 UTC")]
    [InlineData("- How long until somebody noticed: 20 minutes\n- Start: 14:00 UTC\n- End: 16:10 UTC")]
    public void LengthOfSomethingElse_DoesNotReport(string text) => Verify<PML4011DurationMismatch>.NoDiagnostics($"## Summary\n\n{text}\n");

    [Theory]
    [InlineData("Downtime of the reporting tool: 6 hours")]
    [InlineData("Outage of the reporting tool: 6 hours")]
    [InlineData("The downtime of the reporting tool was 6 hours.")]
    [InlineData("A downtime of one replica, 6 hours, was planned.")]
    public void DowntimeOfSomethingElse_DoesNotReport(string line) => Verify<PML4011DurationMismatch>.NoDiagnostics(
        $"## Summary\n\nStart: 2024-06-05 14:00 UTC\n\nEnd: 15:30 UTC\n\n{line}\n");
}
