using System.Globalization;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Configuration;

/// <summary>Every key that may be set. What the keys are about is known to other rooms, which hand it in.</summary>
internal sealed class SettingsCatalog
{
    /// <summary>Slips between a key and the one that is meant: with more, any number of a rule is near to another.</summary>
    private const int MostSlips = 2;

    private const int LongestGuess = 100;
    private const string IdPrefix = "PML";

    private readonly IReadOnlyList<DiagnosticDescriptor> rules;
    private readonly IEnumerable<RuleOption> options;
    private readonly IEnumerable<string> sections;
    private Dictionary<string, SettingKey>? keys;

    /// <param name="rules">Everything that can be reported.</param>
    /// <param name="options">Every number that can be set.</param>
    /// <param name="sections">The names of the sections that are expected where nothing is set.</param>
    /// <param name="isZone">Whether a time zone has that name.</param>
    public SettingsCatalog(IReadOnlyList<DiagnosticDescriptor> rules, IEnumerable<RuleOption> options, IEnumerable<string> sections, Func<string, bool> isZone)
    {
        this.rules = rules;
        this.options = options;
        this.sections = sections;
        IsZone = isZone;
    }

    public Func<string, bool> IsZone { get; }

    /// <summary>In the order of the documentation.</summary>
    public IReadOnlyCollection<SettingKey> Keys => ByName.Values;

    // Most files set nothing of ours.
    private Dictionary<string, SettingKey> ByName => keys ??= BuildKeys();

    /// <summary>The key of that name, case aside; null where nothing is called so.</summary>
    public SettingKey? Find(string name) => ByName.TryGetValue(name, out var key) ? key : null;

    /// <summary>Whether a key can only be meant for this tool: it begins with the tool's name or has a rule's id in it.</summary>
    public static bool IsOurs(string text, TextSpan key)
    {
        if (StartsWith(text, key.Start, key.End, "postmortem"))
            return true;
        for (var at = key.Start; at < key.End; at++)
            if ((at == key.Start || text[at - 1] is '.' or '_' or '-') && StartsWith(text, at, key.End, IdPrefix) && at + IdPrefix.Length < key.End && text[at + IdPrefix.Length] is >= '0' and <= '9')
                return true;
        return false;
    }

    /// <summary>Whether a key could be one of these at all: of the many of other tools no string is made.</summary>
    public static bool MayBeOurs(string text, TextSpan key) => StartsWith(text, key.Start, key.End, SettingKey.BulkPrefix) || IsOurs(text, key);

    /// <summary>The key that is meant by <paramref name="name"/>; null where none is near.</summary>
    public string? Nearest(string name) =>
        name.Length > LongestGuess ? null
        : rules.FirstOrDefault(r => IsShortFor(name, r.Id)) is { } rule ? $"{SettingKey.RulePrefix}{rule.Id}.severity"
        : EditDistance.Nearest(name, ByName.Values.Select(k => k.Name), MostSlips);

    /// <summary>"PML4001", "PML4001.severity" and "dotnet_diagnostic.PML4001": the severity of that rule.</summary>
    private static bool IsShortFor(string name, string id) =>
        name.Equals(id, StringComparison.OrdinalIgnoreCase) || name.Equals(id + ".severity", StringComparison.OrdinalIgnoreCase) || name.Equals(SettingKey.RulePrefix + id, StringComparison.OrdinalIgnoreCase);

    /// <summary>What every key comes to for a document, severities of categories and of all aside: those count by what they make of rules.</summary>
    public IEnumerable<SettingInForce> InForce(DocumentSettings settings)
    {
        var byId = rules.ToDictionary(r => r.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var key in Keys)
            if (key.Kind == SettingKind.RuleSeverity)
                yield return new SettingInForce(key.Name, WordOf(settings.SeverityOf(byId[key.Subject])), settings.OriginOf(byId[key.Subject]), key.Default, key.Subject);
            else if (key.Kind is not (SettingKind.CategorySeverity or SettingKind.Severity))
                yield return new SettingInForce(key.Name, settings.ValueOf(key), settings.OriginOf(key.Name), key.Default);
    }

    private static string WordOf(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static bool StartsWith(string text, int start, int end, string prefix) =>
        end - start >= prefix.Length && string.Compare(text, start, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private Dictionary<string, SettingKey> BuildKeys()
    {
        var built = new Dictionary<string, SettingKey>(StringComparer.OrdinalIgnoreCase);
        Add(new SettingKey(SettingKind.Profile, SettingKey.OwnPrefix + "profile") { Description = "The kind of postmortem that is expected.", Default = Profile.All[0].Name });
        Add(new SettingKey(SettingKind.Sections, SettingKey.OwnPrefix + "sections") { Description = "The sections that are expected, in their order.", Default = string.Join("; ", sections) });
        Add(new SettingKey(SettingKind.TimeZone, SettingKey.OwnPrefix + "time_zone") { Description = "The zone of times for which the document states none." });
        Add(new SettingKey(SettingKind.Services, SettingKey.OwnPrefix + "services") { Description = "What is a service, beside what a document calls one." });
        Add(new SettingKey(SettingKind.Teams, SettingKey.OwnPrefix + "teams") { Description = "Teams that an incident is escalated to and that own tasks." });
        foreach (var rule in rules)
            Add(new SettingKey(SettingKind.RuleSeverity, $"{SettingKey.RulePrefix}{rule.Id}.severity", rule.Id) { Description = rule.Title + ".", Default = WordOf(rule.DefaultSeverity) });
        foreach (var option in options)
            Add(new SettingKey(SettingKind.Number, option.Name) { Option = option, Description = option.Description, Default = option.Default.ToString(CultureInfo.InvariantCulture) });
        foreach (var category in rules.Select(r => r.Category).Distinct())
            Add(new SettingKey(SettingKind.CategorySeverity, $"{SettingKey.BulkPrefix}category-{category}.severity", category) { Description = $"The severity of the rules of category {category}." });
        Add(new SettingKey(SettingKind.Severity, SettingKey.BulkPrefix + "severity") { Description = "The severity of all rules." });
        return built;

        void Add(SettingKey key) => built.Add(key.Name, key);
    }
}
