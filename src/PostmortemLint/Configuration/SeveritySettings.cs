using PostmortemLint.Diagnostics;

namespace PostmortemLint.Configuration;

/// <summary>The lines that set severities for a document, and which of them decides about a rule.</summary>
internal sealed class SeveritySettings
{
    private readonly Dictionary<string, Setting> byRule = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Setting> byCategory = new(StringComparer.OrdinalIgnoreCase);
    private Setting? ofAll;

    /// <summary>Adds a setting. One that sets something else is ignored.</summary>
    public void Add(Setting setting)
    {
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
        }
    }

    /// <summary>The line that decides; null if none does.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="isOffByDefault">Whether it is off in documents of every form.</param>
    /// <param name="usual">Its severity if no line decides.</param>
    public Setting? Deciding(DiagnosticDescriptor rule, bool isOffByDefault, DiagnosticSeverity usual)
    {
        if (byRule.TryGetValue(rule.Id, out var setting))
            return setting;
        if (isOffByDefault || rule.DefaultSeverity == DiagnosticSeverity.Error)
            return null;
        if (byCategory.TryGetValue(rule.Category, out setting))
            return setting;
        return rule.Category == Categories.Engine || usual == DiagnosticSeverity.None ? null : ofAll;
    }
}
