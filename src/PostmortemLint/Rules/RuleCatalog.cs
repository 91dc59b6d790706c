using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Time;

namespace PostmortemLint.Rules;

/// <summary>All rules. A rule that is not listed here does not run.</summary>
internal static class RuleCatalog
{
    private static SettingsCatalog? settings;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new PML1001MissingSection(),
        new PML1002MisplacedSection(),
        new PML1003DuplicateSection(),
        new PML1004EmptySection(),
        new PML1005MisspelledSection(),
        new PML1006SectionWithoutHeading(),
        new PML1007MissingTitle(),
        new PML1008UnclosedCodeFence(),
        new PML1009SwallowedMarkup(),
        new PML1010PlaceholderText(),
        new PML1011MissingField(),
        new PML2001MissingStart(),
        new PML2002MissingEnd(),
        new PML2003MissingTimeZone(),
        new PML2004MissingDate(),
        new PML2005MissingImpact(),
        new PML2006MissingService(),
        new PML2007MissingUserExperience(),
        new PML2008MissingAffectedShare(),
        new PML2009MissingSummaryCause(),
        new PML2010ImpossiblePercentage(),
        new PML3001EmptyTimeline(),
        new PML3002RunOnTimeline(),
        new PML3003EntryWithoutTime(),
        new PML3004LongEntry(),
        new PML3005MissingDetection(),
        new PML3006MissingDetectionSource(),
        new PML3007MissingActions(),
        new PML3008MissingMisleadingPath(),
        new PML3009MissingEscalation(),
        new PML3010MissingResolution(),
        new PML4001EntryOutOfOrder(),
        new PML4002AmPmSlip(),
        new PML4003TimelineWithoutTimeZone(),
        new PML4004WrongDaylightSavingName(),
        new PML4005AmbiguousTimeZone(),
        new PML4006MixedTimeZones(),
        new PML4007ImpossibleTime(),
        new PML4008WrongWeekday(),
        new PML4009AmbiguousDate(),
        new PML4010EndBeforeStart(),
        new PML4011DurationMismatch(),
        new PML4012SummaryContradictsTimeline(),
        new PML4013DetectedBeforeStart(),
        new PML4014NonexistentLocalTime(),
        new PML4015StatedIntervalMismatch(),
        new PML4016ZonePairMismatch(),
        new PML5001UnexplainedCause(),
        new PML5002UnexplainedResolution(),
        new PML5003HumanErrorAsCause(),
        new PML5004CauseRepeatsSummary(),
        new PML6001MissingImprovements(),
        new PML6002MissingTasks(),
        new PML6003VagueTask(),
        new PML6004TaskWithoutOwner(),
        new PML6005TaskWithoutDueDate(),
        new PML6006TaskWithoutLink(),
        new PML6007DueBeforeIncident(),
        new PML7001BlamefulLanguage(),
        new PML7002Counterfactual(),
        new PML8001WordCountOutOfRange(),
    ];

    /// <summary>The ids of the rules that look for English words: facts, contradictions with what was told, judgements of people.</summary>
    public static IReadOnlyList<string> ReadingEnglish { get; } =
    [
        "PML2005", "PML2006", "PML2007", "PML2008", "PML2009",
        "PML3005", "PML3006", "PML3007", "PML3008", "PML3009", "PML3010",
        "PML4012", "PML4013", "PML4015",
        "PML5001", "PML5002", "PML5003", "PML5004",
        "PML6001", "PML6003", "PML6007",
        "PML7001", "PML7002",
    ];

    /// <summary>Every id that can be reported, in order.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
        [.. EngineDiagnostics.All.Concat(All.Select(r => r.Descriptor)).OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>The options of all rules.</summary>
    public static IEnumerable<RuleOption> Options => All.SelectMany(r => r.Options).Append(EngineOptions.MaxFileSize);

    /// <summary>Everything that can be set. It is built on first use, which most runs do not reach.</summary>
    public static SettingsCatalog Settings => settings ??= new SettingsCatalog(
        Descriptors,
        Options,
        ZoneCatalog.IsKnown,
        ZoneCatalog.Nearest);

    /// <summary>Everything that can be reported, with names. Engine diagnostics are named after their properties.</summary>
    public static IReadOnlyList<RuleDescription> Describe() =>
        [.. typeof(EngineDiagnostics).GetProperties()
            .Where(p => p.PropertyType == typeof(DiagnosticDescriptor))
            .Select(p => new RuleDescription(p.Name, (DiagnosticDescriptor)p.GetValue(null)!))
            .Concat(All.Select(r => new RuleDescription(r.Name, r.Descriptor)))
            .OrderBy(d => d.Descriptor.Id, StringComparer.Ordinal)];
}
