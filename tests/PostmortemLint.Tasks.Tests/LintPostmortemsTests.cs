namespace PostmortemLint.Tasks.Tests;

/// <summary>The task without a build around it.</summary>
public sealed class LintPostmortemsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly BuildLog log = new();

    [Fact]
    public void Cancelled_StopsBeforeTheNextDocument()
    {
        var first = folder.Write("a.md", "# Checkout was down\n\n## Impact\n\nNobody could pay.\n\n## Detection\n\nAn alert fired.\n");
        folder.Write("b.md", "# Checkout was down\n\n## Impact\n\nNobody could pay.\n\n## Detection\n\nAn alert fired.\n");
        var task = new LintPostmortems { BuildEngine = log, Root = folder.Path, Include = "*.md" };
        log.Logged += task.Cancel;

        task.Execute();

        Assert.All(log.Findings, finding => Assert.Equal(first, finding.Path));
        Assert.NotEmpty(log.Findings);
    }

    [Fact]
    public void FaultOfTheLinter_IsAWarningAtTheDocument_AndTheOthersAreLinted()
    {
        string[] documents = [folder.Write("a.md"), folder.Write("b.md")];
        var task = new LintPostmortems { BuildEngine = log, Root = folder.Path, Include = "*.md", Lint = _ => throw new InvalidOperationException("Out of luck.") };

        Assert.True(task.Execute());

        Assert.Equal(documents, log.Findings.Select(finding => finding.Path));
        Assert.All(log.Findings, finding => Assert.Equal(("warning", "PML0010"), (finding.Severity, finding.Code)));
        Assert.All(log.Findings, finding => Assert.EndsWith("Out of luck.", finding.Message, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
