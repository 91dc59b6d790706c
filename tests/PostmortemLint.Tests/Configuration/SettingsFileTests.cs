using PostmortemLint.Configuration;
using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Configuration;

/// <summary>Faults of configuration files, marked in their text.</summary>
public class SettingsFileTests
{
    private const string Severities = "Use error, warning, suggestion, silent, none or default.";

    [Theory]
    [InlineData("dotnet_diagnostic.PML1001.severity = [|wrning|]", "PML0003 'wrning' is not a value of dotnet_diagnostic.PML1001.severity. Write 'warning'.")]
    [InlineData("dotnet_diagnostic.PML1001.severity = [|on|] # since May", "PML0003 'on' is not a value of dotnet_diagnostic.PML1001.severity. " + Severities)]
    [InlineData("dotnet_diagnostic.PML1001.severity =[||]", "PML0003 dotnet_diagnostic.PML1001.severity has no value. " + Severities)]
    [InlineData("dotnet_analyzer_diagnostic.category-time.severity = [|loud|]", "PML0003 'loud' is not a value of dotnet_analyzer_diagnostic.category-Time.severity. " + Severities)]
    [InlineData("[|dotnet_diagnostic.PML1001.severity none|]", "PML0003 'dotnet_diagnostic.PML1001.severity none' sets nothing, because it has no '='. Add it and a value.")]
    [InlineData("[|PML8001.max_words|]", "PML0003 'PML8001.max_words' sets nothing, because it has no '='. Add it and a value.")]
    [InlineData("pml8001.max_words = [|-1|]", "PML0003 '-1' is not a value of PML8001.max_words. Use a whole number from 0 to 2147483647.")]
    [InlineData("PML8001.max_words = [|many|]", "PML0003 'many' is not a value of PML8001.max_words. Use a whole number from 0 to 2147483647.")]
    [InlineData("PML8001.max_words = [|99999999999|]", "PML0003 '99999999999' is not a value of PML8001.max_words. Use a whole number from 0 to 2147483647.")]
    [InlineData("postmortem_lint.profile = [|seo|]", "PML0003 'seo' is not a value of postmortem_lint.profile. Use auto, outage or sre.")]
    [InlineData("postmortem_lint.time_zone = [|Berlin|]", "PML0003 'Berlin' is not a value of postmortem_lint.time_zone. Write 'Europe/Berlin'.")]
    [InlineData("postmortem_lint.time_zone = [|America/New York|]", "PML0003 'America/New York' is not a value of postmortem_lint.time_zone. Write 'America/New_York'.")]
    [InlineData("postmortem_lint.time_zone = [|PST|]", "PML0003 'PST' is not a value of postmortem_lint.time_zone. Use a name of the IANA database such as Europe/Berlin, or UTC.")]
    [InlineData("postmortem_lint.time_zone = [|GMT+2|]", "PML0003 'GMT+2' is not a value of postmortem_lint.time_zone. Use a name of the IANA database such as Europe/Berlin, or UTC.")]
    [InlineData("postmortem_lint.profile = [|outge|]", "PML0003 'outge' is not a value of postmortem_lint.profile. Write 'outage'.")]
    [InlineData("postmortem_lint.services = [|;|]", "PML0003 ';' is not a value of postmortem_lint.services. Use names separated by ;.")]
    [InlineData("postmortem_lint.mode = [|1|]", "PML0003 '1' is not a value of postmortem_lint.mode. Use None, Minimum, Recommended or All.")]
    [InlineData("postmortem_lint.mode =[||]", "PML0003 postmortem_lint.mode has no value. Use None, Minimum, Recommended or All.")]
    [InlineData("postmortem_lint.level = [|99.0|]", "PML0003 '99.0' is not a value of postmortem_lint.level. Use latest or a release from 0.1 to this one.")]
    [InlineData("postmortem_lint.root =[||]", "PML0003 postmortem_lint.root has no value. Use the path of a folder, relative to this file.")]
    [InlineData("postmortem_lint.include = [|; ;|]", "PML0003 '; ;' is not a value of postmortem_lint.include. Use patterns of paths below the root, separated by ;.")]
    [InlineData("postmortem_lint.include = [|a/*.md; b/../../*.md|]", "PML0003 'a/*.md; b/../../*.md' is not a value of postmortem_lint.include. Use patterns of paths below the root, separated by ;.")]
    [InlineData("postmortem_lint.include = [|C:/a/*.md|]", "PML0003 'C:/a/*.md' is not a value of postmortem_lint.include. Use patterns of paths below the root, separated by ;.")]
    public void ValueThatIsNotTaken_Reports(string line, string message) => Check("[*.md]\n" + line, message);

