using PostmortemLint.Diagnostics;

namespace PostmortemLint.Configuration;

/// <summary>The settings in force for one document. Immutable; documents to which the same settings apply share one instance.</summary>
public sealed class DocumentSettings
{
    private readonly RunSettings run;
    private readonly SortedDictionary<string, Setting> settings = new(StringComparer.OrdinalIgnoreCase);
    private readonly SeveritySettings severities = new();

    /// <param name="run">What the host sets for all documents.</param>
    /// <param name="inOrder">What files set; a later setting of a key replaces an earlier one.</param>
    internal DocumentSettings(RunSettings run, IEnumerable<Setting> inOrder)
    {
        this.run = run;
        foreach (var setting in inOrder)
            if (setting.IsUnset)
                settings.Remove(setting.Key);
            else
                settings[setting.Key] = setting;

        var reading = ReadingSettings.Default;
        foreach (var setting in settings.Values)
        {
            severities.Add(setting);
            reading = reading.With(setting);
        }
        Profile = run.Profile ?? (Profile?)SetFor(SettingKind.Profile)?.Value ?? Profile.Auto;
        Options = OptionsSet();
        Reading = reading;
    }

    /// <summary>The settings if neither a file nor the host sets anything.</summary>
    public static DocumentSettings Default { get; } = new(RunSettings.Default, []);

    /// <summary>The form that is set; by default each document shows which one it follows.</summary>
    internal Profile Profile { get; }

    /// <summary>The line that sets a template by its path; null if none does.</summary>
    internal Setting? TemplateSet => SetFor(SettingKind.Template) is { } set && !IsWord(set) ? set : null;

    /// <summary>Whether a program writes the document.</summary>
    internal bool IsGenerated => settings.Count > 0 && SetFor(SettingKind.Generated)?.Value is true;

    /// <summary>The numbers that rules use.</summary>
    internal RuleOptions Options { get; }

    /// <summary>Everything that is set, by key.</summary>
    internal IReadOnlyCollection<Setting> Settings => settings.Values;

    /// <summary>What helps to read the document.</summary>
    internal ReadingSettings Reading { get; }

    /// <summary>The settings of a document for which no file sets anything.</summary>
    /// <param name="run">What the host sets for all documents.</param>
    public static DocumentSettings Of(RunSettings run) => ReferenceEquals(run, RunSettings.Default) ? Default : new(run, []);

    /// <summary>
    /// The severity that findings of a rule have in an outage report; <see cref="DiagnosticSeverity.None"/> if the rule is off.
    /// </summary>
    /// <remarks>
    /// The first of these that is set decides: the rule's own key, that of its category, that of all rules, the default. As with Roslyn,
    /// the keys of a category and of all rules neither turn on a rule that is off by default nor change what is an error by default. The
    /// key of a category turns on a rule that only the form of a document turns off, that of all rules does not.
    /// </remarks>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule) => SeverityOf(rule, rule.DefaultSeverity);

    /// <summary>The severity that findings of a rule have.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="ofForm">Its severity in the form of the document if nothing is set.</param>
    internal DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, DiagnosticSeverity ofForm)
    {
        if (settings.Count == 0 && ReferenceEquals(run, RunSettings.Default))
            return ofForm;
        var usual = run.DefaultOf(rule, ofForm);
        var ofFile = (DiagnosticSeverity?)DecidingOf(rule, usual)?.Value;
        // Unlike with the compiler, a file can turn off a rule that the build treats as an error: else no folder could be left out.
        return ofFile == DiagnosticSeverity.None ? DiagnosticSeverity.None : run.Adjust(rule, ofFile ?? usual);
    }

    /// <summary>The line that decides the severity of <paramref name="rule"/>; null if no file does.</summary>
    internal SettingOrigin? OriginOf(DiagnosticDescriptor rule, DiagnosticSeverity ofForm) =>
        DecidingOf(rule, run.DefaultOf(rule, ofForm))?.Origin;

    /// <summary>The line that sets <paramref name="key"/>; null if there is none, or the host's own setting replaces it.</summary>
    internal SettingOrigin? OriginOf(string key) =>
        settings.TryGetValue(key, out var setting) && !(run.Profile != null && setting.Definition.Kind == SettingKind.Profile)
            ? setting.Origin
            : null;

    /// <summary>The value of a key that does not set a severity, as a file would write it.</summary>
    internal string ValueOf(SettingKey key) =>
        key.Kind == SettingKind.Profile ? Profile.Name
        : settings.TryGetValue(key.Name, out var setting) ? setting.Text
        : key.Default ?? SettingKey.Unset;

    private Setting? DecidingOf(DiagnosticDescriptor rule, DiagnosticSeverity usual)
    {
        var isOff = usual == DiagnosticSeverity.None && run.DefaultOf(rule, rule.DefaultSeverity) == DiagnosticSeverity.None;
        return severities.Deciding(rule, isOffByDefault: isOff, usual);
    }

    /// <summary>Whether the template is set to a word such as <see cref="TemplateSetting.None"/>.</summary>
    internal bool TemplateIs(string word) => SetFor(SettingKind.Template)?.Text.Equals(word, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsWord(Setting setting) =>
        setting.Text.Equals(TemplateSetting.None, StringComparison.OrdinalIgnoreCase)
        || setting.Text.Equals(TemplateSetting.Auto, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is set for a key that there is once; null if nothing is.</summary>
    internal Setting? SetFor(SettingKind kind)
    {
        foreach (var setting in settings.Values)
            if (setting.Definition.Kind == kind)
                return setting;
        return null;
    }

    private RuleOptions OptionsSet()
    {
        Dictionary<string, int>? numbers = null;
        foreach (var setting in settings.Values)
            if (setting.Definition.Kind == SettingKind.Number)
                (numbers ??= []).Add(setting.Key, (int)setting.Value!);
        return numbers == null ? RuleOptions.Default : new RuleOptions(numbers);
    }
}
