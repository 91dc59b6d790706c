using System.Globalization;
using PostmortemLint.Evidence;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Time;

namespace PostmortemLint.Tests.Time;

public class CalendarDateReaderTests
{
    [Theory]
    [InlineData("2024-06-05", "2024-06-05")]
    [InlineData("2024-6-5", "2024-06-05")]
    [InlineData("2024/06/05", "2024-06-05")]
    [InlineData("2024.06.05", "2024-06-05")]
    [InlineData("2024-06-05T14:00Z", "2024-06-05")]
    [InlineData("2024-06-05 14:00", "2024-06-05")]
    [InlineData("[2024-06-05 14:00 UTC]", "2024-06-05")]
    [InlineData("Date:2024-06-05", "2024-06-05")]
    [InlineData("5 June 2024", "2024-06-05")]
    [InlineData("5 Jun. 2024", "2024-06-05")]
    [InlineData("5th June, 2024", "2024-06-05")]
    [InlineData("5th of June", "?-06-05")]
    [InlineData("the 5 th of june 2024", "2024-06-05")]
    [InlineData("05-Jun-2024", "2024-06-05")]
    [InlineData("05/Jun/2024:14:00:00", "2024-06-05")]
    [InlineData("June 5, 2024", "2024-06-05")]
    [InlineData("5 Septembre 2024", "2024-09-05")]
    [InlineData("Febuary 5, 2024", "2024-02-05")]
    [InlineData("Agust 5th, 2024", "2024-08-05")]
    [InlineData("June 5,2024", "2024-06-05")]
    [InlineData("June 5th 2024", "2024-06-05")]
    [InlineData("Jun. 5", "?-06-05")]
    [InlineData("JUNE 5", "?-06-05")]
    [InlineData("june 5", "?-06-05")]
    [InlineData("Sept 5", "?-09-05")]
    [InlineData("June the 5th", "?-06-05")]
    [InlineData("Jun-05-2024", "2024-06-05")]
    [InlineData("2024-Jun-05", "2024-06-05")]
    [InlineData("2024 June 5", "2024-06-05")]
    [InlineData("June 5 14:00", "?-06-05")]
    [InlineData("14:05 June 5", "?-06-05")]
    [InlineData("mar 5 2024", "2024-03-05")]
    [InlineData("05.06.2024", "2024-06-05")]
    [InlineData("13/5/2024", "2024-05-13")]
    [InlineData("5/13/2024", "2024-05-13")]
    [InlineData("5/5/2024", "2024-05-05")]
    [InlineData("5/6/2024", "2024-05-06 ambiguous")]
    [InlineData("05-06-2024", "2024-05-06 ambiguous")]
    [InlineData("13/5/24", "2024-05-13 ambiguous")]
    [InlineData("5/6/24", "2024-05-06 ambiguous")]
    [InlineData("5/6/2024 and 13/6/2024", "2024-06-05, 2024-06-13")]
    [InlineData("5/6/2024 and 6/13/2024", "2024-05-06, 2024-06-13")]
    [InlineData("13/6/2024, 6/13/2024, 5/6/2024", "2024-06-13, 2024-06-13, 2024-05-06 ambiguous")]
    [InlineData("[03-26 23:04]", "?-03-26")]
    [InlineData("3/26 23:04", "?-03-26")]
    [InlineData("September 28-29, 2023", "2023-09-28")]
    [InlineData("September 28 - 29, 2023", "2023-09-28")]
    [InlineData("28-29 September 2023", "2023-09-28")]
    [InlineData("28th to 29th of September", "?-09-28")]
    [InlineData("September 28 - October 2, 2023", "2023-09-28, 2023-10-02")]
    [InlineData("December 31 - January 1, 2024", "2023-12-31, 2024-01-01")]
    [InlineData("2024-06-05 - 2024-06-07", "2024-06-05, 2024-06-07")]
    [InlineData("2024-06-05 to 2024-06-07", "2024-06-05, 2024-06-07")]
    [InlineData("June 5 and July 6", "?-06-05, ?-07-06")]
    [InlineData("31 February 2024", "2024-02-31 impossible")]
    [InlineData("February 30", "?-02-30 impossible")]
    [InlineData("February 29", "?-02-29")]
    [InlineData("February 29, 2023", "2023-02-29 impossible")]
    [InlineData("2024-13-05", "2024-13-05 impossible")]
    [InlineData("14/15/2024", "2024-14-15 impossible")]
    public void Dates_AreRead(string prose, string expected) => Assert.Equal(expected, string.Join(", ", CalendarDateReader.Read(prose).Select(Show)));

