using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML2002MissingEndTests
{
    private const string Message = "'Summary' does not say when the outage ended or how long it lasted. Add the end, as in 'End: 2024-06-05 15:30 UTC', or say 'ongoing'.";

    [Fact]
    public void OnlyTheStart_Reports() => Verify<PML2002MissingEnd>.Diagnostics("## [|Summary|]\n\nCheckout was down from 14:00 UTC on.\n", Message);

    [Fact]
    public void NeitherStartNorEnd_Reports() => Verify<PML2002MissingEnd>.Diagnostics("## [|Summary|]\n\nCheckout was down.\n", Message);

    [Theory]
    [InlineData("Requests took 10 seconds and then failed.")]
    [InlineData("A certificate that ends after 90 days was not renewed.")]
    public void DurationOfSomethingElse_Reports(string text) => Verify<PML2002MissingEnd>.Diagnostics($"## [|Summary|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("Checkout was down for 90 minutes.")]
    [InlineData("The outage lasted 90 minutes.")]
    [InlineData("A 90-minute outage of checkout.")]
    [InlineData("Nobody could pay for about two hours.")]
    [InlineData("Duration: 90 minutes")]
    public void DurationWithoutStart_LacksTheStartAlone(string text)
    {
        Verify<PML2002MissingEnd>.NoDiagnostics($"## Summary\n\n{text}\n");
        Verify<PML2001MissingStart>.Diagnostics(
            $"## [|Summary|]\n\n{text}\n",
            "'Summary' does not say what time the outage began. Add it with date and time zone, as in 'Start: 2024-06-05 14:00 UTC'.");
    }

    [Theory]
    [InlineData("---\nended_at: 2024-06-05T15:00:00Z\n---\n\n## Summary\n\nDown from 14:00 UTC.\n")]
    [InlineData("---\nduration: 90 minutes\n---\n\n## Summary\n\nDown from 14:00 UTC.\n")]
    [InlineData("## Summary\n\nDown from 14:00 UTC.\n\n## Facts\n\n| Field | Value |\n|---|---|\n| Resolved at | 15:00 UTC |\n")]
    [InlineData("## Summary\n\nDown from 14:00 UTC.\n\n## Facts\n\n| Field | Value |\n|---|---|\n| Duration | 60 minutes |\n")]
    [InlineData("## Summary\n\nDown from 14:00 UTC.\n\n## Timeline\n\n- 14:00 UTC: Errors.\n- 15:00 UTC: Checkout was back to normal.\n")]
    public void ElsewhereInAnotherForm_DoesNotReport(string markdown)
    {
        Verify<PML2002MissingEnd>.DiagnosticsWith("postmortem_lint.profile = sre", markdown);
        Verify<PML2002MissingEnd>.Diagnostics(markdown.Replace("## Summary", "## [|Summary|]", StringComparison.Ordinal), Message);
    }

    [Theory]
    [InlineData("## [|Summary|]\n\nDown from 14:00 UTC.\n\n## Timeline\n\n- 14:00 UTC: Errors.\n- 15:00 UTC: Checkout was restarted.\n")]
    [InlineData("## [|Summary|]\n\nDown from 14:00 UTC.\n\n## Facts\n\n| Field | Value |\n|---|---|\n| Resolved by | Ann |\n")]
    [InlineData("---\ndate: 2024-06-05T15:00:00Z\n---\n\n## [|Summary|]\n\nDown from 14:00 UTC.\n")]
    public void OtherTimesInAnotherForm_Report(string markup) =>
        Verify<PML2002MissingEnd>.DiagnosticsWith("postmortem_lint.profile = sre", markup, Message);

    [Theory]
    [InlineData("It was down from 14:00 to 15:00 UTC.")]
    [InlineData("It was down from 2 – 3 PM.")]
    [InlineData("14:00 UTC - 15:00 UTC")]
    [InlineData("It went down at 14:00 and was restored at 15:00.")]
    [InlineData("It was down from 14:00 for 90 minutes.")]
    [InlineData("It was down from 14:00 for an hour and a half.")]
    [InlineData("It was down from 14:00, for 1h30m in all.")]
    [InlineData("It began at 14:00 and is ongoing.")]
    [InlineData("- Start: 14:00\n- End: 15:00")]
    public void EndOrDuration_DoesNotReport(string text) => Verify<PML2002MissingEnd>.NoDiagnostics($"## Summary\n\n{text}\n");

    [Theory]
    [InlineData("HTTP/1.1 502 Bad Gateway\nDate: Wed, 5 Jun 2024 14:32:16 GMT\nServer: nginx")]
    [InlineData("Date: Wed, 5 Jun 2024 14:32:16 GMT\nContent-Type: text/html")]
    [InlineData("2024/06/05 14:32:16 [error] 12#0: upstream timed out")]
    [InlineData("2024-06-05 14:32:16 ERROR no connections left")]
    public void TimeInPastedText_IsNotAnEnd(string pasted) => Verify<PML2002MissingEnd>.Diagnostics($"## [|Summary|]\n\nCheckout was down from 14:00 UTC on. It said:\n\n{pasted}\n", Message);

    [Fact]
    public void NoSummary_DoesNotReport() => Verify<PML2002MissingEnd>.NoDiagnostics("# T\n\n## Timeline\n\n- An alert.\n");
}
