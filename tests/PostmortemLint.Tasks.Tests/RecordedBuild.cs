namespace PostmortemLint.Tasks.Tests;

/// <summary>A command and what its binary log says: there no logger has merged what was raised twice.</summary>
internal sealed record RecordedBuild(CommandResult Command, BuildLog Log)
{
    /// <summary>The task ran <paramref name="times"/> times, and each of the two findings of a faulty document was shown as often.</summary>
    public void AssertLinted(int times) =>
        AssertLinted(times, times == 0 ? [] : [("PML1001", times), ("PML8001", times)]);

    /// <param name="times">How often the task ran.</param>
    /// <param name="expected">By code, how often each of its findings was shown.</param>
    public void AssertLinted(int times, params (string Code, int Times)[] expected)
    {
        Assert.True(Command.ExitCode == 0, Command.Output);
        Assert.Equal(times, Log.LintRuns);
        foreach (var findings in new[] { Command.Findings, Log.Findings })
            Assert.Equal(expected, findings.Where(finding => finding.Code is ['P', 'M', 'L', ..]).GroupBy(finding => finding).Select(same => (same.Key.Code, same.Count())).Distinct());
    }
}
