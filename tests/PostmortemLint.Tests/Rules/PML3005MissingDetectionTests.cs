using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML3005MissingDetectionTests
{
    private const string Message = "'Timeline' does not say when the incident was detected. Add an entry with its time, as in '14:05: An alert fired'.";

    [Theory]
    [InlineData("- **09:10 UTC:** The certificate expires.\n- **09:46 UTC:** It is replaced.")]
    [InlineData("- An alert fired.\n- The certificate was replaced.")]
    [InlineData("- **Detection time:** 5 June 2024, [Time of detection]\n- The certificate was replaced.")]
    [InlineData("- **09:10 UTC:** No alert fired.\n- **09:46 UTC:** It is replaced.")]
    [InlineData("- **09:10 UTC:** Users got an error page.\n- **09:46 UTC:** The error log shows the typo.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML3005MissingDetection>.Diagnostics($"# T\n\n## [|Timeline|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("- **09:12 UTC:** An alert fired.")]
    [InlineData("- **09:12 UTC:** A customer complained.")]
    [InlineData("- **09:12 UTC:** The outage was noticed.")]
    [InlineData("- **09:12 UTC:** The team was paged.")]
    [InlineData("### 09:12 UTC\n\nAn engineer noticed errors.")]
    [InlineData("09:12 Support opens a ticket.")]
    [InlineData("- **Detection (5 June 2024, 9:12 AM):** Users reported it.")]
    [InlineData("| time | what |\n|---|---|\n| 09:12 | Monitoring shows a spike |")]
    [InlineData("- 5 June: Detected by support.")]
    [InlineData("- 09:12 UTC: The developer found that the site was down.")]
    [InlineData("- 09:12 UTC: The problem was discovered.")]
    [InlineData("- 09:12 UTC: Customers began to write in.")]
    [InlineData("- 09:12 UTC: We learnt of the trouble from Twitter.")]
    [InlineData("- 09:12 UTC: A user posted on the forum that logins hang.")]
    [InlineData("- 09:12 UTC: The error rate tripped the threshold.")]
    [InlineData("- 09:12 UTC: The watchdog barked.")]
    [InlineData("- 09:12 UTC: We realised that nothing was being delivered.")]
    [InlineData("- 09:12 UTC: The helpdesk phone would not stop ringing.")]
    [InlineData("- 09:12 UTC: Users flooded our Twitter account.")]
    [InlineData("- 09:12 UTC: A cloud bill caught our eye.")]
    [InlineData("- 09:12 UTC: The on-call phone rang.")]
    [InlineData("- 09:12 UTC: A student told the staff that the page would not open.")]
    [InlineData("- 09:12 UTC: Our health check failed three times in a row.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML3005MissingDetection>.NoDiagnostics($"# T\n\n## Timeline\n\n{text}\n");

    [Fact]
    public void NoTimeline_DoesNotReport() => Verify<PML3005MissingDetection>.NoDiagnostics("# T\n\n## Issue Summary\n\nSo it began.\n");

    [Fact]
    public void EmptyTimeline_DoesNotReport() => Verify<PML3005MissingDetection>.NoDiagnostics("# T\n\n## Timeline\n\n## Resolution\n\nNone.\n");

    [Fact]
    public void TimelineCutByAFence_DoesNotReport() => Verify<PML3005MissingDetection>.NoDiagnostics("# T\n\n## Timeline\n\n- So it began.\n\n```\ndf -h\n");
}
