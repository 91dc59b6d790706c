namespace PostmortemLint.Tasks.Tests;

internal sealed record Finding(string Severity, string Path, int Line, int Column, string Code, string Message)
{
    public int EndLine { get; init; }

    public int EndColumn { get; init; }

    public string? HelpLink { get; init; }
}
