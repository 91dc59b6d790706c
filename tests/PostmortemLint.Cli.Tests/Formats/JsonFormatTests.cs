using System.Text;
using System.Text.Json;
using PostmortemLint.Cli.Formats;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests.Formats;

/// <summary>The formats in JSON, but SARIF.</summary>
public sealed class JsonFormatTests : IDisposable
{
    private static readonly string OurSchema = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "schema", "report.json"));

    private readonly TemporaryFolder folder = new();

    public JsonFormatTests()
    {
        folder.Write("docs/a.md", Samples.Faulty);
        folder.Write("docs/b.md", Samples.Unreadable);
        folder.Write("docs/clean.md", Samples.Clean);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Reports_KeepTheirSchemas()
    {
        await JsonSchemas.AssertKeeps(OurSchema, Run("json"));
        await JsonSchemas.AssertKeeps(JsonSchemas.GitLab, Run("gitlab"));
        await JsonSchemas.AssertKeeps(JsonSchemas.Rdjson, Run("rdjson"));
        Directory.CreateDirectory(folder.At("empty"));
        await JsonSchemas.AssertKeeps(OurSchema, Run("json", "empty"));
        await JsonSchemas.AssertKeeps(JsonSchemas.GitLab, Run("gitlab", "empty"));
        await JsonSchemas.AssertKeeps(JsonSchemas.Rdjson, Run("rdjson", "empty"));
    }

    [Fact]
    public void Json_HasWhatTextHas()
    {
        using var report = JsonDocument.Parse(Run("json"));
        var lines = report.RootElement.GetProperty("findings").EnumerateArray().Select(f =>
            $"{f.GetProperty("file")}({f.GetProperty("line")},{f.GetProperty("column")}): {f.GetProperty("severity")} {f.GetProperty("rule")}: {f.GetProperty("message")}");

        Assert.Equal(Tool.Run(folder, "check", "docs").Lines.Select(line => line.Replace('\\', '/').Replace(": info ", ": suggestion ", StringComparison.Ordinal)), lines);
        Assert.Equal(
            """{"files":3,"errors":1,"warnings":3,"suggestions":0,"inBaseline":0,"suppressed":0}""",
            JsonSerializer.Serialize(report.RootElement.GetProperty("summary")));
    }

    [Fact]
    public void Json_CountsWhatIsHidden()
    {
        File.Delete(folder.At("docs/b.md"));
        Tool.Run(folder, "baseline", "docs", "--output", "known.baseline");
        folder.Write("docs/c.md", "<!-- postmortem-lint disable-file PML1001 -- Known. -->\n\n" + Samples.Faulty);
        using var report = JsonDocument.Parse(Tool.Run(folder, "check", "docs", "--baseline", "known.baseline", "--format", "json").Out);
        var summary = report.RootElement.GetProperty("summary");

        Assert.Equal((3, 1), (summary.GetProperty("inBaseline").GetInt32(), summary.GetProperty("suppressed").GetInt32()));
        Assert.All(report.RootElement.GetProperty("findings").EnumerateArray(), f => Assert.Equal("docs/c.md", f.GetProperty("file").GetString()));
    }

    [Fact]
    public void Related_ArePlaces()
    {
        folder.Write("docs/c.md", "# Checkout was down\n\n## Issue Summary\n\nOn 5 June 2024 from 14:00 to 15:00 UTC 10% of the requests to checkout failed.\n\n## Timeline\n\n- 14:00 UTC: A deploy broke checkout.\n- 13:10 UTC: An alert told the engineer on call.\n- 15:00 UTC: It was resolved by a rollback.\n");
        using var report = JsonDocument.Parse(Run("json", "docs/c.md"));
        var finding = report.RootElement.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("related").GetArrayLength() > 0);
        var place = finding.GetProperty("related")[0];

        Assert.Equal("docs/c.md", place.GetProperty("file").GetString());
        Assert.StartsWith($"Line {place.GetProperty("line")}: ", place.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_AreThoseOfTheRepository_WhereverTheToolRuns()
    {
        Directory.CreateDirectory(folder.At(".git"));
        Directory.CreateDirectory(folder.At("src/web"));
        foreach (var format in new[] { "json", "gitlab", "rdjson", "sarif", "junit", "checkstyle", "github", "azure", "markdown" })
        {
            using StringWriter output = new(), error = new();
            CommandLine.Run(["check", "../../docs/a.md", "--format", format], new Surroundings(output, error, folder.At("src/web".Replace('/', Path.DirectorySeparatorChar))));
            Assert.Contains("docs/a.md", output.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("../", output.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("src/web", output.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rdjson_CountsColumnsInBytes()
    {
        var wide = Samples.Faulty.Replace("- **Start:** 2025", "- **Start:** 😀 2025", StringComparison.Ordinal);
        Assert.NotEqual(Samples.Faulty, wide);
        folder.Write("docs/a.md", wide);
        using var json = JsonDocument.Parse(Run("json", "docs/a.md"));
        using var report = JsonDocument.Parse(Run("rdjson", "docs/a.md"));
        var lines = wide.Split('\n');
        var differs = false;
        foreach (var (ours, theirs) in json.RootElement.GetProperty("findings").EnumerateArray().Zip(report.RootElement.GetProperty("diagnostics").EnumerateArray()))
        {
            var (line, column) = (ours.GetProperty("line").GetInt32(), ours.GetProperty("column").GetInt32());
            var start = theirs.GetProperty("location").GetProperty("range").GetProperty("start");
            Assert.Equal(line, start.GetProperty("line").GetInt32());
            Assert.Equal(Encoding.UTF8.GetByteCount(lines[line - 1][..(column - 1)]) + 1, start.GetProperty("column").GetInt32());
            differs |= start.GetProperty("column").GetInt32() != column;
        }
        Assert.True(differs);
    }

    [Fact]
    public void Rdjson_OfATextThatIsNotThere_IsInLines()
    {
        using var report = JsonDocument.Parse(Made.Report(RdjsonFormat.Write, Made.Finding("a.md", DiagnosticSeverity.Error, "Text.")));
        Assert.Equal(
            """{"start":{"line":3},"end":{"line":4}}""",
            JsonSerializer.Serialize(report.RootElement.GetProperty("diagnostics")[0].GetProperty("location").GetProperty("range")));
    }

    [Theory]
    [InlineData("##vso[task.complete] ##[error] \\# \"c\" \u202E\u2028\u0085\u001b\t")]
    [InlineData("<b> & 'c' 😀 50% `d`")]
    public void Words_AreRead_AndAreNoCommands(string message)
    {
        var finding = Made.Finding("a.md", DiagnosticSeverity.Warning, message);
        foreach (var (write, list, text) in new (Action<Outcome, TextWriter>, string?, string)[] { (JsonFormat.Write, "findings", "message"), (GitLabFormat.Write, null, "description"), (RdjsonFormat.Write, "diagnostics", "message") })
        {
            var json = Made.Report(write, finding);
            Assert.Empty(HostCommands.In(json));
            using var report = JsonDocument.Parse(json);
            var entries = list is null ? report.RootElement : report.RootElement.GetProperty(list);
            Assert.Equal(message, entries[0].GetProperty(text).GetString());
        }
    }

    private string Run(string format, string path = "docs") => Tool.Run(folder, "check", path, "--format", format).Out;
}