    [Theory]
    [InlineData("[|PML8001.max_word|] = 3", "PML0004 There is no option 'PML8001.max_word'. Write 'PML8001.max_words'.")]
    [InlineData("[|postmortem_lint.profil|] = sre", "PML0004 There is no option 'postmortem_lint.profil'. Write 'postmortem_lint.profile'.")]
    [InlineData("[|postmortem-lint.time-zone|] = UTC", "PML0004 There is no option 'postmortem-lint.time-zone'. Write 'postmortem_lint.time_zone'.")]
    [InlineData("[|dotnet_diagnostics.pml4001.severity|] = none", "PML0004 There is no option 'dotnet_diagnostics.pml4001.severity'. Write 'dotnet_diagnostic.PML4001.severity'.")]
    [InlineData("[|dotnet_diagnostic.PML8002.severity|] = none", "PML0004 There is no option 'dotnet_diagnostic.PML8002.severity'. Write 'dotnet_diagnostic.PML0002.severity'.")]
    [InlineData("[|dotnet_diagnostic.PML4001.severty|] = none", "PML0004 There is no option 'dotnet_diagnostic.PML4001.severty'. Write 'dotnet_diagnostic.PML4001.severity'.")]
    [InlineData("[|postmortem_lint.everything_is_fine|] = true", "PML0004 There is no option 'postmortem_lint.everything_is_fine'. Remove it.")]
    [InlineData("[|PML4001|] = none", "PML0004 There is no option 'PML4001'. Write 'dotnet_diagnostic.PML4001.severity'.")]
    [InlineData("[|dotnet_diagnostic.PML4001|] = none", "PML0004 There is no option 'dotnet_diagnostic.PML4001'. Write 'dotnet_diagnostic.PML4001.severity'.")]
    [InlineData("[|pml4001.severity|] = none", "PML0004 There is no option 'pml4001.severity'. Write 'dotnet_diagnostic.PML4001.severity'.")]
    [InlineData("[|PML9999|] = none", "PML0004 There is no option 'PML9999'. Remove it.")]
    [InlineData("[|dotnet_analyzer_diagnostic.category-Langauge.severity|] = none", "PML0004 There is no option 'dotnet_analyzer_diagnostic.category-Langauge.severity'. Write 'dotnet_analyzer_diagnostic.category-Language.severity'.")]
    public void UnknownKey_Reports(string line, string message) => Check("[*.md]\n" + line, message);

    [Theory]
    [InlineData("dotnet_diagnostic.CA1000.severity = wrning")]
    [InlineData("dotnet_analyzer_diagnostic.category-Performance.severity = wrning")]
    [InlineData("dotnet_style_qualification = postmortem_lint.profil")]
    [InlineData("spelling_pml_words = 3")]
    [InlineData("pml = 3")]
    [InlineData("indent_size = wrning")]
    [InlineData("DOTNET_DIAGNOSTIC.pml1001.SEVERITY = NONE")]
    [InlineData("dotnet_diagnostic.PML1001.severity: none ; old")]
    [InlineData("dotnet_diagnostic.PML1001.severity = unset")]
    [InlineData("PML8001.max_words = 0")]
    [InlineData("PML8001.max_words = 900 # two pages")]
    [InlineData("PML8001.max_words = Unset")]
    [InlineData("postmortem_lint.profile = SRE")]
    [InlineData("postmortem_lint.time_zone = America/New_York")]
    [InlineData("postmortem_lint.services = checkout; search # ours")]
    [InlineData("postmortem_lint.sections = Summary; Timeline=Zeitleiste|Ablauf")]
    [InlineData("postmortem_lint.include = a..b/*.md; ; **/c.md # ours")]
    [InlineData("postmortem_lint.exclude = ../x")]
    [InlineData("postmortem_lint.mode = minimum ; for now")]
    [InlineData("postmortem_lint.level = Latest")]
    [InlineData("postmortem_lint.baseline = unset")]
    [InlineData("generated_code = of course")]
    public void WhatIsAcceptedOrNotOurs_DoesNotReport(string line) => Check("[*.md]\n" + line);

    [Fact]
    public void SettingAboveTheFirstSection_Reports() => Check(
        "root = true\n[|PML8001.max_words|] = 3\nPML8001.min_words = 3\n[*.md]\nPML8001.max_words = 3",
        "PML0003 'PML8001.max_words' is above the first section, where it applies to no file. Put it below a header such as [*.md].");

    [Theory]
    [InlineData("[|[*.md] trailing|]\nPML8001.max_words = 3", "PML0003 '[*.md] trailing' has text after its bracket, so nothing below it applies. Put that text on its own line.")]
    [InlineData("[|[*.md]PML8001.max_words = 3|]", "PML0003 '[*.md]PML8001.max_words = 3' has text after its bracket, so nothing below it applies. Put that text on its own line.")]
    [InlineData("[|[ ]|]\nPML8001.max_words = 3", "PML0003 '[ ]' matches no file, so nothing below it applies. Write a pattern in it, as in [*.md].")]
    public void HeaderThatOpensNothing_Reports(string text, string message) => Check(text, message);

