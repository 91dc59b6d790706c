using System.Globalization;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Tests.Incident;

public class OutageTests
{
    [Theory]
    [InlineData("The API was unreachable for 20 minutes.", "20 minutes")]
    [InlineData("Everyone was locked out; the outage lasted 20 minutes.", "20 minutes")]
    [InlineData("Duration: 1 h 20 min", "1 h 20 min")]
    [InlineData("It was down from 14:00 to 14:20 UTC (about 20 minutes).", "20 minutes")]
    [InlineData("A 20 minute outage hit search.", "20 minute")]
    [InlineData("It lasted until we were paged, after 20 minutes.", null)]
    [InlineData("Each outage lasted 20 minutes.", null)]
    [InlineData("The restart took 20 minutes.", null)]
    [InlineData("The Spanish site was slow for 20 minutes.", null)]
    public void StatedDuration_IsThatOfTheOutage(string text, string? expected)
    {
        var postmortem = Read(text);
        Assert.Equal(expected, postmortem.Outage.StatedDuration is { } stated ? postmortem.Prose.Words(stated.Span) : null);
    }

    [Theory]
    [InlineData("The domain stopped resolving on 20 June. It begun at 16:00 UTC and was over at 18:30 UTC.", "16:00", "18:30")]
    [InlineData("The form was due at 23:00. It went dark at 21:30 and came back at 22:50.", "21:30", "22:50")]
    [InlineData("From 9:30 until 3:PM EAT.", "9:30", "3:PM")]
    [InlineData("Down from half past two.", "half past two", null)]
    public void Times_AreReadByTheirSentence(string text, string start, string? end)
    {
        var postmortem = Read(text);
        Assert.Equal(start, postmortem.Prose.Words(postmortem.Outage.Start!.Span));
        Assert.Equal(end, postmortem.Outage.End is { } time ? postmortem.Prose.Words(time.Span) : null);
    }

    [Theory]
    [InlineData("After 2 hours, service was fully restored.", "2 hours")]
    [InlineData("Service was back to normal after about 2 hours.", "2 hours")]
    [InlineData("Thereafter 2 hours, service was restored.", null)]
    [InlineData("After 2 hours of work, service was restored.", null)]
    [InlineData("After 2 hours, the ticket was unresolved.", null)]
    [InlineData("Soon after the 2 hours, service was restored.", null)]
    public void RestoredAfter_CountsFromTheStart(string text, string? expected)
    {
        var postmortem = Read(text);
        Assert.Equal(expected, postmortem.Outage.RestoredAfter is { } after ? postmortem.Prose.Words(after.Span) : null);
    }

    [Theory]
    [InlineData("It was down on 5 June 2024 from 14:00 to 16:00 UTC.", "2024-06-05 14:00 to 2024-06-05 16:00")]
    [InlineData("It was down on 5 June 2024 from 23:00 to 01:00 UTC.", "2024-06-05 23:00 to 2024-06-06 01:00")]
    [InlineData("Start: 23:00 UTC on 31 December 2023. End: 01:00 UTC on 1 January.", "2023-12-31 23:00 to 2024-01-01 01:00")]
    [InlineData("It was down from 14:00 UTC to 17:00 CEST on 5 June 2024.", "2024-06-05 14:00 to 2024-06-05 15:00")]
    [InlineData("It was down from 14:00 to 16:00 UTC.", "some day 14:00 to some day 16:00")]
    [InlineData("It was down from 14:00 UTC on.", null)]
    public void Interval_HasTheDaysThatAreKnown(string text, string? expected) =>
        Assert.Equal(expected, Read(text).Outage.Interval is var (start, end) ? $"{Show(start)} to {Show(end)}" : null);

    [Theory]
    [InlineData("It is ongoing.", true)]
    [InlineData("Status: Ongoing", true)]
    [InlineData("It is over.", false)]
    public void Ongoing_IsAWord(string text, bool expected) => Assert.Equal(expected, Read(text).Outage.IsOngoing);

    private static string Show(Moment moment) => moment.Local.ToString(moment.HasYear ? "yyyy-MM-dd HH:mm" : "'some day' HH:mm", CultureInfo.InvariantCulture);

    private static Postmortem Read(string text) => Postmortem.Read(new SourceText($"# T\n\n## Summary\n\n{text}\n"), out _)!;
}
