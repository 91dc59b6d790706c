using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML3006MissingDetectionSourceTests
{
    private const string Message = "'Timeline' does not say how the incident was detected. Say who or what noticed it, such as an alert, an engineer, a customer or a ticket.";

    [Theory]
    [InlineData("- **09:10 UTC:** The issue was detected.\n- **09:46 UTC:** The certificate is replaced.")]
    [InlineData("- **09:10 UTC:** The certificate expires.\n- **09:40 UTC:** The error log shows the typo.")]
    [InlineData("- The site went down at midnight.")]
    [InlineData("- The fix was applied and the service restarted.")]
    [InlineData("- The investigation started.")]
    [InlineData("- Debugging of the application began.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML3006MissingDetectionSource>.Diagnostics($"# T\n\n## [|Timeline|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("- An alert fired.")]
    [InlineData("- A customer complained.")]
    [InlineData("- Monitoring showed a spike.")]
    [InlineData("- An engineer noticed errors.")]
    [InlineData("- Support got a ticket.")]
    [InlineData("- It was detected while we tested the release.")]
    [InlineData("- Users reported errors.")]
    [InlineData("- We received an email about it.")]
    [InlineData("- The on-call engineer was paged.")]
    [InlineData("- The developer team noticed a blank page.")]
    [InlineData("- A tweet asked whether we were down.")]
    [InlineData("- Customers began to write in.")]
    [InlineData("- A user posted on the forum that logins hang.")]
    [InlineData("- The error rate tripped the threshold.")]
    [InlineData("- The on-call engineer declared an incident.")]
    [InlineData("- The night shift found the site down.")]
    [InlineData("- The on-call phone rang.")]
    [InlineData("- Users started calling.")]
    [InlineData("- The marketing team could not open the page and called us.")]
    [InlineData("- Clients rang the office.")]
    [InlineData("- A user filed a GitHub issue.")]
    [InlineData("- Automatic checks failed.")]
    [InlineData("- CI turned red.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML3006MissingDetectionSource>.NoDiagnostics($"# T\n\n## Timeline\n\n{text}\n");

    [Fact]
    public void SectionOfAnotherForm_DoesNotReport() => Verify<PML3006MissingDetectionSource>.DiagnosticsWith(
        "postmortem_lint.profile = sre", "# T\n\n## Timeline\n\n- 14:00 UTC: So it began.\n\n## Detection\n\nBy chance.\n");

    [Fact]
    public void EmptySectionOfAnotherForm_Reports() => Verify<PML3006MissingDetectionSource>.DiagnosticsWith(
        "postmortem_lint.profile = sre", "# T\n\n## [|Timeline|]\n\n- 14:00 UTC: So it began.\n\n## Detection\n", Message);

    [Fact]
    public void NoTimeline_DoesNotReport() => Verify<PML3006MissingDetectionSource>.NoDiagnostics("# T\n\n## Issue Summary\n\nSo it began.\n");

    [Fact]
    public void EmptyTimeline_DoesNotReport() => Verify<PML3006MissingDetectionSource>.NoDiagnostics("# T\n\n## Timeline\n\n## Resolution\n\nNone.\n");

    [Fact]
    public void TimelineCutByAFence_DoesNotReport() => Verify<PML3006MissingDetectionSource>.NoDiagnostics("# T\n\n## Timeline\n\n- So it began.\n\n```\ndf -h\n");
}
