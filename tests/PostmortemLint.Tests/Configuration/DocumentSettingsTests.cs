using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Configuration;

/// <summary>Which of several lines decides, as with analyzers of C#.</summary>
public class DocumentSettingsTests
{
    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Suggestion)]
    [InlineData("silent", DiagnosticSeverity.Silent)]
    [InlineData("none", DiagnosticSeverity.None)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    public void EveryWord_IsASeverity(string word, DiagnosticSeverity severity) => Assert.Equal(severity, Of("PML1001", $"dotnet_diagnostic.PML1001.severity = {word}"));

    [Theory]
    [InlineData("PML4001", DiagnosticSeverity.Silent)]
    [InlineData("PML4002", DiagnosticSeverity.Error)]
    [InlineData("PML1001", DiagnosticSeverity.Suggestion)]
    public void Id_ComesBeforeCategory_BeforeAll(string id, DiagnosticSeverity severity) => Assert.Equal(severity, Of(id, """
        dotnet_diagnostic.PML4001.severity = silent
        dotnet_analyzer_diagnostic.category-Time.severity = error
        dotnet_analyzer_diagnostic.severity = suggestion
        """));

    [Fact]
    public void DefaultOfAnId_HidesItsCategory() => Assert.Equal(DiagnosticSeverity.Warning, Of("PML4001", """
        dotnet_diagnostic.PML4001.severity = default
        dotnet_analyzer_diagnostic.category-Time.severity = error
        """));

    [Theory]
    [InlineData("PML6004", DiagnosticSeverity.None)] // Off by default.
    [InlineData("PML0001", DiagnosticSeverity.Error)]
    [InlineData("PML0003", DiagnosticSeverity.Warning)]
    [InlineData("PML6001", DiagnosticSeverity.Suggestion)]
    public void All_NeitherTurnsOnNorReachesTheEngine(string id, DiagnosticSeverity severity) =>
        Assert.Equal(severity, Of(id, "dotnet_analyzer_diagnostic.severity = suggestion\ndotnet_analyzer_diagnostic.category-Measures.severity = suggestion"));

    [Theory]
    [InlineData("PML0001", DiagnosticSeverity.Error)]
    [InlineData("PML0003", DiagnosticSeverity.None)]
    public void CategoryOfTheEngine_LeavesTheError(string id, DiagnosticSeverity severity) => Assert.Equal(severity, Of(id, "dotnet_analyzer_diagnostic.category-Engine.severity = none"));

    [Fact]
    public void Id_TurnsOn() => Assert.Equal(DiagnosticSeverity.Warning, Of("PML6004", "dotnet_diagnostic.PML6004.severity = warning"));

    [Fact]
    public void Unset_TakesTheOuterLineAway() => Assert.Equal(600, Settings.Of("PML8001.max_words = 900\nPML8001.max_words = unset").Options.Get(MaxWords));

    [Fact]
    public void LaterLine_Decides() => Assert.Equal(700, Settings.Of("PML8001.max_words = 900\npml8001.MAX_words = 700").Options.Get(MaxWords));

    [Theory]
    [InlineData(RuleMode.Recommended, "PML0001 e, PML0003 w, PML1001 w, PML1002 s, PML3008 w, PML4001 w, PML4005 s, PML6004 -")]
    [InlineData(RuleMode.None, "PML0001 e, PML0003 -, PML1001 -, PML1002 -, PML3008 -, PML4001 -, PML4005 -, PML6004 -")]
    [InlineData(RuleMode.Minimum, "PML0001 e, PML0003 w, PML1001 w, PML1002 -, PML3008 -, PML4001 w, PML4005 -, PML6004 -")]
    [InlineData(RuleMode.All, "PML0001 e, PML0003 w, PML1001 w, PML1002 w, PML3008 w, PML4001 w, PML4005 w, PML6004 w")]
    public void Mode_GivesTheDefaults(RuleMode mode, string expected)
    {
        var settings = Settings.Of("", new RunSettings { Mode = mode });
        Assert.Equal(expected, string.Join(", ", expected.Split(", ").Select(e => e.Split(' ')[0]).Select(id => $"{id} {Letter(settings.SeverityOf(Rule(id)))}")));
    }

    [Fact]
    public void Line_ComesBeforeTheMode() => Assert.Equal(DiagnosticSeverity.Warning, Of("PML4001", "dotnet_diagnostic.PML4001.severity = warning", new RunSettings { Mode = RuleMode.None }));

    [Fact]
    public void CategoryTurnsOnNothingThatTheModeHasOff() => Assert.Equal(DiagnosticSeverity.None, Of("PML4001", "dotnet_analyzer_diagnostic.category-Time.severity = warning", new RunSettings { Mode = RuleMode.None }));

    [Fact]
    public void RuleNewerThanTheLevel_IsOff()
    {
        var rule = Rule("PML4001") with { Since = new Version(2, 0) };
        Assert.Equal(DiagnosticSeverity.None, Settings.Of("", new RunSettings { Level = new Version(1, 9) }).SeverityOf(rule));
        Assert.Equal(DiagnosticSeverity.Warning, Settings.Of("", new RunSettings { Level = new Version(2, 0) }).SeverityOf(rule));
        Assert.Equal(DiagnosticSeverity.Warning, Settings.Of("").SeverityOf(rule));
        Assert.Equal(DiagnosticSeverity.Error, Settings.Of("dotnet_diagnostic.PML4001.severity = error", new RunSettings { Level = new Version(1, 9) }).SeverityOf(rule));
    }

    [Theory]
    [InlineData("PML1001", DiagnosticSeverity.None)]
    [InlineData("PML1002", DiagnosticSeverity.None)]
    [InlineData("PML0001", DiagnosticSeverity.Error)] // As with the compiler: NoWarn hides what a file made an error, and nothing that is one by itself.
    [InlineData("PML4001", DiagnosticSeverity.Error)]
    [InlineData("PML4005", DiagnosticSeverity.Error)] // A suggestion.
    [InlineData("PML6004", DiagnosticSeverity.Error)] // Off by default.
    [InlineData("PML4003", DiagnosticSeverity.None)]
    [InlineData("PML4006", DiagnosticSeverity.Suggestion)]
    [InlineData("PML2001", DiagnosticSeverity.Warning)]
    [InlineData("PML2002", DiagnosticSeverity.Error)]
    [InlineData("PML2003", DiagnosticSeverity.Warning)] // As with the compiler: what a file made an error is lowered, too.
    public void SwitchesOfTheBuild_CountOnTop(string id, DiagnosticSeverity severity) => Assert.Equal(severity, Of(
        id,
        "dotnet_diagnostic.PML1002.severity = error\ndotnet_diagnostic.PML4003.severity = none\ndotnet_diagnostic.PML2003.severity = error",
        new RunSettings { NoWarn = ["pml1001", "PML1002", "PML0001"], WarningsAsErrors = ["PML4001", "PML4003", "PML4005", "PML6004"], WarningsNotAsErrors = ["PML2001", "PML2003"], TreatWarningsAsErrors = true }));

    [Fact]
    public void Origin_IsTheLineThatDecides()
    {
        var settings = Settings.Of("\n[/repo/a.md]\n  dotnet_analyzer_diagnostic.category-Time.severity = error\nPML8001.max_words = 3");
        Assert.Equal("/repo/.globalconfig (3, 3)", Show(settings.OriginOf(Rule("PML4001"), DiagnosticSeverity.Warning)));
        Assert.Equal("/repo/.globalconfig (4, 1)", Show(settings.OriginOf("pml8001.max_words")));
        Assert.Null(settings.OriginOf(Rule("PML1001"), DiagnosticSeverity.Warning));
        Assert.Null(settings.OriginOf("PML8001.min_words"));
        Assert.Equal(["dotnet_analyzer_diagnostic.category-Time.severity = error", "PML8001.max_words = 3"], settings.Settings.Select(s => $"{s.Key} = {s.Text}"));
    }

    [Fact]
    public void SreProfile_HasItsOwnDefaults()
    {
        var settings = Settings.Of("postmortem_lint.profile = sre");
        Assert.Equal(Profile.Sre, settings.Profile);
        Assert.All(["PML2008", "PML3008", "PML3009", "PML8001"], id => Assert.Equal(DiagnosticSeverity.None, Settings.SeverityIn(settings, id)));
        Assert.Equal(DiagnosticSeverity.Suggestion, Settings.SeverityIn(settings, "PML6004"));
    }

    [Theory]
    [InlineData("PML8001", "dotnet_analyzer_diagnostic.severity = error", DiagnosticSeverity.None)] // As with what is off by default.
    [InlineData("PML8001", "dotnet_analyzer_diagnostic.category-Length.severity = error", DiagnosticSeverity.Error)]
    [InlineData("PML8001", "dotnet_diagnostic.PML8001.severity = error", DiagnosticSeverity.Error)]
    [InlineData("PML8001", "PML8001.max_words = 900", DiagnosticSeverity.Warning)]
    [InlineData("PML2001", "dotnet_analyzer_diagnostic.category-Summary.severity = error", DiagnosticSeverity.Error)]
    [InlineData("PML2001", "", DiagnosticSeverity.Suggestion)]
    [InlineData("PML6004", "dotnet_analyzer_diagnostic.severity = error", DiagnosticSeverity.Error)]
    public void SeverityThatIsSet_WinsOverTheForm(string id, string lines, DiagnosticSeverity severity) =>
        Assert.Equal(severity, Settings.SeverityIn(Settings.Of("postmortem_lint.profile = sre\n" + lines), id));

    [Fact]
    public void ModeAll_WinsOverTheForm()
    {
        var settings = Settings.Of("postmortem_lint.profile = sre", new RunSettings { Mode = RuleMode.All });
        Assert.All(["PML2001", "PML2008", "PML8001"], id => Assert.Equal(DiagnosticSeverity.Warning, Settings.SeverityIn(settings, id)));
    }

    [Fact]
    public void ProfileOfTheRun_ComesBeforeTheFiles() => Assert.Equal(Profile.Outage, Settings.Of("postmortem_lint.profile = sre", new RunSettings { Profile = Profile.Outage }).Profile);

    [Fact]
    public void Lists_AreTrimmed()
    {
        var reading = Settings.Of("postmortem_lint.teams = Payments;; Site Reliability ;\npostmortem_lint.sections = Summary; Timeline = Zeitleiste | Ablauf;=x;y=").Reading;
        Assert.Equal(["Payments", "Site Reliability"], reading.Teams);
        Assert.Equal(["Summary=Summary", "Timeline=Zeitleiste|Ablauf"], reading.Sections!.Select(s => $"{s.Kind}={string.Join('|', s.Names)}"));
    }

    private static RuleOption MaxWords { get; } = new PML8001WordCountOutOfRange().Options.Single(o => o.Name == "PML8001.max_words");

    private static DiagnosticSeverity Of(string id, string lines, RunSettings? run = null) => Settings.Of(lines, run).SeverityOf(Rule(id));

    private static DiagnosticDescriptor Rule(string id) => RuleCatalog.Descriptors.Single(d => d.Id == id);

    private static string Letter(DiagnosticSeverity severity) => severity == DiagnosticSeverity.None ? "-" : severity.ToString()[..1].ToLowerInvariant();

    private static string Show(SettingOrigin? origin) => $"{origin?.Path} ({origin?.Position.Line}, {origin?.Position.Column})";
}
