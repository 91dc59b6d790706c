using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>The pages of rules, from inside the program.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Ids => [.. Linter.DescribeRules().Select(rule => rule.Descriptor.Id)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryRule_PrintsItsPage(string id)
    {
        var run = Tool.Run(folder, "explain", id);
        Assert.Equal((0, Page(id), ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void SeveralIds_InAnyCase_PrintEachPageOnce() =>
        Assert.Equal($"{Page("PML4004")}{Environment.NewLine}{Page("PML1001")}", Tool.Run(folder, "explain", "pml4004", "PML1001", "Pml4004").Out);

    [Theory]
    [InlineData("PML404", "There is no rule 'PML404'. Write PML4004, or no id to list all rules.")]
    [InlineData("8001", "There is no rule '8001'. Write PML8001, or no id to list all rules.")]
    [InlineData("CS8602", "There is no rule 'CS8602'. Write an id such as PML4004, or no id to list all rules.")]
    public void UnknownId_ExitsWith2_AndPrintsNothing(string id, string message)
    {
        var run = Tool.Run(folder, "explain", "PML1001", id);
        Assert.Equal((2, "", message + Environment.NewLine), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void WithoutAnId_AllAreListed()
    {
        var run = Tool.Run(folder, "explain");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Ids.Count, run.Lines.Length);
        Assert.Contains("PML1002  suggestion  Section is misplaced", run.Lines);
        Assert.Contains("PML6004  none        Task has no owner", run.Lines);
        Assert.Equal(run.Lines.Order(StringComparer.Ordinal), run.Lines);
    }

    private static string Page(string id) => File.ReadAllText(Path.Combine(Checkout.Root, "docs", "rules", id + ".md")).ReplaceLineEndings();
}
