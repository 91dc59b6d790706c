using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

public class ProgressTests
{
    [Fact]
    public void LongRun_IsShown_AndErased()
    {
        using var screen = new StringWriter();
        using (var progress = new Progress(screen, 12, TimeSpan.Zero))
        {
            progress.Advance();
            SpinWait.SpinUntil(() => screen.ToString().Contains("\r1 of 12 files", StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        }
        Assert.Contains("\r1 of 12 files", screen.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r" + new string(' ', "1 of 12 files".Length) + "\r", screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ShortRun_ShowsNothing()
    {
        using var screen = new StringWriter();
        using (var progress = new Progress(screen, 1, TimeSpan.FromMinutes(5)))
            progress.Advance();
        Assert.Empty(screen.ToString());
    }
}
