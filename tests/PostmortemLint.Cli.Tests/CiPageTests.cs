using System.Text;
using System.Text.RegularExpressions;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>docs/ci.md, action.yml and the hook for pre-commit: what they run is run here, and names one version.</summary>
public sealed partial class CiPageTests : IDisposable
{
    private const string Exec = "dotnet tool exec PostmortemLint.Cli@";
    private const string Command = "postmortem-lint ";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void CommandsOfWorkflows_RunAndReport()
    {
        var commands = CommandsOf(Page()).ToList();

        Assert.Equal(8, commands.Count);
        Assert.All(commands, CheckRuns);
    }

    [Fact]
    public void CommandsOfTheTable_RunAndReport()
    {
        var options = TableOptions().Matches(Page()).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(6, options.Count);
        Assert.All(options, option => CheckRuns($"postmortem-lint check {Placeholders().Replace(option, "$1=$1.txt")}"));
    }

    [Fact]
    public void Baseline_IsUsedByEveryRun()
    {
        folder.Write("postmortems/a.md", Samples.Faulty);
        var configuration = Ini().Match(Page()).Groups[1].Value;

        Assert.Contains("postmortem-lint baseline\n", Page(), StringComparison.Ordinal);
        Assert.Equal(0, Tool.Run(folder, "baseline").ExitCode);
        Assert.Equal(1, Tool.Run(folder, "check").ExitCode);
        folder.Write(".globalconfig", configuration);
        Assert.Equal(0, Tool.Run(folder, "check").ExitCode);
    }

    [Fact]
    public void Version_IsTheSameEverywhere()
    {
        string[] texts =
        [
            "action.yml", ".pre-commit-hooks.yaml", "README.md", "docs/ci.md", "docs/build-integration.md", "src/PostmortemLint.Tasks/README.md",
            "samples/Quickstart/Quickstart.csproj", "samples/Configured/Configured.csproj", "samples/DocsOnly/DocsOnly.csproj", "samples/Monorepo/Directory.Packages.props",
        ];
        var named = texts.Select(text => Versions().Matches(File.ReadAllText(Path.Combine(Checkout.Root, text))).Select(match => match.Groups[1].Value).Distinct());

        var version = Assert.Single(named.First());
        Assert.All(named, versions => Assert.Equal(version, Assert.Single(versions)));
    }

    [PythonYamlFact]
    public void Yaml_Parses()
    {
        string[] texts =
        [
            File.ReadAllText(Path.Combine(Checkout.Root, "action.yml")),
            File.ReadAllText(Path.Combine(Checkout.Root, ".pre-commit-hooks.yaml")),
            .. Directory.GetFiles(Path.Combine(Checkout.Root, ".github", "workflows")).Select(File.ReadAllText),
            .. Blocks().Matches(Page()).Select(block => block.Groups[1].Value),
        ];
        Assert.True(texts.Length > 10);
        Assert.All(texts, PythonYamlFactAttribute.Parse);
    }

    /// <summary>What the page says of the action's inputs is what the action has.</summary>
    [Fact]
    public void Inputs_AreThoseOfTheAction()
    {
        var action = File.ReadAllText(Path.Combine(Checkout.Root, "action.yml")).ReplaceLineEndings("\n");
        var inputs = Inputs().Matches(action[..action.IndexOf("\noutputs:", StringComparison.Ordinal)]).Select(match => match.Groups[1].Value);
        var rows = InputRows().Matches(Page()).Select(match => match.Groups[1].Value);
        Assert.Equal(inputs, rows);
    }

    [Fact]
    public void Hook_LeavesOutWhatABuildLeavesOut()
    {
        var hook = File.ReadAllText(Path.Combine(Checkout.Root, ".pre-commit-hooks.yaml")).ReplaceLineEndings("\n");
        var entry = Assert.Single(CommandsOf(hook));
        var options = WorkflowScripts.Words(HookArguments().Match(hook).Groups[1].Value.Replace(", ", " ", StringComparison.Ordinal));
        var pattern = new Regex(HookFiles().Match(hook).Groups[1].Value);
        string[] names = ["postmortems/a.md", "docs/postmortems/2024/b.markdown", "postmortems/README.md", "postmortems/our-template.md", "postmortems/_draft.md", "README.md", "postmortems/a.txt"];
        foreach (var name in names)
            folder.Write(name, Samples.Unreadable);
        var taken = names.Where(name => pattern.IsMatch(name)).ToArray();
        Assert.Equal(names[..5], taken);

        var run = Tool.Run(folder, [.. WorkflowScripts.Words(entry)[1..], .. options, .. taken]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["docs/postmortems/2024/b.markdown", "postmortems/a.md"], run.Lines.Select(line => line.Split('(')[0].Replace('\\', '/')));
    }

    /// <summary>Runs of the tool in a text, each as a command that begins with its name.</summary>
    private static IEnumerable<string> CommandsOf(string text) =>
        from script in WorkflowScripts.Of(text)
        from command in WorkflowScripts.Commands(script)
        where command.StartsWith(Exec, StringComparison.Ordinal) || command.StartsWith(Command, StringComparison.Ordinal)
        select ToolName().Replace(command, Command);

    private static string Page() => File.ReadAllText(Path.Combine(Checkout.Root, "docs", "ci.md")).ReplaceLineEndings("\n");

    private void CheckRuns(string command)
    {
        folder.Write("postmortems/a.md", Samples.Faulty);
        folder.Write("postmortem-lint.baseline");
        var run = Tool.RunOn(Encoding.UTF8.GetBytes("postmortems/a.md\0"), folder, WorkflowScripts.Words(command)[1..]);
        Assert.True(run.ExitCode is 0 or 1, $"{command}: {run.Error}");
        Assert.Contains(command.Contains(" baseline", StringComparison.Ordinal) ? "faults in" : "1 file checked: 3 warnings.", run.Error, StringComparison.Ordinal);
        foreach (Match report in Reports().Matches(command))
            Assert.NotEmpty(File.ReadAllText(folder.At(report.Groups[1].Value)));
    }

    [GeneratedRegex(@"^dotnet tool exec PostmortemLint\.Cli@\S+ --yes -- ")]
    private static partial Regex ToolName();

    [GeneratedRegex(@"(?:PostmortemLint\.Cli@|PostmortemLint\.Tasks@v|PostmortemLint\.Tasks"" Version=""|rev: v|default: ""|--version |-p:Version=)(\d+\.\d+\.\d+)")]
    private static partial Regex Versions();

    [GeneratedRegex(@"^\| [^|]* \| `(--[^|`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex TableOptions();

    [GeneratedRegex("```ini\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Ini();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^  ([a-z-]+):$", RegexOptions.Multiline)]
    private static partial Regex Inputs();

    [GeneratedRegex(@"^\| `([a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex InputRows();

    [GeneratedRegex(@"(?<=--report )(\w+)=FILE")]
    private static partial Regex Placeholders();

    [GeneratedRegex(@"--report \w+=(\S+)")]
    private static partial Regex Reports();

    [GeneratedRegex(@"^  args: \[(.*)\]$", RegexOptions.Multiline)]
    private static partial Regex HookArguments();

    [GeneratedRegex(@"^  files: (.*)$", RegexOptions.Multiline)]
    private static partial Regex HookFiles();
}
