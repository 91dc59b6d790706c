using PostmortemLint.Diagnostics;

namespace PostmortemLint.Configuration;

/// <summary>A kind of postmortem: the sections that are expected in it, and the severities that differ from the defaults.</summary>
public sealed class Profile
{
    private readonly (string Id, DiagnosticSeverity Severity)[] severities;

    private Profile(string name, string? sections, (string Id, DiagnosticSeverity Severity)[] severities)
    {
        Name = name;
        Sections = sections;
        this.severities = severities;
    }

    /// <summary>The default: an outage report with the sections issue summary, timeline, root cause and resolution, and measures.</summary>
    public static Profile Outage { get; } = new("outage", sections: null, []);

    /// <summary>The form of postmortem in Google's book on site reliability engineering.</summary>
    public static Profile Sre { get; } = new(
        "sre",
        "Summary; Impact; Root Causes; Trigger; Resolution; Detection; Action Items; Lessons Learned; Timeline",
        [
            ("PML2008", DiagnosticSeverity.None),
            ("PML3008", DiagnosticSeverity.None),
            ("PML3009", DiagnosticSeverity.None),
            ("PML6004", DiagnosticSeverity.Suggestion),
            ("PML8001", DiagnosticSeverity.None),
        ]);

    /// <summary>All profiles, the default first.</summary>
    public static IReadOnlyList<Profile> All { get; } = [Outage, Sre];

    /// <summary>The value of <c>postmortem_lint.profile</c> that selects it.</summary>
    public string Name { get; }

    /// <summary>Its sections, as a value of <c>postmortem_lint.sections</c>; null for those of the catalog.</summary>
    internal string? Sections { get; }

    /// <summary>The profile of a name, which is compared without case; null if there is none.</summary>
    public static Profile? Find(string name) => All.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    internal DiagnosticSeverity DefaultOf(DiagnosticDescriptor rule) => SeverityOf(rule.Id, rule.DefaultSeverity);

    internal bool TurnsOff(string id) => SeverityOf(id, DiagnosticSeverity.Warning) == DiagnosticSeverity.None;

    private DiagnosticSeverity SeverityOf(string id, DiagnosticSeverity usual)
    {
        foreach (var (rule, severity) in severities)
            if (rule == id)
                return severity;
        return usual;
    }
}
