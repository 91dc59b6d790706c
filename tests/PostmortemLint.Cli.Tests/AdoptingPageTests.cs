using System.Globalization;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>docs/adopting.md, step by step: its commands are run, and print what it shows.</summary>
public sealed class AdoptingPageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Commands_PrintWhatThePageShows()
    {
        for (var i = 0; i < 100; i++)
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"postmortems/{2019 + (i / 20)}/{(i % 20) + 1:00}.md"), Samples.Faulty);
        Directory.CreateDirectory(At("postmortems/2025"));

        var commands = PageCommand.AllOf("adopting.md");

        Assert.Equal(10, commands.Count);
        Assert.All(commands, command => command.AssertShows(Run(command.Line.Split(' '))));
    }

    private string[] Run(string[] words)
    {
        switch (words)
        {
            case ["postmortem-lint", ..]:
                return PageCommand.Lines(Tool.Run(folder, words[1..]));
            case ["head", "-4", var file]:
                return [.. File.ReadLines(At(file)).Take(4)];
            case ["cp", var from, var to]:
                File.Copy(At(from), At(to));
                return [];
            case ["rm", var file]:
                File.Delete(At(file));
                return [];
            default:
                throw new InvalidOperationException($"The page has an unknown command: {string.Join(' ', words)}");
        }
    }

    private string At(string name) => Path.Combine(folder.Path, name);
}
