using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Tests.Time;

/// <summary>What numbers are in prose when they are neither a time nor a date nor a length of time.</summary>
public class LookalikeTests
{
    [Theory]
    [InlineData("Version 14.30.2 was rolled back to v2.0.")]
    [InlineData("Release 2024.6.1 replaced 1.12.")]
    [InlineData("Port 8080 was closed, 10.0.0.1:8443 was not.")]
    [InlineData("It listens on localhost:80 and [::1]:443.")]
    [InlineData("Hosts 192.168.12.30 and 10.1.2.3/24 were lost.")]
    [InlineData("The address 00:1A:2B:3C:4D:5E answered.")]
    [InlineData("It cost $14.30 or €1,400.")]
    [InlineData("At 99.95 % it was above 5.6% and under 12,5 %.")]
    [InlineData("A ratio of 3:1 became 16:9.")]
    [InlineData("3/4 of the users and 9/10 of the calls failed.")]
    [InlineData("Ticket #1234 and PR #12:30 are open.")]
    [InlineData("See main.go:25:61 and schema.sql:120.")]
    [InlineData("Error 503 came 1,400 times, code 0x1430.")]
    [InlineData("We may 5 times out of 12 march 6 nodes on.")]
    [InlineData("CVE-2024-30-12 and RFC 2616 apply.")]
    [InlineData("Pods web-12-30 and node_14:30 restarted.")]
    [InlineData("Line 12 to 14 of 30 rows, 2 - 3 replicas.")]
    [InlineData("Memory grew from 2 GB to 14.5 GB.")]
    public void Number_IsNeitherTimeNorDateNorLength(string prose)
    {
        Assert.Empty(ClockTimeReader.Read(prose));
        Assert.Empty(CalendarDateReader.Read(prose));
        Assert.Empty(DurationReader.Read(prose, new TextSpan(0, prose.Length)));
    }
}
