using PostmortemLint.Diagnostics;

namespace PostmortemLint.Configuration;

/// <summary>What is in force for one document: severities, options and what helps to read it. Documents for which the same lines count share one.</summary>
public sealed class DocumentSettings
{
    private readonly RunSettings run;
    private readonly SortedDictionary<string, Setting> settings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Setting> byRule = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Setting> byCategory = new(StringComparer.OrdinalIgnoreCase);
    private readonly Setting? ofAll;

    /// <summary>Takes what files set, the later before the earlier.</summary>
    internal DocumentSettings(RunSettings run, IEnumerable<Setting> inOrder)
    {
        this.run = run;
        foreach (var setting in inOrder)
            if (setting.IsUnset)
                settings.Remove(setting.Key);
            else
                settings[setting.Key] = setting;

        Profile = run.Profile ?? Profile.Outage;
        var reading = ReadingSettings.Default;
        Dictionary<string, int>? numbers = null;
        foreach (var setting in settings.Values)
            switch (setting.Definition.Kind)
            {
                case SettingKind.RuleSeverity:
                    byRule.Add(setting.Definition.Subject, setting);
                    break;
                case SettingKind.CategorySeverity:
                    byCategory.Add(setting.Definition.Subject, setting);
                    break;
                case SettingKind.Severity:
                    ofAll = setting;
                    break;
                case SettingKind.Number:
                    (numbers ??= []).Add(setting.Key, (int)setting.Value!);
                    break;
                case SettingKind.Profile:
                    Profile = run.Profile ?? (Profile)setting.Value!;
                    break;
                case SettingKind.TimeZone:
                    reading = reading with { TimeZone = (string)setting.Value! };
                    break;
                case SettingKind.Services:
                    reading = reading with { Services = (IReadOnlyList<string>)setting.Value! };
                    break;
                case SettingKind.Teams:
                    reading = reading with { Teams = (IReadOnlyList<string>)setting.Value! };
                    break;
                case SettingKind.Sections:
                    reading = reading with { Sections = (IReadOnlyList<ExpectedSection>)setting.Value! };
                    break;
            }
        Options = numbers == null ? RuleOptions.Default : new RuleOptions(numbers);
        Reading = reading.Sections == null && Profile.Sections is { } sections ? reading with { Sections = ExpectedSection.ParseList(sections) } : reading;
    }

    /// <summary>Nothing is set.</summary>
    public static DocumentSettings Default { get; } = new(RunSettings.Default, []);

    /// <summary>The kind of postmortem that is expected.</summary>
    public Profile Profile { get; }

    /// <summary>The numbers of rules.</summary>
    public RuleOptions Options { get; }

    /// <summary>What is set, by key.</summary>
    public IReadOnlyCollection<Setting> Settings => settings.Values;

    internal ReadingSettings Reading { get; }

    /// <summary>The severity of <paramref name="rule"/>: by its id, else by its category, else for all, else its default. As with Roslyn a category and all neither turn on what is off nor reach what the tool says of itself.</summary>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule)
    {
        if (settings.Count == 0 && ReferenceEquals(run, RunSettings.Default))
            return rule.DefaultSeverity;
        var usual = run.DefaultOf(rule, Profile);
        var ofFile = (DiagnosticSeverity?)Deciding(rule, usual)?.Value;
        // Unlike the compiler: otherwise no folder could be left out of what the build treats as an error.
        return ofFile == DiagnosticSeverity.None ? DiagnosticSeverity.None : run.Adjust(rule, ofFile ?? usual);
    }

    /// <summary>The line that decides on the severity of <paramref name="rule"/>; null where no file does.</summary>
    public SettingOrigin? OriginOf(DiagnosticDescriptor rule) => Deciding(rule, run.DefaultOf(rule, Profile))?.Origin;

    /// <summary>The line that sets <paramref name="key"/>; null where none does, or what it sets does not count.</summary>
    public SettingOrigin? OriginOf(string key) =>
        settings.TryGetValue(key, out var setting) && (run.Profile == null || setting.Definition.Kind != SettingKind.Profile) ? setting.Origin : null;

    /// <summary>The value of <paramref name="key"/>, which is about no severity, in the words of a file.</summary>
    internal string ValueOf(SettingKey key) =>
        key.Kind == SettingKind.Profile ? Profile.Name
        : settings.TryGetValue(key.Name, out var setting) ? setting.Text
        : (key.Kind == SettingKind.Sections ? Profile.Sections : null) ?? key.Default ?? SettingKey.Unset;

    private Setting? Deciding(DiagnosticDescriptor rule, DiagnosticSeverity usual)
    {
        if (settings.Count == 0)
            return null;
        if (byRule.TryGetValue(rule.Id, out var setting))
            return setting;
        if (usual is DiagnosticSeverity.None || rule.DefaultSeverity == DiagnosticSeverity.Error)
            return null;
        return byCategory.TryGetValue(rule.Category, out setting) ? setting
            : rule.Category == Categories.Engine ? null
            : ofAll;
    }
}
