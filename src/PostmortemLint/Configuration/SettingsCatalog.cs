using System.Globalization;
using PostmortemLint.Configuration.Runs;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Configuration;

/// <summary>Every key that may be set. Rooms that know rules, options, sections and time zones pass them in.</summary>
internal sealed class SettingsCatalog
{
    /// <summary>The most edits between a misspelled key and the one that is meant. The keys of rules differ by little more.</summary>
    private const int MostSlips = 2;

    /// <summary>No nearest key is looked for if a name has more characters.</summary>
    private const int LongestGuess = 100;
    private const string IdPrefix = "PML";

    private readonly IReadOnlyList<DiagnosticDescriptor> rules;
    private readonly IEnumerable<RuleOption> options;
    private readonly Func<string, string?> nearestZone;
    private Dictionary<string, SettingKey>? keys;

    /// <param name="rules">Everything that can be reported.</param>
    /// <param name="options">Every number that can be set.</param>
    /// <param name="isZone">Whether a time zone has a name.</param>
    /// <param name="nearestZone">The name of the time zone that is probably meant by another; null if none is near.</param>
    public SettingsCatalog(
        IReadOnlyList<DiagnosticDescriptor> rules,
        IEnumerable<RuleOption> options,
        Func<string, bool> isZone,
        Func<string, string?> nearestZone)
    {
        this.rules = rules;
        this.options = options;
        this.nearestZone = nearestZone;
        IsZone = isZone;
    }

    public Func<string, bool> IsZone { get; }

    /// <summary>In the order of the documentation.</summary>
    public IReadOnlyCollection<SettingKey> Keys => ByName.Values;

    // Built when it is needed: most configuration files set none of these keys.
    private Dictionary<string, SettingKey> ByName => keys ??= BuildKeys();

    /// <summary>The key of a name, which is compared without case; null if there is none.</summary>
    public SettingKey? Find(string name) => ByName.TryGetValue(name, out var key) ? key : null;

    /// <summary>Whether a key is certainly meant for this tool: it begins with "postmortem", or contains "PML" and a digit.</summary>
    public static bool IsOurs(string text, TextSpan key)
    {
        if (StartsWith(text, key.Start, key.End, "postmortem"))
            return true;
        for (var at = key.Start; at < key.End; at++)
            if ((at == key.Start || text[at - 1] is '.' or '_' or '-') && StartsWithId(text, at, key.End))
                return true;
        return false;
    }

    private static bool StartsWithId(string text, int start, int end) =>
        StartsWith(text, start, end, IdPrefix) && start + IdPrefix.Length < end && text[start + IdPrefix.Length] is >= '0' and <= '9';

    /// <summary>Whether a key could be one of these. No string is created for the many keys of other tools.</summary>
    public static bool MayBeOurs(string text, TextSpan key) =>
        StartsWith(text, key.Start, key.End, SettingKey.BulkPrefix) || IsOurs(text, key)
        || (key.Length == SettingKey.GeneratedCode.Length && StartsWith(text, key.Start, key.End, SettingKey.GeneratedCode));

    /// <summary>The key that is probably meant by a misspelled name; null if none is near.</summary>
    public string? Nearest(string name) =>
        name.Length > LongestGuess ? null
        : rules.FirstOrDefault(r => IsShortFor(name, r.Id)) is { } rule ? $"{SettingKey.RulePrefix}{rule.Id}.severity"
        : EditDistance.Nearest(name, ByName.Values.Select(k => k.Name), MostSlips);

    /// <summary>The time zone that is probably meant by a misspelled name, or by that of a city; null if none is near.</summary>
    public string? NearestZone(string name) => name.Length > LongestGuess ? null : nearestZone(name);

