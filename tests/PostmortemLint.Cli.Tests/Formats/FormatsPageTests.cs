using PostmortemLint.Cli.Formats;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests.Formats;

/// <summary>The commands of docs/formats.md print what the page shows, with the page's document.</summary>
public sealed class FormatsPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "formats.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Commands_PrintWhatThePageShows()
    {
        folder.Write("postmortems/search.md", Page.Split("\n````")[1]["markdown\n".Length..]);
        var commands = PageCommand.AllOf("formats.md");
        Assert.All(ReportFormat.All.Where(format => format.Name != "sarif"), format => Assert.Contains(commands, command => command.Line.EndsWith($"--format {format.Name}", StringComparison.Ordinal)));
        Assert.All(commands, command => WithoutBlankLines(command).AssertShows(Lines(Tool.Run(folder, command.Line.Split(' ')[1..]))));
    }

    [Fact]
    public void Page_NamesEachFormat() => Assert.All(ReportFormat.All, format => Assert.Contains($"| [`{format.Name}`](#", Page, StringComparison.Ordinal));

    private static PageCommand WithoutBlankLines(PageCommand command) => command with { Shown = [.. command.Shown.Where(line => line.Length > 0)] };

    // Not what goes to standard error.
    private static string[] Lines(RunResult run) => PageCommand.Lines(run with { Error = "" });
}
