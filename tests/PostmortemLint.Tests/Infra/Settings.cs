using PostmortemLint.Configuration;
using PostmortemLint.Rules;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Infra;

/// <summary>Settings as lines of a file set them.</summary>
internal static class Settings
{
    /// <summary>Also what is off by default is a warning.</summary>
    public static DocumentSettings Everything { get; } = new(new RunSettings { Mode = RuleMode.All }, []);

    /// <summary>The <paramref name="lines"/> count for the document, and nothing is wrong with them.</summary>
    public static DocumentSettings Of(string lines, RunSettings? run = null)
    {
        var file = SettingsFile.Read("/repo/.globalconfig", new SourceText(lines), isGlobal: true, RuleCatalog.Settings);
        Assert.Empty(file.Faults);
        Assert.Empty(file.Sections.SelectMany(s => s.Faults));
        return new DocumentSettings(run ?? RunSettings.Default, file.Sections.SelectMany(s => s.Settings));
    }
}