    /// <summary>"PML4001", "PML4001.severity" and "dotnet_diagnostic.PML4001" are short for the key of that rule's severity.</summary>
    private static bool IsShortFor(string name, string id) =>
        name.Equals(id, StringComparison.OrdinalIgnoreCase)
        || name.Equals(id + ".severity", StringComparison.OrdinalIgnoreCase)
        || name.Equals(SettingKey.RulePrefix + id, StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of every key for one document, without the severities of categories and of all rules.</summary>
    /// <remarks>What those set is included in the severities of the rules.</remarks>
    /// <param name="settings">What is set for it.</param>
    /// <param name="ofForm">The severity of a rule in the form of the document.</param>
    public IEnumerable<SettingInForce> InForce(DocumentSettings settings, Func<DiagnosticDescriptor, DiagnosticSeverity> ofForm)
    {
        var byId = rules.ToDictionary(r => r.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var key in Keys)
            if (key.Kind == SettingKind.RuleSeverity && byId[key.Subject] is var rule)
                yield return InForce(key, rule, settings, ofForm(rule));
            else if (key.Kind is not (SettingKind.CategorySeverity or SettingKind.Severity))
                yield return new SettingInForce(key.Name, settings.ValueOf(key), settings.OriginOf(key.Name), key.Default)
                {
                    IsOfRun = key.IsOfRun,
                };
    }

    private static SettingInForce InForce(
        SettingKey key, DiagnosticDescriptor rule, DocumentSettings settings, DiagnosticSeverity ofForm) =>
        new(key.Name, WordOf(settings.SeverityOf(rule, ofForm)), settings.OriginOf(rule, ofForm), key.Default, rule.Id);

    private static string WordOf(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static bool StartsWith(string text, int start, int end, string prefix) =>
        end - start >= prefix.Length && string.Compare(text, start, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private Dictionary<string, SettingKey> BuildKeys()
    {
        var built = new Dictionary<string, SettingKey>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in OwnKeys().Concat(rules.Select(OfRule)).Concat(options.Select(OfOption)).Concat(BulkKeys()))
            built.Add(key.Name, key);
        return built;
    }

    private static IEnumerable<SettingKey> OwnKeys() =>
    [
        Own(SettingKind.Profile, "profile", "The form that documents are asked to follow.", Profile.All[0].Name),
        Own(SettingKind.Template, "template", "The template that documents are asked to follow.", TemplateSetting.Auto),
        Own(SettingKind.Sections, "sections", "The sections that are expected, in their order."),
        Own(SettingKind.TimeZone, "time_zone", "The zone of times for which the document states none."),
        Own(SettingKind.Services, "services", "Names of services, in addition to what a document calls a service."),
        Own(SettingKind.Teams, "teams", "Names of teams that an incident is escalated to and that own tasks."),
        Own(SettingKind.Root, "root", "The folder that the patterns of documents begin at."),
        Own(SettingKind.Include, "include", "The documents.", UsualPatterns.Include),
        Own(SettingKind.Exclude, "exclude", "Files that are not documents.", UsualPatterns.Exclude),
        Own(SettingKind.Baseline, "baseline", "The baseline, whose findings are not reported."),
        Own(SettingKind.Mode, "mode", "Which rules are on if no file sets their severity.", nameof(RuleMode.Recommended)),
        Own(SettingKind.Level, "level", "The release whose rules are on if no file sets their severity.", RunValue.Latest),
        new(SettingKind.Generated, SettingKey.GeneratedCode)
        {
            Description = "Whether a program writes the document, so that a search leaves it out.",
            Default = "false",
        },
    ];

    private static SettingKey Own(SettingKind kind, string name, string description, string? defaultValue = null) =>
        new(kind, SettingKey.OwnPrefix + name) { Description = description, Default = defaultValue };

    private static SettingKey OfRule(DiagnosticDescriptor rule) =>
        new(SettingKind.RuleSeverity, $"{SettingKey.RulePrefix}{rule.Id}.severity", rule.Id)
        {
            Description = rule.Title + ".",
            Default = WordOf(rule.DefaultSeverity),
        };

    private static SettingKey OfOption(RuleOption option) => new(SettingKind.Number, option.Name)
    {
        Option = option,
        Description = option.Description,
        Default = option.Default.ToString(CultureInfo.InvariantCulture),
    };

    private IEnumerable<SettingKey> BulkKeys()
    {
        foreach (var category in rules.Select(r => r.Category).Distinct())
            yield return new SettingKey(SettingKind.CategorySeverity, $"{SettingKey.BulkPrefix}category-{category}.severity", category)
            {
                Description = $"The severity of the rules of category {category}.",
            };
        yield return new SettingKey(SettingKind.Severity, SettingKey.BulkPrefix + "severity")
        {
            Description = "The severity of all rules.",
        };
    }
}
