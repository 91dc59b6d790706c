using PostmortemLint.Evidence;
using PostmortemLint.Output;

namespace PostmortemLint.Tasks.Tests;

/// <summary>Builds inside this process, of a bare project: what a build sets for all findings, wherever it sets it.</summary>
[Collection(ProjectBuilder.OneAtATime)]
public sealed class SettingsBuildTests : IDisposable
{
    private static readonly (string Settings, string Expected, bool Succeeds)[] Switches =
    [
        ("", "PML1001:warning PML8001:warning", true),
        ("NoWarn=CS1591;pml8001", "PML1001:warning", true),
        ("NoWarn=\"PML1001;PML8001\"", "", true),
        ("MSBuildWarningsAsMessages=PML8001,PML1001", "", true),
        ("WarningsAsErrors=nullable PML8001", "PML1001:warning PML8001:error", false),
        ("MSBuildWarningsAsErrors=PML1001", "PML1001:error PML8001:warning", false),
        ("TreatWarningsAsErrors=true", "PML1001:error PML8001:error", false),
        ("MSBuildTreatWarningsAsErrors=TRUE", "PML1001:error PML8001:error", false),
        ("TreatWarningsAsErrors=true|WarningsNotAsErrors=CS0168;PML1001", "PML1001:warning PML8001:error", false),
        ("TreatWarningsAsErrors=true|MSBuildWarningsNotAsErrors=PML1001;PML8001", "PML1001:warning PML8001:warning", true),
        ("MSBuildTreatWarningsAsErrors=true|MSBuildWarningsNotAsErrors=PML8001", "PML1001:error PML8001:warning", false),
        ("TreatWarningsAsErrors=true|NoWarn=PML1001;PML8001", "", true),
        ("WarningsAsErrors=PML1001|NoWarn=PML1001", "PML8001:warning", true),
        ("TreatWarningsAsErrors=true|PostmortemLintTreatWarningsAsErrors=false", "PML1001:warning PML8001:warning", true),
        ("MSBuildTreatWarningsAsErrors=true|PostmortemLintTreatWarningsAsErrors=FALSE", "PML1001:warning PML8001:warning", true),
        ("TreatWarningsAsErrors=true|WarningsAsErrors=PML8001|PostmortemLintTreatWarningsAsErrors=false", "PML1001:warning PML8001:error", false),
        ("TreatWarningsAsErrors=false|PostmortemLintTreatWarningsAsErrors=true", "PML1001:error PML8001:error", false),
        ("PostmortemLintTreatWarningsAsErrors=true|WarningsNotAsErrors=PML1001", "PML1001:warning PML8001:error", false),
        ("PostmortemLintWarningsAsErrors=PML8001", "PML1001:warning PML8001:error", false),
        ("WarningsAsErrors=nullable;PML1001|PostmortemLintWarningsAsErrors=pml8001", "PML1001:error PML8001:error", false),
        ("PostmortemLintWarningsAsErrors=PML8001|NoWarn=PML8001", "PML1001:warning", true),
        ("PostmortemLintMode=none", "", true),
        ("PostmortemLintMode=Minimum", "PML1001:warning", true),
        ("PostmortemLintMode=Recommended|PostmortemLintLevel=0.1", "PML1001:warning PML8001:warning", true),
    ];

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string, string, bool> SwitchesInEachPlace
    {
        get
        {
            var data = new TheoryData<string, string, string, bool>();
            foreach (var (settings, expected, succeeds) in Switches)
                foreach (var place in new[] { "props", "project", "targets", "command line" })
                    data.Add(settings, place, expected, succeeds);
            return data;
        }
    }

    private string ProjectPath => Path.Combine(folder.Path, "src", "project.proj");

