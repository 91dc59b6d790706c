using PostmortemLint.Diagnostics;

namespace PostmortemLint.Configuration;

/// <summary>A kind of postmortem: the sections it has, and the rules that mean something else to it.</summary>
public sealed class Profile
{
    private readonly (string Id, DiagnosticSeverity Severity)[] severities;

    private Profile(string name, string? sections, (string Id, DiagnosticSeverity Severity)[] severities)
    {
        Name = name;
        Sections = sections;
        this.severities = severities;
    }

    /// <summary>The report of an outage: issue summary, timeline, root cause and resolution, corrective and preventative measures.</summary>
    public static Profile Outage { get; } = new("outage", sections: null, []);

    /// <summary>The postmortem of Google's book on site reliability engineering.</summary>
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

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<Profile> All { get; } = [Outage, Sre];

    /// <summary>As <c>postmortem_lint.profile</c> names it.</summary>
    public string Name { get; }

    /// <summary>Its sections in the form of <c>postmortem_lint.sections</c>; null for those of the catalog.</summary>
    internal string? Sections { get; }

    /// <summary>The profile of that name, case aside; null where there is none.</summary>
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
