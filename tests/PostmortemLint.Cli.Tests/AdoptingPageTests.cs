using System.Globalization;

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

        var commands = Commands().ToList();

        Assert.Equal(10, commands.Count);
        Assert.All(commands, command => AssertShows(command.Shown, Run(command.Line.Split(' ')), command.Line));
    }

    /// <summary>Each line behind <c>$</c>, with what stands below it.</summary>
    private static IEnumerable<(string Line, string[] Shown)> Commands() =>
        from block in File.ReadAllText(Path.Combine(Checkout.Root, "docs", "adopting.md")).ReplaceLineEndings("\n").Split("```").Where((_, i) => i % 2 == 1)
        where block.StartsWith("console\n", StringComparison.Ordinal)
        from command in block["console\n".Length..].Split("$ ", StringSplitOptions.RemoveEmptyEntries)
        let lines = command.TrimEnd('\n').Split('\n')
        select (lines[0], lines[1..]);

    private string[] Run(string[] words)
    {
        switch (words)
        {
            case ["postmortem-lint", ..]:
                var run = Tool.Run(folder, words[1..]);
                return [.. (run.Out + run.Error).Replace('\\', '/').ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
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

    /// <summary>Line by line; <c>...</c> stands for any number of lines.</summary>
    private static void AssertShows(string[] shown, string[] printed, string command)
    {
        var at = 0;
        for (var i = 0; i < shown.Length; i++)
            if (shown[i] == "...")
                at = printed.Length - (shown.Length - i - 1);
            else
                Assert.Equal($"{command}: {shown[i]}", $"{command}: {printed.ElementAtOrDefault(at++)}");
        Assert.Equal(printed.Length, at);
    }

    private string At(string name) => Path.Combine(folder.Path, name);
}
