using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Rules;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Infra;

/// <summary>Settings as lines of a file set them.</summary>
internal static class Settings
{
    /// <summary>Also what is off by default is a warning, and a document is asked for all that an outage report says.</summary>
    public static DocumentSettings Everything { get; } = new(new RunSettings { Mode = RuleMode.All, Profile = Profile.Outage }, []);

    /// <summary>The severity of a rule in a document of the form that is set; where none is, in one that follows no form.</summary>
    public static DiagnosticSeverity SeverityIn(DocumentSettings settings, string id)
    {
        var rule = RuleCatalog.Descriptors.Single(d => d.Id == id);
        return settings.SeverityOf(rule, FormReader.FormOf(source: null, settings, FolderForm.None).SeverityOf(rule, settings.Options));
    }

    /// <summary>The <paramref name="lines"/> count for the document, and nothing is wrong with them.</summary>
    public static DocumentSettings Of(string lines, RunSettings? run = null)
    {
        var file = SettingsFile.Read("/repo/.globalconfig", new SourceText(lines), isGlobal: true, RuleCatalog.Settings);
        Assert.Empty(file.Faults);
        Assert.Empty(file.Sections.SelectMany(s => s.Faults));
        return new DocumentSettings(run ?? RunSettings.Default, file.Sections.SelectMany(s => s.Settings));
    }
}
