using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>The command of docs/configuration.md prints what the page shows, with the page's first example.</summary>
public sealed class ConfigurationPageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Command_PrintsWhatThePageShows()
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "configuration.md")).ReplaceLineEndings("\n");
        folder.Write(".editorconfig", page.Split("\n````")[1]["editorconfig\n".Length..]);
        folder.Write("postmortems/2021/other.md");
        var command = Assert.Single(PageCommand.AllOf("configuration.md"));
        command.AssertShows(PageCommand.Lines(Tool.Run(folder, command.Line.Split(' ')[1..])));
    }
}
