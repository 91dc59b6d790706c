using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML6005TaskWithoutDueDateTests
{
    private const string Message = "The task 'Add a disk' has no due date. Add one, as in 'due 2024-07-01', 'by Friday' or 'Q3'.";

    [Fact]
    public void NoDate_Reports() => Verify<PML6005TaskWithoutDueDate>.Diagnostics("## Action Items\n\n- [|Add a disk|]\n- Add an alert by Friday\n", Message);

    [Fact]
    public void EmptyCell_Reports() => Verify<PML6005TaskWithoutDueDate>.Diagnostics("## Action Items\n\n| Task | Due |\n|---|---|\n| [|Add a disk|] | TBD |\n", Message);

    [Fact]
    public void DueToACause_IsNotADate() => Verify<PML6005TaskWithoutDueDate>.Diagnostics(
        "## Action Items\n\n- [|Add a disk due to growth|]\n", "The task 'Add a disk due to growth' has no due date. Add one, as in 'due 2024-07-01', 'by Friday' or 'Q3'.");

    [Theory]
    [InlineData("Add Q5 to the board")]
    [InlineData("Add q0 to the board")]
    [InlineData("Move Q10 by hand on a Friday")]
    [InlineData("Add it by asking on Friday")]
    public void WordsThatAreNotADate_Report(string text) => Verify<PML6005TaskWithoutDueDate>.Diagnostics(
        $"## Action Items\n\n- [|{text}|]\n", $"The task '{text}' has no due date. Add one, as in 'due 2024-07-01', 'by Friday' or 'Q3'.");

    [Theory]
    [InlineData("- Add a disk by 2024-06-05")]
    [InlineData("- Add a disk by Friday")]
    [InlineData("- Add a disk by the end of June")]
    [InlineData("- Add a disk (Q3)")]
    [InlineData("- Add a disk within two weeks")]
    [InlineData("- Add a disk within 14 days")]
    [InlineData("- Add a disk next sprint")]
    [InlineData("- Add a disk. ETA: soon after the move")]
    [InlineData("- Add a disk\n  - Due: 5 June 2024")]
    [InlineData("- Add a disk by the end of the coming few weeks")]
    [InlineData("- q1: Add a disk")]
    [InlineData("- Add a disk until tomorrow")]
    [InlineData("- Add a disk, deadline: 2024-06-05")]
    [InlineData("- [x] Add a disk")]
    [InlineData("| Task | Deadline |\n|---|---|\n| Add a disk | 5 June |")]
    public void Date_DoesNotReport(string text) => Verify<PML6005TaskWithoutDueDate>.NoDiagnostics($"## Action Items\n\n{text}\n");
}
