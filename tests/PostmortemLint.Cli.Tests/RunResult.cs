namespace PostmortemLint.Cli.Tests;

internal sealed record RunResult(int ExitCode, string Out, string Error)
{
    public string[] Lines => Out.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
