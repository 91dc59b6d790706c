using System.Diagnostics;
using System.Runtime.Versioning;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>The scripts of action.yml, run by bash as GitHub runs them, with the tool that is built here in place of its package.</summary>
public sealed class ActionTests : IDisposable
{
    private readonly TemporaryFolder workspace = new();
    private readonly TemporaryFolder temp = new();
    private readonly Dictionary<string, string> inputs = new()
    {
        ["LINT_PATHS"] = "",
        ["LINT_FAIL_ON"] = "warning",
        ["LINT_BASELINE"] = "",
        ["LINT_ARGS"] = "",
        ["LINT_SUMMARY"] = "true",
        ["LINT_SARIF"] = "false",
    };

    public void Dispose()
    {
        workspace.Dispose();
        temp.Dispose();
    }

    /// <summary>An input in a script would be code: a branch or a file could have any name.</summary>
    [Fact]
    public void Scripts_HaveNoExpressions()
    {
        var scripts = Scripts();
        Assert.Equal(3, scripts.Count);
        Assert.All(scripts, script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));
        Assert.All(scripts, script => Assert.DoesNotContain("eval", script, StringComparison.Ordinal));
    }

    [UnixFact]
    public void Findings_AreAnnotatedAndSummarised()
    {
        workspace.Write("postmortems/a.md", Samples.Faulty);
        workspace.Write("postmortems/README.md", Samples.Faulty);

        var run = Lint();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Lines.Count(line => line.StartsWith("::warning file=postmortems/a.md,", StringComparison.Ordinal)));
        Assert.Contains("PML1001", File.ReadAllText(temp.At("summary")), StringComparison.Ordinal);
        Assert.Equal("exit-code=1\n", File.ReadAllText(temp.At("output")));
    }

    [UnixFact]
    public void CleanDocuments_Pass()
    {
        workspace.Write("postmortems/a.md", Samples.Clean);
        Assert.Equal(0, Lint().ExitCode);
        Assert.Equal("exit-code=0\n", File.ReadAllText(temp.At("output")));
    }

    [UnixFact]
    public void Summary_IsAddedToWhatOtherStepsWrote()
    {
        workspace.Write("postmortems/a.md", Samples.Faulty);
        temp.Write("summary", "Others\n");
        Lint();
        Lint();
        var summary = File.ReadAllText(temp.At("summary"));
        Assert.StartsWith("Others\n", summary, StringComparison.Ordinal);
        Assert.Equal(3, summary.Split("PML1001.md").Length);
    }

    [UnixFact]
    public void Inputs_BecomeOptions()
    {
        workspace.Write("our docs/a.md", Samples.Faulty);
        workspace.Write("our docs/b.md", Samples.Faulty);
        workspace.Write("c.md", Samples.Faulty);
        Assert.Equal(0, Tool.Run(workspace, "baseline", "c.md").ExitCode);
        inputs["LINT_PATHS"] = "our docs\r\n\nc.md\n";
        inputs["LINT_ARGS"] = "--exclude=our docs/b.md\n";
        inputs["LINT_BASELINE"] = "postmortem-lint.baseline";
        inputs["LINT_FAIL_ON"] = "error";
        inputs["LINT_SUMMARY"] = "false";

        var run = Lint();

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("2 files checked: 3 warnings. 3 findings are in the baseline.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("", File.ReadAllText(temp.At("summary")));
    }

    [UnixFact]
    public void Sarif_IsWrittenForTheUpload()
    {
        workspace.Write("postmortems/a.md", Samples.Faulty);
        inputs["LINT_SARIF"] = "true";
        Assert.Equal(1, Lint().ExitCode);
        var output = File.ReadAllLines(temp.At("output")).Single(line => line.StartsWith("sarif-file=", StringComparison.Ordinal));
        Assert.Contains("\"2.1.0\"", File.ReadAllText(output["sarif-file=".Length..]), StringComparison.Ordinal);
    }

    [UnixFact]
    public void Inputs_AreNoCode()
    {
        inputs["LINT_PATHS"] = "$(touch ran)\n`touch ran`\n; touch ran\n--output=ran\n";
        var run = Lint();
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(workspace.At("ran")));
        Assert.Contains("'$(touch ran)' does not exist.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--output=ran", run.Error, StringComparison.Ordinal);
        Assert.Equal("exit-code=2\n", File.ReadAllText(temp.At("output")));
    }

    [UnixFact]
    public void Installation_NamesVersionAndSource()
    {
        if (OperatingSystem.IsWindows())
            return;
        WriteProgram("bin/dotnet", "printf '%s\\n' \"$PWD\" \"$@\"");

        var install = Scripts()[1];
        inputs["TOOL_VERSION"] = "1.2.3";
        inputs["TOOL_SOURCE"] = "";
        string[] begin = [temp.Path, "tool", "install", "PostmortemLint.Cli", "--version", "1.2.3", "--tool-path", temp.At("postmortem-lint")];
        Assert.Equal(begin, Bash(install).Lines);
        inputs["TOOL_SOURCE"] = "our feed";
        Assert.Equal([.. begin, "--source", workspace.At("our feed")], Bash(install).Lines);
        inputs["TOOL_SOURCE"] = "https://feed.example/v3/index.json";
        Assert.Equal([.. begin, "--source", "https://feed.example/v3/index.json"], Bash(install).Lines);
    }

    [UnixFact]
    public void InstalledSdk_IsFound()
    {
        if (OperatingSystem.IsWindows())
            return;
        var look = Scripts()[0];
        WriteProgram("bin/dotnet", "printf '%s\\n' '8.0.100 [/usr/share/dotnet/sdk]' '9.0.100 [/usr/share/dotnet/sdk]'");
        Assert.Equal(0, Bash(look).ExitCode);
        Assert.Equal("", File.ReadAllText(temp.At("output")));
        WriteProgram("bin/dotnet", "printf '%s\\n' '8.0.100 [/usr/share/dotnet/sdk]' '10.0.100 [/usr/share/dotnet/sdk]'");
        Assert.Equal(0, Bash(look).ExitCode);
        Assert.Equal("found=true\n", File.ReadAllText(temp.At("output")));
        WriteProgram("bin/dotnet", "exit 1");
        File.Delete(temp.At("output"));
        Assert.Equal(0, Bash(look).ExitCode);
        Assert.Equal("", File.ReadAllText(temp.At("output")));
    }

    private static List<string> Scripts() => WorkflowScripts.Of(File.ReadAllText(Path.Combine(Checkout.Root, "action.yml")));

    private RunResult Lint()
    {
        if (!OperatingSystem.IsWindows())
            WriteProgram("postmortem-lint/postmortem-lint", $"exec dotnet '{Path.Combine(AppContext.BaseDirectory, "PostmortemLint.Cli.dll")}' \"$@\"");
        return Bash(Scripts()[2]);
    }

    private RunResult Bash(string script)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", temp.Write("script.sh", script + "\n")])
        {
            WorkingDirectory = workspace.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in inputs)
            start.Environment[name] = value;
        start.Environment["RUNNER_TEMP"] = temp.Path;
        start.Environment["RUNNER_OS"] = "Linux";
        start.Environment["GITHUB_WORKSPACE"] = workspace.Path;
        foreach (var (name, file) in new[] { ("GITHUB_OUTPUT", "output"), ("GITHUB_STEP_SUMMARY", "summary") })
            start.Environment[name] = File.Exists(temp.At(file)) ? temp.At(file) : temp.Write(file);
        if (Directory.Exists(temp.At("bin")))
            start.Environment["PATH"] = $"{temp.At("bin")}:{start.Environment["PATH"]}";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output, error.Result);
    }

    [UnsupportedOSPlatform("windows")]
    private void WriteProgram(string name, string script) =>
        File.SetUnixFileMode(temp.Write(name, $"#!/bin/sh\n{script}\n"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
