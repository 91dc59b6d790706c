using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Output;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests;

/// <summary>The sample in docs/api.md runs, and the table names every public type.</summary>
public class ApiPageTests
{
    private const string BeginOfSample = "// docs/api.md";
    private const string EndOfSample = "// end of docs/api.md";

    private static readonly string Page = Repository.Read("docs", "api.md");

    [Fact]
    public void Sample_ReportsFileTextAndConfiguration()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true\n[*.md]\nPML8001.max_words = many\n");
        var path = folder.Write("a.md", "# A\r\n\r\n\0");
        using var output = new StringWriter();
        Sample(path, "# Template\n\nTBD <!-- postmortem-lint disable-line PML1010 -- r -->\n", output);
        var lines = output.ToString().Split([Environment.NewLine], StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith($"{path}(1,1): PML0001 This file cannot be read: ", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("line 1: PML", StringComparison.Ordinal));
        Assert.StartsWith($"{folder.At(".editorconfig")}(3,21): PML0003 'many' is not a value of", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_IsTheOneOnThePage()
    {
        var test = Repository.Read("tests", "PostmortemLint.Tests", "ApiPageTests.cs");
        Assert.Equal(Lines(Between(Page, "```csharp\n", "```")), Lines(Between(test, $"        {BeginOfSample}\n", $"        {EndOfSample}")));
    }

    [Fact]
    public void Table_NamesEveryPublicType()
    {
        var table = Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1]);
        var named = table.SelectMany(cell => cell.Split(',')).Select(name => name.Trim().Trim('`'));
        Assert.Equal(typeof(Linter).Assembly.GetExportedTypes().Select(type => type.Name).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    private static void Sample(string path, string text, TextWriter output)
    {
        // docs/api.md
        var run = new LintRun(new RunSettings { Mode = RuleMode.All });

        // A file, with the settings in force for it.
        foreach (var finding in run.Lint(path))
            if (finding.Suppression is null && finding.Severity > DiagnosticSeverity.Silent)
                output.WriteLine(LogLine.Of($"{finding.Path}({finding.Start.Line},{finding.Start.Column}): {finding.Id} {finding.Message}"));

        // Text in an editor, with the settings of the file that it will be saved to.
        var source = new SourceText(text);
        foreach (var finding in Linter.Default.Lint(source, run.SettingsOf(path)))
            if (finding.Suppression is null && finding.Severity > DiagnosticSeverity.Silent)
                output.WriteLine(LogLine.Of($"line {source.GetLinePosition(finding.Span.Start).Line}: {finding.Id} {finding.Message}"));

        // At the end: what is wrong in the configuration files.
        foreach (var fault in run.ConfigurationFindings)
            output.WriteLine(LogLine.Of($"{fault.Path}({fault.Start.Line},{fault.Start.Column}): {fault.Id} {fault.Message}"));
        // end of docs/api.md
    }

    private static string Between(string text, string begin, string end)
    {
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text.Substring(start, text.IndexOf(end, start, StringComparison.Ordinal) - start);
    }

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
