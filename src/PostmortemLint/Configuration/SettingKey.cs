using System.Globalization;
using PostmortemLint.Configuration.Runs;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

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

    /// <summary>The key by which analyzers of C# know files that nobody writes.</summary>
    public const string GeneratedCode = "generated_code";

    /// <summary>The value that removes what another line sets.</summary>
    public const string Unset = "unset";

    /// <summary>The letters of a word for each edit between it and the one that is meant.</summary>
    private const int LettersForOneSlip = 3;

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
        SettingKind.Root => "the path of a folder, relative to this file",
        SettingKind.Baseline => "the path of a file, relative to this file",
        SettingKind.Include => "patterns of paths below the root, separated by ;",
        SettingKind.Exclude => "patterns of names or, with a /, of paths below the root, separated by ;",
        SettingKind.Mode => RunValue.Modes,
        SettingKind.Level => $"{RunValue.Latest} or a release from {DiagnosticDescriptor.FirstRelease} to this one",
        SettingKind.Generated => "true or false",
        SettingKind.Sections => $"up to {ExpectedSection.MostSections} names separated by ;, as in 'Summary; Timeline=Zeitleiste|Ablauf'",
        _ => Join(Severities.Select(s => s.Word)),
    };

    /// <summary>Whether analyzers of C# use the key as well.</summary>
    public bool IsShared => Kind is SettingKind.Severity or SettingKind.Generated;

    /// <summary>Whether it is about all documents of a run, and not about one.</summary>
    public bool IsOfRun => Kind is SettingKind.Root or SettingKind.Include or SettingKind.Exclude
        or SettingKind.Baseline or SettingKind.Mode or SettingKind.Level;

    /// <summary>Whether <c>;</c> separates names in its value, and does not begin a comment there.</summary>
    private bool IsList => Kind is SettingKind.Services or SettingKind.Teams or SettingKind.Sections
        or SettingKind.Include or SettingKind.Exclude;

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
    /// <param name="value">A severity or null, a number, a profile, a zone's name, a list, or what a run is set to.</param>
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
            case SettingKind.Generated:
                // As with Roslyn, anything else says nothing.
                value = text.Equals("true", StringComparison.OrdinalIgnoreCase);
                return true;
            default:
                return IsOfRun ? TryParseOfRun(text, out value) : TryParseSeverity(text, out value);
        }
    }

    private bool TryParseOfRun(string text, out object? value)
    {
        value = text;
        switch (Kind)
        {
            case SettingKind.Mode:
                var isMode = RunValue.TryReadMode(text, out var mode);
                value = mode;
                return isMode && text.Length > 0;
            case SettingKind.Level:
                var isLevel = RunValue.TryReadLevel(text, out var level);
                value = level;
                return isLevel && text.Length > 0;
            case SettingKind.Include:
                return RunValue.AreBelow(text);
            default:
                return text.Length > 0;
        }
    }

    /// <summary>The value that is probably meant by one that is not accepted; null if none is near.</summary>
    public string? Nearest(string text, SettingsCatalog catalog) => Kind switch
    {
        SettingKind.TimeZone => catalog.NearestZone(text),
        SettingKind.Profile => Nearest(text, Profile.All.Select(p => p.Name)),
        SettingKind.RuleSeverity or SettingKind.CategorySeverity or SettingKind.Severity => Nearest(text, Severities.Select(s => s.Word)),
        _ => null,
    };

    private static string? Nearest(string text, IEnumerable<string> words) =>
        EditDistance.Nearest(text, words, text.Length / LettersForOneSlip);

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
