using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML6004TaskWithoutOwnerTests
{
    private const string Message = "The task 'Add a disk' has no owner. Name one, as in 'Owner: Ann' or '@ann'.";

    [Fact]
    public void NoName_Reports() => Verify<PML6004TaskWithoutOwner>.Diagnostics("## Action Items\n\n- [|Add a disk|]\n- Add an alert (owner: Ann)\n", Message);

    [Theory]
    [InlineData("")]
    [InlineData("TBD")]
    [InlineData("-")]
    public void EmptyCell_Reports(string owner) => Verify<PML6004TaskWithoutOwner>.Diagnostics($"## Action Items\n\n| Task | Owner |\n|---|---|\n| [|Add a disk|] | {owner} |\n| Add an alert | Ann |\n", Message);

    [Theory]
    [InlineData("1.[|Add a disk|]\n2.Add an alert (owner: Ann)")]
    [InlineData("1)[|Add a disk|]\n2)Add an alert (owner: Ann)")]
    [InlineData("[|Add a disk|]\n\nadd nothing")]
    [InlineData("| Task | Note | Owner |\n|---|---|---|\n| | [|Add a disk|] | |\n| Add an alert | | Ann |")]
    [InlineData("- Ann: Rollback, owner: Ann\n- [|Add a disk|]")]
    [InlineData("- Add an alert. Owner : Ann.\n- [|Add a disk|]")]
    public void AnyShapeOfTask_Reports(string text) => Verify<PML6004TaskWithoutOwner>.Diagnostics($"## Action Items\n\n{text}\n", Message);

    [Theory]
    [InlineData("Add a disk, mail ops@example of it")]
    [InlineData("Add a disk @ noon")]
    [InlineData("Add a disk. Owner:")]
    public void SignOrLabelWithoutAName_Reports(string text) => Verify<PML6004TaskWithoutOwner>.Diagnostics(
        $"## Action Items\n\n- [|{text}|]\n", $"The task '{text}' has no owner. Name one, as in 'Owner: Ann' or '@ann'.");

    [Fact]
    public void LongTask_IsShortened() => Verify<PML6004TaskWithoutOwner>.Diagnostics(
        "## Action Items\n\n- [|Add a disk to each of the databases that keep their logs for a year|]\n- [|Add a disk to each of the databases that keep logs for a year|]\n",
        "The task 'Add a disk to each of the databases that keep their logs fo…' has no owner. Name one, as in 'Owner: Ann' or '@ann'.",
        "The task 'Add a disk to each of the databases that keep logs for a ye…' has no owner. Name one, as in 'Owner: Ann' or '@ann'.");

    [Theory]
    [InlineData("- Add a disk [@ann-b]")]
    [InlineData("- @ann_b: Add a disk")]
    [InlineData("- Mail ops@example of the disk, @ann")]
    [InlineData("- [X] Add a disk")]
    [InlineData("- [x] **Add a disk**")]
    [InlineData("- Add a disk @ann")]
    [InlineData("- Add a disk. Owner: Ann")]
    [InlineData("- Add a disk (assigned to: Ann)")]
    [InlineData("- Add a disk\n  - Owner: Ann")]
    [InlineData("- Add a disk\n  Assignee: Ann")]
    [InlineData("- **DRI:** Ann. Add a disk.")]
    [InlineData("- [x] Add a disk")]
    [InlineData("- Add a disk (done)")]
    [InlineData("| What | Assigned to |\n|---|---|\n| Add a disk | Ann |")]
    [InlineData("| DRI | Action item |\n|---|---|\n| Ann | Add a disk |")]
    [InlineData("| Action | Owner | Status |\n|---|---|---|\n| Add a disk | | Done |")]
    public void Owner_DoesNotReport(string text) => Verify<PML6004TaskWithoutOwner>.NoDiagnostics($"## Action Items\n\n{text}\n");
}
