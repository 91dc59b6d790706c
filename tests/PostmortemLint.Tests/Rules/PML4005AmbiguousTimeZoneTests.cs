using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML4005AmbiguousTimeZoneTests
{
    [Fact]
    public void IST_ReportsOnce() => Verify<PML4005AmbiguousTimeZone>.Diagnostics(
        """
        ## Timeline

        - 14:00 [|IST|]: An alert.
        - 14:30 IST: Back.
        """,
        "'IST' can mean the time of India, Israel or Ireland. State its offset once, as in 'IST (UTC+5:30)'.");

    [Fact]
    public void SentenceAboutAllTimes_Reports() => Verify<PML4005AmbiguousTimeZone>.Diagnostics(
        "## Timeline\n\nAll times [|CST|].\n\n- 14:00: An alert.\n- 14:30: Back.\n",
        "'CST' can mean the time of Central North America or China. State its offset once, as in 'CST (UTC-6)'.");

    [Fact]
    public void Heading_Reports() => Verify<PML4005AmbiguousTimeZone>.Diagnostics(
        "## Timeline ([|BST|])\n\n- 14:00: An alert.\n- 14:30: Back.\n",
        "'BST' can mean the time of Britain or Bangladesh. State its offset once, as in 'BST (UTC+1)'.");

    [Fact]
    public void Two_ReportTwice() => Verify<PML4005AmbiguousTimeZone>.Diagnostics(
        "## Timeline\n\n- 14:00 [|IST|]: An alert.\n- 14:30 [|CST|]: Back.\n",
        "'IST' can mean the time of India, Israel or Ireland. State its offset once, as in 'IST (UTC+5:30)'.",
        "'CST' can mean the time of Central North America or China. State its offset once, as in 'CST (UTC-6)'.");

    [Theory]
    [InlineData("The REST API was down.")]
    [InlineData("It passed every TEST.")]
    [InlineData("See RFC 5545 (all in UTC).")]
    [InlineData("Our office in Indianapolis was asleep.")]
    public void WordsThatOnlyLookLikeAPlace_DoNotSettleTheZone(string sentence) => Verify<PML4005AmbiguousTimeZone>.Diagnostics(
        $"## Summary\n\n{sentence}\n\n## Timeline\n\n- 14:00 [|CST|]: An alert.\n",
        "'CST' can mean the time of Central North America or China. State its offset once, as in 'CST (UTC-6)'.");

    [Theory]
    [InlineData("- 14:00 UTC: An alert.")]
    [InlineData("- 14:00 PST: An alert.")]
    [InlineData("- 14:00 CET: An alert.")]
    [InlineData("- 14:00 WAT: An alert.")]
    [InlineData("- 14:00 UTC+5:30: An alert.")]
    [InlineData("- 14:00 Asia/Kolkata: An alert.")]
    [InlineData("- 14:00 India Standard Time: An alert.")]
    [InlineData("- 14:00 EDT: An alert.")]
    [InlineData("- 14:00: An alert.")]
    [InlineData("- 14:00: CST was on call.")]
    [InlineData("- 14:00: The BST, a binary search tree, was broken.")]
    public void OneMeaning_DoesNotReport(string entry) => Verify<PML4005AmbiguousTimeZone>.NoDiagnostics($"## Timeline\n\n{entry}\n");

    [Theory]
    [InlineData("All times are IST (UTC+5:30).")]
    [InlineData("All times are in India Standard Time (IST).")]
    [InlineData("All times are in Indian Standard Time (IST).")]
    [InlineData("Time zone: Asia/Kolkata (IST)")]
    [InlineData("IST is UTC+5:30.")]
    [InlineData("Times are in IST (GMT+5:30).")]
    public void SettledByTheDocument_DoesNotReport(string sentence) => Verify<PML4005AmbiguousTimeZone>.NoDiagnostics($"## Timeline\n\n{sentence}\n\n- 14:00 IST: An alert.\n");

    [Theory]
    [InlineData("- 14:00 CST (UTC-6): An alert.")]
    [InlineData("- 14:00 CST (20:00 UTC): An alert.")]
    [InlineData("- 20:00 UTC / 14:00 CST: An alert.")]
    [InlineData("- 14:00 CST: An alert.\n- 15:30 EST: Back.")]
    [InlineData("- March 9, 2024 14:00 CST: An alert.\n- March 11, 2024 14:00 CDT: Back.")]
    public void SettledByTheEntries_DoesNotReport(string entries) => Verify<PML4005AmbiguousTimeZone>.NoDiagnostics($"## Timeline\n\n{entries}\n");

    [Fact]
    public void RangeThatEndsInUtc_Reports() => Verify<PML4005AmbiguousTimeZone>.Diagnostics(
        "## Summary\n\nDown from 14:00 [|CST|] to 21:00 UTC.\n",
        "'CST' can mean the time of Central North America or China. State its offset once, as in 'CST (UTC-6)'.");

    [Fact]
    public void SettledByTheConfiguration_DoesNotReport() => Verify<PML4005AmbiguousTimeZone>.DiagnosticsWith(
        "postmortem_lint.time_zone = Asia/Kolkata", "## Timeline\n\n- 14:00 IST: An alert.\n");
}