    [Theory]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.category-Style.severity = none")]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.category-Usage.severity = none")]
    [InlineData("[*.md]\nindent_size 4")]
    [InlineData("[]\nindent_size = 4")]
    public void WhatIsNotOurs_DoesNotReport(string text) => Check(text);

    [Fact]
    public void HeaderThatIsNeverClosed_Reports() => Check(
        "[*.cs\nindent_size = 3\n[|[*.md|]\nPML8001.max_words = 3\n[*]\nPML8001.max_words = 3",
        "PML0003 '[*.md' has no closing bracket, so nothing below it applies. Add the ']'.");

    [Fact]
    public void LongHeader_Reports() => Check(
        "[|[" + new string('*', 10_000) + "]|]\nPML8001.max_words = 3",
        "PML0003 This header has more than the 4096 characters allowed, so nothing below it applies. Shorten it.");

    [Fact]
    public void LongValue_Reports() => Check(
        "[*.md]\npostmortem_lint.teams = [|" + new string('a', 1_000_000) + "|]",
        "PML0003 The value of postmortem_lint.teams has 1000000 characters, more than the 4096 allowed. Shorten it.");

    [Fact]
    public void LongLineOfAnotherTool_DoesNotReport() => Check("[*.md]\nx = " + new string('a', 1_000_000) + "\n" + new string('[', 1_000_000));

    [Fact]
    public void LongKey_IsShortened() => Check(
        "[*.md]\n[|postmortem_lint." + new string('a', 100_000) + "|] = 3",
        "PML0004 There is no option 'postmortem_lint.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...'. Remove it.");

    [Fact]
    public void ValueForAllAnalyzers_IsAFaultOfItsSectionAlone()
    {
        var file = Read("[*.cs]\ndotnet_analyzer_diagnostic.severity = loud");
        Assert.Empty(file.Faults);
        Assert.Equal("'loud' is not a value of dotnet_analyzer_diagnostic.severity. " + Severities, Assert.Single(Assert.Single(file.Sections).Faults).Message);
    }

    [Fact]
    public void RelativeSectionOfAGlobalFile_Reports()
    {
        var marked = MarkedText.Parse("is_global = true\nPML8001.max_words = 3\n[|[*.md]|]\nPML8001.max_words = 3\n[/repo/a.md]\nPML8001.max_words = 3\n[C:/repo/a.md]\nPML8001.max_words = 3");
        var file = Read(marked.Text);
        Assert.True(file.IsGlobal);
        Assert.Equal("'*.md' is not an absolute path, which a section of a global file needs, so nothing below it applies. Move it to an .editorconfig.", Assert.Single(file.Faults).Message);
        Assert.Equal(marked.Spans[0], file.Faults[0].Span);
        Assert.Equal(["", "/repo/a.md", "C:/repo/a.md"], file.Sections.Select(s => s.Pattern));
    }

    [Theory]
    [InlineData("root = TRUE", true)]
    [InlineData("Root=true", true)]
    [InlineData("root = false", false)]
    [InlineData("[*]\nroot = true", false)]
    public void Root_IsSaidAboveTheSections(string text, bool isRoot) => Assert.Equal(isRoot, Read(text).IsRoot);

    [Theory]
    [InlineData("is_global = true", false, true, 0)]
    [InlineData("is_global = true\nglobal_level = -3", false, true, -3)]
    [InlineData("", true, true, 100)]
    [InlineData("is_global = false\nglobal_level = 7", true, true, 7)]
    [InlineData("global_level = high", true, true, 100)]
    [InlineData("is_global = no", false, false, 0)]
    public void GlobalLevel_IsAsWithRoslyn(string text, bool hasGlobalName, bool isGlobal, int level)
    {
        var file = SettingsFile.Read("/repo/x", new SourceText(text), hasGlobalName, RuleCatalog.Settings);
        Assert.Equal((isGlobal, level), (file.IsGlobal, file.GlobalLevel));
    }

    private static SettingsFile Read(string text) => SettingsFile.Read("/repo/.editorconfig", new SourceText(text), isGlobal: false, RuleCatalog.Settings);

    private static void Check(string markup, params string[] messages)
    {
        var marked = MarkedText.Parse(markup);
        var file = Read(marked.Text);
        Assert.Equal(messages, file.Faults.Select(f => $"{f.Id} {f.Message}"));
        Assert.Equal(marked.Spans, file.Faults.Select(f => f.Span));
        Assert.All(file.Faults, f => Assert.InRange(f.Message.Length, 1, 200));
    }
}
