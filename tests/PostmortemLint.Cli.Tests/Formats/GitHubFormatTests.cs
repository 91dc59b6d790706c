using PostmortemLint.Cli.Formats;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests.Formats;

public class GitHubFormatTests
{
    [Fact]
    public void Warning_IsAnAnnotation() => Assert.Equal(
        "::warning file=docs/a.md,line=3,col=5,endLine=4,endColumn=9,title=PML9999::Two words: here, and there.",
        Write("docs/a.md", DiagnosticSeverity.Warning, "Two words: here, and there."));

    [Theory]
    [InlineData(DiagnosticSeverity.Error, "::error ")]
    [InlineData(DiagnosticSeverity.Suggestion, "::notice ")]
    public void Severity_IsTheCommand(DiagnosticSeverity severity, string command) =>
        Assert.StartsWith(command, Write("a.md", severity, "Text."), StringComparison.Ordinal);

    [Fact]
    public void WhatEndsALineOrAProperty_IsEscaped() => Assert.Equal(
        "::warning file=50%25%3A a%2Cb.md,line=3,col=5,endLine=4,endColumn=9,title=PML9999::50%25: one,\uFFFD\uFFFDtwo",
        Write("50%: a,b.md", DiagnosticSeverity.Warning, "50%: one,\r\ntwo"));

    private static string Write(string path, DiagnosticSeverity severity, string message) =>
        Made.Report(GitHubFormat.Write, Made.Finding(path, severity, message)).TrimEnd();
}
