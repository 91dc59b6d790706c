using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML6006TaskWithoutLinkTests
{
    private const string Message = "The task 'Add a disk' is not linked to a ticket. Add the ticket's address or number, as in '#12' or 'OPS-12'.";

    [Fact]
    public void NoLink_Reports() => Verify<PML6006TaskWithoutLink>.Diagnostics("## Action Items\n\n- [|Add a disk|]\n- Add an alert (#12)\n", Message);

    [Fact]
    public void EmptyCell_Reports() => Verify<PML6006TaskWithoutLink>.Diagnostics("## Action Items\n\n| Task | Ticket |\n|---|---|\n| [|Add a disk|] | - |\n| Add an alert | 12 |\n", Message);

    [Fact]
    public void Offset_IsNotATicket() => Verify<PML6006TaskWithoutLink>.Diagnostics(
        "## Action Items\n\n- [|Show times in UTC-5|]\n", "The task 'Show times in UTC-5' is not linked to a ticket. Add the ticket's address or number, as in '#12' or 'OPS-12'.");

    [Theory]
    [InlineData("- Add a disk #12")]
    [InlineData("- OPS-12: Add a disk")]
    [InlineData("- [Add a disk](https://example.com/12)")]
    [InlineData("- Add a disk, https://example.com/12")]
    [InlineData("- Add a disk\n  - Ticket: https://example.com/12")]
    [InlineData("- [Add a disk][12]\n\n[12]: https://example.com/12")]
    [InlineData("| Task | Issue |\n|---|---|\n| Add a disk | ops/12 |")]
    [InlineData("| Task | |\n|---|---|\n| Add a disk | <https://example.com/12> |")]
    public void Link_DoesNotReport(string text) => Verify<PML6006TaskWithoutLink>.NoDiagnostics($"## Action Items\n\n{text}\n");
}
