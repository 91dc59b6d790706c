using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML6002MissingTasksTests
{
    private const string None = "'Action Items' lists no tasks, but at least 2 are expected. List what will be done, one task per line.";
    private const string One = "'Action Items' lists 1 task, but at least 2 are expected. List what will be done, one task per line.";

    [Theory]
    [InlineData("We will watch the disk and add a second database.", None)]
    [InlineData("To avoid this we suggested a second disk.\nThe team was also told about it.", None)]
    [InlineData("Before a release we run every test.\nThe limits should be raised.", None)]
    [InlineData("- Add a second database.", One)]
    [InlineData("What we will do:\n\n- Add a second database.", One)]
    [InlineData("- Releases will always be tested.\n- Add a second database.", One)]
    [InlineData("• The rules will never be changed by hand.\n• Add a second database.", One)]
    [InlineData("- Add a second database:\n  - Owner: Ann\n  - Due: Friday", One)]
    public void FewerThanTwo_Reports(string text, string message) => Verify<PML6002MissingTasks>.Diagnostics($"# T\n\n## [|Action Items|]\n\n{text}\n", message);

    [Fact]
    public void FewerThanConfigured_Reports() => Verify<PML6002MissingTasks>.Diagnostics(
        "# T\n\n## [|Action Items|]\n\n- Add a disk.\n- Add an alert.\n",
        ("PML6002.min_tasks", 3),
        "'Action Items' lists 2 tasks, but at least 3 are expected. List what will be done, one task per line.");

    [Theory]
    [InlineData("- Add a disk.\n- Add an alert.")]
    [InlineData("1. Add a disk.\n2. Add an alert.")]
    [InlineData("- [ ] Add a disk.\n- [x] Add an alert.")]
    [InlineData("| what | who |\n|---|---|\n| A disk | Ann |\n| An alert | Ben |")]
    [InlineData("<li>Add a disk.</li>\n<li>Add an alert.</li>")]
    [InlineData("Add a disk.\nWatch the queue.")]
    [InlineData("Add a disk.\n\nWatch the queue.")]
    [InlineData("• A disk\n• An alert")]
    [InlineData("Before every release, run the tests.\nAdd a disk.")]
    [InlineData("**Add a disk:** the old one was full.\n\n**Watch the queue:** it grew for hours.")]
    [InlineData("### Add a disk\n\nThe old one was full.\n\n### Watch the queue\n\nIt grew for hours.")]
    [InlineData("### Improvements\n\n- A disk\n\n### Tasks\n\n- An alert")]
    [InlineData("- Monitoring\n  - Watch the disk.\n  - Watch the queue.")]
    [InlineData("- To make this not happen again we want to have:\n  - a disk\n  - an alert")]
    [InlineData("- Test:\n  the parser reads empty files.\n- Policy:\n  two people look at it.")]
    [InlineData("> - Add a disk.\n> - Add an alert.")]
    public void TwoTasksInAnyShape_DoNotReport(string text) => Verify<PML6002MissingTasks>.NoDiagnostics($"# T\n\n## Action Items\n\n{text}\n");

    [Fact]
    public void TwoSections_AreCountedTogether() => Verify<PML6002MissingTasks>.NoDiagnostics("# T\n\n## Action Items\n\n- A disk.\n\n## Follow-ups\n\n- An alert.\n");

    [Fact]
    public void NoTaskWanted_DoesNotReport() => Verify<PML6002MissingTasks>.NoDiagnostics("# T\n\n## Action Items\n\nWe will see.\n", ("PML6002.min_tasks", 0));

    [Theory]
    [InlineData("## Summary\n\nIt was down.\n")]
    [InlineData("## Action Items\n")]
    [InlineData("## Action Items\n\n    - Add a disk.\n    - Add an alert.\n")]
    [InlineData("## Action Items\n\n- Add a disk.\n\n```\ndf -h\n\n- Add an alert.\n")]
    public void NothingToRead_DoesNotReport(string markdown) => Verify<PML6002MissingTasks>.NoDiagnostics(markdown);
}
