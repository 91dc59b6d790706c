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
    public void DurationWithoutStart_Reports() => Verify<PML2002MissingEnd>.Diagnostics(
        "## [|Summary|]\n\nCheckout was down for 90 minutes.\n",
        "'Summary' says that the outage lasted '90 minutes', but gives no start or end. Add the end, as in 'End: 2024-06-05 15:30 UTC', or say 'ongoing'.");

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
