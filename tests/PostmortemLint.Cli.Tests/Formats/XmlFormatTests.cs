using System.Xml.Linq;
using PostmortemLint.Cli.Formats;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Tests.Formats;

/// <summary>JUnit and Checkstyle.</summary>
public sealed class XmlFormatTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public XmlFormatTests()
    {
        folder.Write("docs/a.md", Samples.Faulty);
        folder.Write("docs/b & \"c\".md".Replace('"', OperatingSystem.IsWindows() ? '\'' : '"'), Samples.Unreadable);
        folder.Write("docs/clean.md", Samples.Clean);
        folder.Write("docs/d.md", "# Database was down\n\n## Issue Summary\n\nOn 5 June 2024 from 14:00 to 15:00 UTC 10% of the requests to checkout failed.\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void JUnit_HasASuiteForEachFile_AndAFailureForEachWarning()
    {
        var root = XmlSchemas.Read(XmlSchemas.JUnit, Run("junit"));
        var findings = Tool.Run(folder, "check", "docs").Lines.ToLookup(line => line[..line.IndexOf('(', StringComparison.Ordinal)].Replace('\\', '/'));

        Assert.Equal(4, root.Elements("testsuite").Count());
        foreach (var suite in root.Elements("testsuite"))
        {
            var lines = findings[(string)suite.Attribute("name")!].ToList();
            Assert.Equal(Math.Max(lines.Count, 1), suite.Elements("testcase").Count());
            Assert.Equal(lines.Count(line => !line.Contains("): info ", StringComparison.Ordinal)), suite.Descendants("failure").Count());
            Assert.Equal(lines.Count(line => line.Contains("): info ", StringComparison.Ordinal)), suite.Descendants("system-out").Count());
            Assert.Equal((suite.Elements("testcase").Count(), suite.Descendants("failure").Count()), ((int)suite.Attribute("tests")!, (int)suite.Attribute("failures")!));
            Assert.Equal(suite.Elements("testcase").Count(), suite.Elements("testcase").Select(test => (string)test.Attribute("name")!).Distinct().Count());
        }
        Assert.Equal(root.Descendants("testcase").Count(), (int)root.Attribute("tests")!);
        Assert.Equal(root.Descendants("failure").Count(), (int)root.Attribute("failures")!);
        Assert.Equal("postmortem-lint", (string)root.Elements("testsuite").Single(suite => (string)suite.Attribute("name")! == "docs/clean.md").Element("testcase")!.Attribute("name")!);
        Assert.NotEmpty(root.Descendants("system-out"));
    }

    [Fact]
    public void JUnit_NamesSurviveLinesAbove()
    {
        var before = XElement.Parse(Run("junit")).Descendants("testcase").Select(test => (string)test.Attribute("name")!).ToList();
        folder.Write("docs/a.md", "\n\n\n" + Samples.Faulty);
        Assert.Equal(before, XElement.Parse(Run("junit")).Descendants("testcase").Select(test => (string)test.Attribute("name")!));
    }

    [Fact]
    public void JUnit_OfNothing_HasNoSuite()
    {
        Directory.CreateDirectory(folder.At("empty"));
        Assert.Empty(XmlSchemas.Read(XmlSchemas.JUnit, Tool.Run(folder, "check", "empty", "--format", "junit").Out).Elements());
    }

    [Fact]
    public void Checkstyle_HasWhatTextHas()
    {
        var root = XmlSchemas.Read(XmlSchemas.Checkstyle, Run("checkstyle"));
        var written = from file in root.Elements("file")
                      from error in file.Elements("error")
                      select $"{(string)file.Attribute("name")!}({(int)error.Attribute("line")!},{(int)error.Attribute("column")!}): {(string)error.Attribute("severity")!} {((string)error.Attribute("source")!).Split('.')[1]}: {(string)error.Attribute("message")!}";
        Assert.Equal(Tool.Run(folder, "check", "docs").Lines.Select(line => line.Replace('\\', '/')), written);
    }

    [Theory]
    [InlineData("<b> & \"c\" 'd' ]]> <!-- -->", "<b> & \"c\" 'd' ]]> <!-- -->")]
    [InlineData("tab\there", "tab\there")]
    [InlineData("##vso[task.complete] ##[error]", "##vso[task.complete] ##[error]")]
    [InlineData("\u202Eleft\u2028line", "\u202Eleft\u2028line")]
    [InlineData("a\0b\u001bc\ufffe", "a\uFFFDb\uFFFDc\uFFFD")]
    [InlineData("whole 😀", "whole 😀")]
    public void Words_AreRead_AndAreNoCommands(string message, string read)
    {
        var finding = Made.Finding("a.md", DiagnosticSeverity.Warning, message);
        var xml = Made.Report(CheckstyleFormat.Write, finding);

        Assert.Empty(HostCommands.In(xml));
        Assert.Equal(read, (string)XElement.Parse(xml).Descendants("error").Single().Attribute("message")!);
        xml = Made.Report(JUnitFormat.Write, finding with { Id = "PML1001", Start = new LinePosition(1, 1) });
        Assert.Empty(HostCommands.In(xml));
        Assert.Equal(read, (string)XElement.Parse(xml).Descendants("failure").Single().Attribute("message")!);
    }

    [Fact]
    public void HalfOfACharacter_IsReplaced() =>
        Assert.Contains("message=\"half \uFFFD.\"", Made.Report(CheckstyleFormat.Write, Made.Finding("a.md", DiagnosticSeverity.Warning, "half \ud83d.")), StringComparison.Ordinal);

    private string Run(string format) => Tool.Run(folder, "check", "docs", "--format", format).Out;
}
