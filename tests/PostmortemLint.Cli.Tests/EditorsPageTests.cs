using System.Text.Json;
using System.Text.RegularExpressions;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>docs/editors.md: its tasks run, and its patterns find what the tool prints.</summary>
public sealed partial class EditorsPageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public EditorsPageTests()
    {
        folder.Write("postmortems/a.md", Samples.Faulty);
        folder.Write("postmortems/at noon (draft).md", Samples.Unreadable);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TasksOfVisualStudioCode_Run()
    {
        using var file = JsonDocument.Parse(Block("json"));
        var tasks = file.RootElement.GetProperty("tasks").EnumerateArray().ToList();
        Assert.Equal(2, tasks.Count);
        Assert.All(tasks, task => Assert.Equal("postmortem-lint", task.GetProperty("command").GetString()));

        Assert.Equal(1, Tool.Run(folder, Arguments(tasks[0])).ExitCode);

        var watch = new ScriptedChanges(folder, () => ["postmortems/a.md"], () => ["postmortems/a.md", "postmortems/b.md"]).Run(onTerminal: false, Arguments(tasks[1]));
        var background = tasks[1].GetProperty("problemMatcher").GetProperty("background");
        Assert.Equal(2, Matches("beginsPattern"));
        Assert.Equal(3, Matches("endsPattern"));

        int Matches(string pattern) =>
            watch.Error.Split(Environment.NewLine).Count(line => Regex.IsMatch(line, background.GetProperty(pattern).GetString()!));
    }

    [Fact]
    public void Expression_FindsEveryPart()
    {
        var expression = new Regex(Expression().Match(Page()).Value);
        var lines = Tool.Run(folder, "check", "--format", "text").Lines;
        Assert.Equal(4, lines.Length);
        foreach (var line in lines)
        {
            var parts = expression.Match(line).Groups;
            Assert.Equal(line, $"{parts[1]}({parts[2]},{parts[3]}): {parts[4]} {parts[5]}: {parts[6]}");
            Assert.True(File.Exists(folder.At(parts[1].Value)));
        }
    }

    private static string[] Arguments(JsonElement task) => [.. task.GetProperty("args").EnumerateArray().Select(argument => argument.GetString()!)];

    private static string Page() => File.ReadAllText(Path.Combine(Checkout.Root, "docs", "editors.md")).ReplaceLineEndings("\n");

    private static string Block(string language)
    {
        var page = Page();
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"(?<=^```\n)\^.*\$(?=\n```$)", RegexOptions.Multiline)]
    private static partial Regex Expression();
}