    [Theory]
    [InlineData("[|Wed 5 June 2024|] it broke", "Wednesday")]
    [InlineData("On [|Wednesday, June 5|], it broke", "Wednesday")]
    [InlineData("On [|wednesday the 5th of June|] it broke", "Wednesday")]
    [InlineData("[|Tues. 2024-06-05|]", "Tuesday")]
    [InlineData("[|Wednesday (June 5|])", "Wednesday")]
    [InlineData("[|2024-06-05 (Wed|])", "Wednesday")]
    [InlineData("[|5 June 2024, Wednesday|]", "Wednesday")]
    [InlineData("On Monday. [|5 June|] was quiet", "None")]
    [InlineData("Saturday and Sunday, [|June 1-2|]", "None")]
    [InlineData("[|June 5|], Friday June 7", "None")]
    [InlineData("we sat [|5 June|] out", "None")]
    [InlineData("[|2024-06-05|] Sun's servers", "None")]
    [InlineData("from [|June 5|] - 7 servers", "None")]
    [InlineData("from [|June 5-7, 2024|]", "None")]
    public void Weekday_BelongsToTheDate(string markup, string expected)
    {
        var marked = MarkedText.Parse(markup);
        var date = CalendarDateReader.Read(marked.Text)[0];
        Assert.Equal((marked.Spans[0], expected), (date.Span, date.Weekday?.ToString() ?? "None"));
    }

    [Theory]
    [InlineData("14:00")]
    [InlineData("June 2024")]
    [InlineData("Febuary 5")]
    [InlineData("Number 5, 2024")]
    [InlineData("Server 5 2024")]
    [InlineData("Augury 5, 2024")]
    [InlineData("in June. 5 servers")]
    [InlineData("in June, 5 servers")]
    [InlineData("June 5,000 requests")]
    [InlineData("5 may fail")]
    [InlineData("we may 5 times")]
    [InlineData("dec 5")]
    [InlineData("march 5 miles")]
    [InlineData("5 machines")]
    [InlineData("10 decimals")]
    [InlineData("10.0.24")]
    [InlineData("1.2.2024.5")]
    [InlineData("v2024.06.05")]
    [InlineData("2024.6.5")]
    [InlineData("CVE-2024-12-34")]
    [InlineData("backup-2024-06-05")]
    [InlineData("2024-06-05x")]
    [InlineData("2024-06-05-01")]
    [InlineData("1/2")]
    [InlineData("3/4 of the users")]
    [InlineData("5/6/7")]
    [InlineData("2-3 14 users")]
    [InlineData("45/46/2024")]
    [InlineData("1234-06-05")]
    [InlineData("May")]
    [InlineData("0 June")]
    public void WhatIsNoDate_IsNot(string prose) => Assert.Empty(CalendarDateReader.Read(prose));

    [Fact]
    public void Year_IsTakenFromElsewhere_OnlyWhereNoneIsWritten()
    {
        var dates = CalendarDateReader.Read("June 5, June 6 2023, February 29");
        Assert.Equal(["2024-06-05", "2023-06-06", "2024-02-29"], dates.Select(d => d.In(2024)!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Null(dates[0].In(null));
        Assert.Null(dates[2].In(2023));
    }

    private static string Show(CalendarDate date) => string.Create(
        CultureInfo.InvariantCulture,
        $"{date.Year?.ToString(CultureInfo.InvariantCulture) ?? "?"}-{date.Month:00}-{date.Day:00}{(date.IsAmbiguous ? " ambiguous" : "")}{(date.IsImpossible ? " impossible" : "")}");

    [Theory]
    [InlineData("3/4/2024")]
    [InlineData("13/4/24")]
    [InlineData("2024-04-03")]
    public void AnyDate_CanBeShown(string text) => Assert.Contains("2024", Assert.Single(CalendarDateReader.Read(text)).ToString());
}
