using PostmortemLint.Cli.Why;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>The commands of docs/why.md print what the page shows, with the page's document.</summary>
public sealed class WhyPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "why.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Commands_PrintWhatThePageShows()
    {
        folder.Write("postmortems/search.md", Page.Split("\n````")[1]["markdown\n".Length..]);
        var commands = PageCommand.AllOf("why.md");
        Assert.Equal(2, commands.Count);
        Assert.All(commands, command => command.AssertShows(PageCommand.Lines(Tool.Run(folder, command.Line.Split(' ')[1..]))));
    }

    [Fact]
    public void Page_NamesEachFact() => Assert.All(AskedFact.All, fact => Assert.Contains($"`{fact.Name}`", Page, StringComparison.Ordinal));
}
