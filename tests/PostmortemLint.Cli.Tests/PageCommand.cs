namespace PostmortemLint.Cli.Tests;

/// <summary>A command of a page: a line after <c>$</c>, and what the page shows below it.</summary>
internal sealed record PageCommand(string Line, string[] Shown)
{
    public static List<PageCommand> AllOf(string page) =>
    [
        .. from block in File.ReadAllText(Path.Combine(Checkout.Root, "docs", page)).ReplaceLineEndings("\n").Split("\n```").Where((_, i) => i % 2 == 1)
           where block.StartsWith("console\n", StringComparison.Ordinal)
           from command in block["console\n".Length..].Split("$ ", StringSplitOptions.RemoveEmptyEntries)
           let lines = command.TrimEnd('\n').Split('\n')
           select new PageCommand(lines[0], lines[1..]),
    ];

    /// <summary>Line by line; <c>...</c> means any number of lines.</summary>
    public void AssertShows(string[] printed)
    {
        var at = 0;
        for (var i = 0; i < Shown.Length; i++)
            if (Shown[i] != "...")
                Assert.Equal($"{Line}: {Shown[i]}", $"{Line}: {printed.ElementAtOrDefault(at++)}");
            else if (i + 1 == Shown.Length)
                at = printed.Length;
            else
            {
                var next = Array.IndexOf(printed, Shown[i + 1], at);
                Assert.True(next >= 0, $"{Line} does not print: {Shown[i + 1]}");
                at = next;
            }
        Assert.Equal(printed.Length, at);
    }

    /// <summary>What a run of the tool shows on a terminal.</summary>
    public static string[] Lines(RunResult run) => [.. (run.Out + run.Error).Replace('\\', '/').ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
