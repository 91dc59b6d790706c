using PostmortemLint.Hosting;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Hosting;

/// <summary>What templates beside postmortems are reported as, and what follows them.</summary>
public class TemplatesInFolderTests
{
    private const string Ours = "# [What broke]\n\n## Hergang\n\n[Describe it]\n\n## Ursache\n\n[Describe it]\n\n## Lehren\n\n[Describe them]\n";

    /// <summary>By its content alone it would be a postmortem: it tells an example.</summary>
    private const string Example =
        "<!-- A title -->\n# The mail was late\n\n<!-- When it began -->\n## Summary\n\nLate from 10:00 to 11:00.\n\n<!-- Each step -->\n## Timeline\n\n- 10:00 late\n- 11:00 over\n";

    private const string Report = "# Mail template broke checkout\n\n## Summary\n\nDown from 10:00 to 11:00.\n\n## Timeline\n\n- 10:00 alert\n- 11:00 over\n\n## Root Cause\n\nA template.\n";

    [Fact]
    public void TwoTemplates_HaveNoFinding()
    {
        using var folder = new TemporaryFolder();
        var (ours, example) = (folder.Write("template.md", Ours), folder.Write("template-2.md", Example));
        Assert.Empty(Lint(ours));
        Assert.Empty(Lint(example));
    }

    [Fact]
    public void TemplateThatNobodyFollows_IsOneFinding()
    {
        using var folder = new TemporaryFolder();
        var ours = folder.Write("template.md", Ours);
        foreach (var name in new[] { "a", "b", "c" })
            folder.Write($"{name}.md", Report);
        Assert.Equal(["PML0008"], Lint(ours));
    }

    [Fact]
    public void OnlyTemplate_HasNoFinding()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(Lint(folder.Write("template.md", Example)));
    }

    [Fact]
    public void ReportCalledTemplate_IsLinted()
    {
        using var folder = new TemporaryFolder();
        Assert.DoesNotContain("PML0008", Lint(folder.Write("mail-template.md", Report)));
    }

    [Fact]
    public void ExampleThatIsNotCalledTemplate_IsLinted()
    {
        using var folder = new TemporaryFolder();
        Assert.DoesNotContain("PML0008", Lint(folder.Write("late.md", Example)));
    }

    [Theory]
    [InlineData("# Mail\n\n## Ursache\n\nEin Zertifikat war alt.\n\n## Lehren\n\nMehr Alarme.\n", false)]
    [InlineData("# Mail\n\n## Ursache\n\nEin Zertifikat war alt.\n", true)]
    [InlineData("# Mail\n\n- **Ursache:** was es war.\n- **Lehren:** was zu tun ist.\n", true)]
    public void DocumentOfAnotherLanguage_IsAPostmortemIfItFollowsTheTemplate(string markdown, bool isRefused)
    {
        using var folder = new TemporaryFolder();
        folder.Write("template.md", Ours);
        Assert.Equal(isRefused, Lint(folder.Write("mail.md", markdown)).Contains("PML0008"));
    }

    /// <summary>One section says too little of a document that follows no form of its own.</summary>
    [Theory]
    [InlineData("# Mail\n\n## Hergang\n\nEin Zertifikat war alt.\n", false)]
    [InlineData("# Mail\n\n## Dank\n\nAllen.\n", true)]
    public void HalfOfAShortTemplate_IsEnough(string markdown, bool isRefused)
    {
        using var folder = new TemporaryFolder();
        folder.Write("template.md", "# [What broke]\n\n## Hergang\n\n[Describe it]\n\n## Ursache\n\n[Describe it]\n");
        Assert.Equal(isRefused, Lint(folder.Write("mail.md", markdown)).Contains("PML0008"));
    }

    private static IEnumerable<string> Lint(string path) => new LintRun().Lint(path).Select(f => f.Id);
}
