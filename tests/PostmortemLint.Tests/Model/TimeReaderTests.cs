using System.Globalization;
using NodaTime;
using PostmortemLint.Model;

namespace PostmortemLint.Tests.Model;

public class TimeReaderTests
{
    [Theory]
    [InlineData("14:00", "14:00")]
    [InlineData("14:00:05", "14:00:05")]
    [InlineData("14:00:05.123 UTC", "14:00:05 UTC")]
    [InlineData("2:00 PM", "14:00")]
    [InlineData("2 p.m. EAT", "14:00 EAT")]
    [InlineData("12: 48pm", "12:48")]
    [InlineData("12:05 am", "00:05")]
    [InlineData("12:05PM", "12:05")]
    [InlineData("noon", "12:00")]
    [InlineData("At midnight UTC", "00:00 UTC")]
    [InlineData("14h00", "14:00")]
    [InlineData("1400 hrs", "14:00")]
    [InlineData("0930Z", "09:30 Z")]
    [InlineData("2024-06-05T14:00:05Z", "14:00:05 Z")]
    [InlineData("2024-06-05T14:00-05:00", "14:00 -05:00")]
    [InlineData("2024-06-05 14:00", "14:00")]
    [InlineData("~14:00", "14:00")]
    [InlineData("(14:00)", "14:00")]
    [InlineData("[14:00 UTC]", "14:00 UTC")]
    [InlineData("Start:14:00", "14:00")]
    [InlineData("2.30pm", "14:30")]
    [InlineData("24:00", "00:00")]
    [InlineData("2 - 3 PM", "14:00, 15:00")]
    [InlineData("2:15 to 3:30 PM PST", "14:15 PST, 15:30 PST")]
    [InlineData("11-1 PM", "11:00, 13:00")]
    [InlineData("19:00 UTC - 20:00 UTC", "19:00 UTC, 20:00 UTC")]
    [InlineData("09:00 UTC-10:00 UTC", "09:00 UTC, 10:00 UTC")]
    [InlineData("09:00-10:00", "09:00, 10:00")]
    [InlineData("from 14:00 to 15:00 (CET)", "14:00 CET, 15:00 CET")]
    [InlineData("14:00 UTC+2", "14:00 UTC+2")]
    [InlineData("25:00", "?")]
    [InlineData("14:60", "?")]
    [InlineData("10:00 M", "10:00")]
    public void Times_AreRead(string prose, string expected) => Assert.Equal(expected, Show(prose));

    [Theory]
    [InlineData("3:1")]
    [InlineData("16:9")]
    [InlineData("2024")]
    [InlineData("in 2024 UTC was chosen")]
    [InlineData("1.25")]
    [InlineData("v14:00")]
    [InlineData("12:34ab")]
    [InlineData("00:1B:44:11:3A:B7")]
    [InlineData("10:20:30:40")]
    [InlineData("1:30 hours")]
    [InlineData("0:45 minutes")]
    [InlineData("5h 3m")]
    [InlineData("5h30m")]
    [InlineData("500 PM2 processes")]
    [InlineData("13 PM")]
    [InlineData("$14:00")]
    [InlineData("afternoon")]
    [InlineData("from 2 to 3 replicas")]
    [InlineData("10.30")]
    [InlineData("3 amps, 4 pmol")]
    public void WhatIsNoTime_IsNot(string prose) => Assert.Equal("", Show(prose));

    private static string Show(string prose) => string.Join(", ", TimeReader.Read(prose).Select(t => $"{Show(t.Time)} {t.Zone?.Name}".TrimEnd()));

    private static string Show(LocalTime? time) => time?.ToString(time.Value.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture) ?? "?";
}
