using System.Globalization;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Configuration;

/// <summary>A key that may be set, and the values it takes.</summary>
/// <param name="Kind">What it sets.</param>
/// <param name="Name">The whole key, as the documentation writes it.</param>
/// <param name="Subject">The rule's id, or the category, whose severity it sets; empty for all other keys.</param>
internal sealed record SettingKey(SettingKind Kind, string Name, string Subject = "")
{
    public const string RulePrefix = "dotnet_diagnostic.";
    public const string BulkPrefix = "dotnet_analyzer_diagnostic.";
    public const string OwnPrefix = "postmortem_lint.";

    /// <summary>The value that removes what another line sets.</summary>
    public const string Unset = "unset";

    private static readonly (string Word, DiagnosticSeverity? Severity)[] Severities =
    [
        ("error", DiagnosticSeverity.Error),
        ("warning", DiagnosticSeverity.Warning),
        ("suggestion", DiagnosticSeverity.Suggestion),
        ("silent", DiagnosticSeverity.Silent),
        ("none", DiagnosticSeverity.None),
        ("default", null),
    ];

    /// <summary>The option, for <see cref="SettingKind.Number"/>.</summary>
    public RuleOption? Option { get; init; }

    /// <summary>One sentence for the list of keys.</summary>
    public string Description { get; init; } = "";

    /// <summary>The value if nothing is set; null if there is none.</summary>
    public string? Default { get; init; }

    /// <summary>The accepted values, as the end of a sentence.</summary>
    public string Accepted => Kind switch
    {
        SettingKind.Number => $"a whole number from {Option!.Minimum} to {Option.Maximum}",
        SettingKind.Profile => Join(Profile.All.Select(p => p.Name)),
        SettingKind.Template => "auto, none or the path of a Markdown file, relative to this file",
        SettingKind.TimeZone => "a name of the IANA database such as Europe/Berlin, or UTC",
        SettingKind.Services or SettingKind.Teams => "names separated by ;",
        SettingKind.Sections => $"up to {ExpectedSection.MostSections} names separated by ;, as in 'Summary; Timeline=Zeitleiste|Ablauf'",
        _ => Join(Severities.Select(s => s.Word)),
    };

    /// <summary>Whether analyzers of C# use the key as well.</summary>
    public bool IsShared => Kind == SettingKind.Severity;

    /// <summary>Whether <c>;</c> separates names in its value, and does not begin a comment there.</summary>
    private bool IsList => Kind is SettingKind.Services or SettingKind.Teams or SettingKind.Sections;

    /// <summary>A value without the comment after it. Roslyn allows such a comment, the EditorConfig specification does not.</summary>
    public string WithoutComment(string text)
    {
        for (var at = 1; at < text.Length; at++)
            if (char.IsWhiteSpace(text[at - 1]) && (text[at] == '#' || (text[at] == ';' && !IsList)))
                return text.Remove(at).TrimEnd();
        return text;
    }

    /// <summary>Reads a value; false if the key does not accept it.</summary>
    /// <param name="text">The value, trimmed.</param>
    /// <param name="catalog">Knows the names of time zones.</param>
    /// <param name="value">A severity or null, a number, a profile, a zone's name or a list.</param>
    public bool TryParse(string text, SettingsCatalog catalog, out object? value)
    {
        value = null;
        if (text.Equals(Unset, StringComparison.OrdinalIgnoreCase))
            return true;
        switch (Kind)
        {
            case SettingKind.Number:
                var isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
                value = number;
                return isNumber && Option!.Minimum <= number && number <= Option.Maximum;
            case SettingKind.Profile:
                value = Profile.Find(text);
                return value != null;
            case SettingKind.Template:
                value = text;
                return text.Length > 0;
            case SettingKind.TimeZone:
                value = text;
                return catalog.IsZone(text);
            case SettingKind.Services or SettingKind.Teams:
                string[] names = [.. text.Split(';').Select(n => n.Trim()).Where(n => n.Length > 0)];
                value = names;
                return names.Length > 0;
            case SettingKind.Sections:
                var sections = ExpectedSection.ParseList(text);
                value = sections;
                return sections.Count is > 0 and <= ExpectedSection.MostSections;
            default:
                return TryParseSeverity(text, out value);
        }
    }

    private static bool TryParseSeverity(string text, out object? value)
    {
        foreach (var (word, severity) in Severities)
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                value = severity;
                return true;
            }
        value = null;
        return false;
    }

    private static string Join(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Length - 1)) + " or " + all[all.Length - 1];
    }
}
