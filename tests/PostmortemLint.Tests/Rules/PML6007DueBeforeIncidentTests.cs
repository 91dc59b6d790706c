using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML6007DueBeforeIncidentTests
{
    private const string Start = "# T\n\n## Summary\n\nOn 5 June 2024 it was down.\n\n## Action Items\n\n";

    [Fact]
    public void LastYear_Reports() => Verify<PML6007DueBeforeIncident>.Diagnostics(
        Start + "- Add a disk by [|2023-07-01|].\n",
        "This task is due '2023-07-01', but the earliest date of the incident is '5 June 2024' (line 5). Correct the year or the date.");

    [Fact]
    public void CellOfATable_Reports() => Verify<PML6007DueBeforeIncident>.Diagnostics(
        Start + "| Task | Due |\n|---|---|\n| Add a disk | [|1 May 2024|] |\n",
        "This task is due '1 May 2024', but the earliest date of the incident is '5 June 2024' (line 5). Correct the year or the date.");

    [Theory]
    [InlineData("- Add a disk by 2024-06-05.")]
    [InlineData("- Add a disk by 2024-07-01.")]
    [InlineData("- Add a disk by 1 May.")]
    [InlineData("- Add a disk by 3/4/2024.")]
    [InlineData("- [x] Add a disk by 2023-07-01.")]
    [InlineData("- Undo the change of 2023-07-01.")]
    [InlineData("- Undo the change of 2023-07-01. Due: 2024-07-01.")]
    [InlineData("| Task | Due | Opened |\n|---|---|---|\n| Add a disk | 2024-07-01 | 2023-07-01 |")]
    public void LaterOrNotDue_DoesNotReport(string text) => Verify<PML6007DueBeforeIncident>.NoDiagnostics(Start + text + "\n");

    [Fact]
    public void EarlierDateInTheTimeline_DoesNotReport() => Verify<PML6007DueBeforeIncident>.NoDiagnostics(
        "# T, 5 June 2024\n\n## Timeline\n\n- 2024-05-30 14:00 UTC: A release.\n\n## Action Items\n\n- Add a disk by 2024-06-01.\n");

    [Fact]
    public void IncidentWithoutADate_DoesNotReport() => Verify<PML6007DueBeforeIncident>.NoDiagnostics("# T\n\n## Summary\n\nIt was down.\n\n## Action Items\n\n- Add a disk by 2023-07-01.\n");
}