    [Theory]
    [MemberData(nameof(SwitchesInEachPlace))]
    public void Switch_CountsWhereverItIsSet(string settings, string place, string expected, bool succeeds)
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);

        var result = Build(place, settings);

        Assert.Equal(expected, string.Join(' ', result.Findings.Select(finding => $"{finding.Code}:{finding.Severity}").Distinct()));
        Assert.Equal(succeeds, result.Succeeded);
        Assert.Contains("Compiled", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ModeAll_TurnsOnWhatIsOffByDefault()
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument + "\n## Action items\n\n- Add an alert on the length of the queue.\n");

        Assert.DoesNotContain(Build("project", "").Findings, finding => finding.Code == "PML6004");
        Assert.Contains(Build("project", "PostmortemLintMode=All").Findings, finding => (finding.Code, finding.Severity) == ("PML6004", "warning"));
    }

    [Theory]
    [InlineData("PostmortemLintMode=Everything", "'Everything' is not a value of PostmortemLintMode. Use None, Minimum, Recommended or All.")]
    [InlineData("PostmortemLintLevel=2024", "'2024' is not a value of PostmortemLintLevel. Use latest or a release from 0.1 to ")]
    [InlineData("PostmortemLintSuggestions=info", "'info' is not a value of PostmortemLintSuggestions. Use message, warning or none.")]
    [InlineData("PostmortemLintTreatWarningsAsErrors=no way", "'no way' is not a value of PostmortemLintTreatWarningsAsErrors. Use true or false.")]
    public void WrongValue_IsReportedWhereItIsSet_AndTheDefaultCounts(string setting, string message)
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);

        foreach (var place in new[] { "props", "command line" })
        {
            var result = Build(place, setting);

            Assert.True(result.Succeeded);
            Assert.Equal(["PML0003", "PML1001", "PML8001"], result.Findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));
            var finding = result.Findings.Single(finding => finding.Code == "PML0003");
            Assert.Equal(("warning", place == "props" ? PlaceInProject(setting) : (folder.Path, 0, 0)), (finding.Severity, (finding.Path, finding.Line, finding.Column)));
            Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
            Assert.EndsWith("/blob/main/docs/rules/PML0003.md", finding.HelpLink, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("NoWarn=PML0003", "")]
    [InlineData("WarningsAsErrors=PML0003", "error")]
    [InlineData("TreatWarningsAsErrors=true", "error")]
    [InlineData("TreatWarningsAsErrors=true|WarningsNotAsErrors=PML0003", "warning")]
    public void WrongValue_FollowsTheSwitches(string settings, string severity)
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);

        var result = Build("project", settings + "|PostmortemLintMode=" + new string('x', 500));

        Assert.Equal(severity, string.Join(' ', result.Findings.Where(finding => finding.Code == "PML0003").Select(finding => finding.Severity)));
        Assert.All(result.Findings, finding => Assert.True(finding.Message.Length <= 200, finding.Message));
    }

    [Theory]
    [InlineData("", "Normal message")]
    [InlineData("PostmortemLintSuggestions=Warning", "warning")]
    [InlineData("PostmortemLintSuggestions=warning|TreatWarningsAsErrors=true|MSBuildTreatWarningsAsErrors=true", "warning")]
    [InlineData("PostmortemLintSuggestions=warning|PostmortemLintTreatWarningsAsErrors=true", "warning")]
    [InlineData("PostmortemLintSuggestions=warning|WarningsAsErrors=PML8001", "error")]
    [InlineData("PostmortemLintSuggestions=warning|NoWarn=PML8001", "")]
    [InlineData("PostmortemLintSuggestions=none", "")]
    [InlineData("PostmortemLintSuggestions=none|WarningsAsErrors=PML8001", "error")]
    public void Suggestion_IsLoggedAsIsSet_AndStaysOne(string settings, string logged)
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);
        folder.Write("postmortems/.editorconfig", "root = true\n[*.md]\ndotnet_analyzer_diagnostic.severity = none\ndotnet_diagnostic.PML8001.severity = suggestion\n");

        var result = Build("project", settings + "|PostmortemLintErrorLog=log.sarif");

        Assert.Equal(logged, string.Join(' ', result.Findings.Select(finding => finding.Severity)));
        Assert.Equal(logged != "error", result.Succeeded);
        using var sarif = System.Text.Json.JsonDocument.Parse(File.ReadAllText(folder.At("log.sarif")));
        var levels = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(finding => finding.GetProperty("level").GetString());
        Assert.Equal(settings.Contains("NoWarn", StringComparison.Ordinal) ? "" : logged == "error" ? "error" : "note", string.Join(' ', levels));
    }

    [Theory]
    [InlineData("PostmortemLintMode", "None")]
    [InlineData("PostmortemLintWarningsAsErrors", "PML1001")]
    [InlineData("PostmortemLintTreatWarningsAsErrors", "true")]
    [InlineData("MSBuildTreatWarningsAsErrors", "true")]
    public void EnvironmentVariable_DoesNotReachTheRun_PastTheProject(string name, string value)
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);
        var before = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
        try
        {
            // What the project sets counts, and not the variable.
            var result = Build("project", $"{name}={(name.EndsWith("Mode", StringComparison.Ordinal) ? "Recommended" : "")}");

            Assert.Equal(["warning"], result.Findings.Select(finding => finding.Severity).Distinct());
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, before);
        }
    }

    [Theory]
    [InlineData("PostmortemLintRoot=../elsewhere")]
    [InlineData("PostmortemLintInclude=incidents/**/*.md")]
    [InlineData("PostmortemLintExclude=OUTAGE.*")]
    [InlineData("PostmortemLintInclude=**/*.markdown")]
    [InlineData("PostmortemLintInclude=a-folder-with-a-very-long-name/and-another-one-in-it/*.md;and-a-second-one/*.md")]
    public void NothingToLint_IsReportedWhereItIsSet(string setting)
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);

        foreach (var place in new[] { "props", "targets", "command line" })
        {
            var result = Build(place, setting);

            Assert.True(result.Succeeded, result.Text);
            var finding = Assert.Single(result.Findings);
            Assert.Equal(("warning", "PML0009"), (finding.Severity, finding.Code));
            if (place != "command line")
                Assert.Equal(PlaceInProject(setting), (finding.Path, finding.Line, finding.Column));
            else
                Assert.True(Directory.Exists(finding.Path) && finding.Line == 0, finding.Path);
            Assert.True(finding.Message.Length <= 200, finding.Message);
        }
    }

    [Fact]
    public void NothingToLint_SaysWhereAndWhat()
    {
        folder.Write("postmortems/README.md");

        Assert.Equal(
            $"No file in '{(folder.Path.Length > 40 ? "..." + folder.Path[^37..] : folder.Path)}' matches 'postmortems/**/*.md', or all that do are excluded. Correct the root or the patterns, or add the first postmortem.",
            Assert.Single(Build("project", "").Findings).Message);
    }

    [Fact]
    public void NothingToLint_AndNothingSet_IsNotReported() =>
        Assert.Empty(Build("project", "PostmortemLintInclude=postmortems/**/*.md|PostmortemLintExclude=x.md|PostmortemLintMode=All").Findings);

    [Theory]
    [InlineData("NoWarn=PML0009", "")]
    [InlineData("WarningsAsErrors=PML0009", "error")]
    [InlineData("TreatWarningsAsErrors=true", "error")]
    [InlineData("TreatWarningsAsErrors=true|WarningsNotAsErrors=PML0009", "warning")]
    [InlineData("PostmortemLintMode=None", "")]
    public void NothingToLint_FollowsTheSwitches(string settings, string severity)
    {
        folder.Write("postmortems/notes.txt");

        var result = Build("project", settings);

        Assert.Equal(severity, string.Join(' ', result.Findings.Select(finding => finding.Severity)));
        Assert.Equal(severity != "error", result.Succeeded);
        Assert.Contains("Compiled", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingToLint_HasTheSeverityThatFilesGiveItsPlace()
    {
        folder.Write("postmortems/notes.txt");
        folder.Write(".editorconfig", "root = true\n[*.proj]\ndotnet_diagnostic.PML0009.severity = error\n[*.md]\ndotnet_diagnostic.PML0009.severity = none\n");

        Assert.Equal("error", Assert.Single(Build("project", "PostmortemLintExclude=x.md").Findings).Severity);
        Assert.Empty(Build("project", "").Findings);
    }

    [Fact]
    public void PageOfPML0009_ShowsWhatIsReported()
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "rules", "PML0009.md")).ReplaceLineEndings("\n").Split("\n````");
        var (violation, fix) = (page[1], page[3]);
        folder.Write("docs/incidents/outage.md", Repository.FaultyDocument);

        Assert.Equal(["PML0009"], Findings(violation));
        Assert.DoesNotContain("PML0009", Findings(fix));
        Assert.NotEmpty(Findings(fix));

        IEnumerable<string> Findings(string example)
        {
            var name = example.Split('<', '>')[1];
            return Build("project", $"{name}={example.Split('<', '>')[2]}").Findings.Select(finding => finding.Code);
        }
    }

    [Theory]
    [InlineData("log.sarif")]
    [InlineData(" build/../log.sarif ")]
    public void ErrorLog_BeginsAtTheRoot_AndHoldsWhatIsHidden(string value)
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument + "\n<!-- postmortem-lint disable-file PML8001 -- short on purpose -->\n");
        var log = folder.Write("log.sarif", "old");

        var result = Build("project", $"PostmortemLintErrorLog={value}|WarningsAsErrors=PML1001");

        Assert.Equal(["PML1001"], result.Findings.Select(finding => finding.Code).Distinct());
        var text = File.ReadAllText(log);
        using var sarif = System.Text.Json.JsonDocument.Parse(text);
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["PML1001 error", "PML8001 warning short on purpose"], results.Select(r => string.Join(' ',
            [r.GetProperty("ruleId").GetString(), r.GetProperty("level").GetString(), .. r.GetProperty("suppressions").EnumerateArray().Select(s => s.GetProperty("justification").GetString())])).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("\"uri\": \"postmortems/outage.md\"", text, StringComparison.Ordinal);
        Assert.Equal([".editorconfig", "log.sarif", "obj", "postmortems", "src"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Append(".editorconfig").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nowhere/log.sarif")]
    [InlineData("postmortems")]
    [InlineData("a\tb/\u0001/c.sarif")]
    public void ErrorLogThatCannotBeWritten_IsAnErrorAtItsPath_AndTheFindingsAreThere(string value)
    {
        folder.Write("postmortems/outage.md", Repository.FaultyDocument);

        var result = ProjectBuilder.Create().Build(folder.Write("src/project.proj"), ("PostmortemLintErrorLog", value));

        Assert.False(result.Succeeded);
        var error = Assert.Single(result.Findings, finding => finding.Severity == "error");
        Assert.Equal(LogLine.Of(Path.Combine(folder.Path, value)), error.Path);
        Assert.Matches("^The log cannot be written: .+[^.]\\. Correct PostmortemLintErrorLog, or create its folder\\.$", error.Message);
        Assert.Contains(result.Findings, finding => finding.Code == "PML1001");
        Assert.Contains("Compiled", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NoDocument_WritesNoLog()
    {
        folder.Write("postmortems/notes.txt");

        Build("project", "PostmortemLintErrorLog=log.sarif");

        Assert.False(File.Exists(Path.Combine(folder.Path, "log.sarif")));
    }

    public void Dispose() => folder.Dispose();

    private (string Path, int Line, int Column) PlaceInProject(string setting)
    {
        var lines = File.ReadAllLines(ProjectPath);
        var name = $"<{setting.Split('=')[0]}>";
        var line = Array.FindIndex(lines, text => text.Contains(name, StringComparison.Ordinal));
        return (ProjectPath, line + 1, lines[line].IndexOf(name, StringComparison.Ordinal) + 1);
    }

    private BuildResult Build(string place, string settings)
    {
        var properties = settings.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(setting => (Name: setting.Split('=')[0], Value: setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..])).ToArray();
        var project = ProjectBuilder.Create(place == "props" ? properties : []);
        foreach (var (name, value) in properties)
            if (place == "project")
                project.Property(name, value);
            else if (place == "targets")
                project.PropertyAtTheEnd(name, value);
        return project.Build(folder.Write("src/project.proj"), place == "command line" ? properties : []);
    }
}
