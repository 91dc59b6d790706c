namespace PostmortemLint.Model;

/// <summary>The words that documents use, as plain tables: names of sections here, in lower case and without markup.</summary>
internal static partial class Vocabulary
{
    /// <summary>The sections of the default profile by their full name, in the order they are asked for.</summary>
    public static readonly (SectionKind Kind, string Name, string Alias1, string Alias2)[] RequiredSections =
    [
        (SectionKind.Summary, "Issue Summary", "Summary", "Overview"),
        (SectionKind.Timeline, "Timeline", "Incident Timeline", "Chronology"),
        (SectionKind.RootCauseAndResolution, "Root Cause and Resolution", "Root Cause", "Resolution"),
        (SectionKind.CorrectiveMeasures, "Corrective and Preventative Measures", "Action Items", "Prevention"),
    ];

    /// <summary>Every accepted name of a section. "Preventative" is read as "preventive", <c>&amp;</c> as "and".</summary>
    public static readonly (SectionKind Kind, string Names)[] SectionNames =
    [
        (SectionKind.Summary, "summary; executive summary; overview; what happened; what happens; tl dr; tldr; description; abstract; synopsis; at a glance"),
        (SectionKind.Timeline, "timeline; time line; timeline of events; timeline of attempts; events; event log; history; chronology; sequence of events; chronology of events"),
        (SectionKind.RootCause, "root cause; root causes; root cause analysis; rca; cause; causes; contributing factors; contributing causes; trigger; triggers; analysis; diagnosis; technical details; technical analysis; fault"),
        (SectionKind.Resolution, "resolution; remediation; fix; fixes; mitigation; mitigations; recovery; solution; solving; restoration"),
        (SectionKind.CorrectiveMeasures, "corrective; preventive; prevention; hardening; measures; actions; action items; action points; action plan; next steps; follow up; follow ups; followup; followups; improvements; recommendations; remediation items; tasks; to do; todo; to dos; todos; safeguards"),
        (SectionKind.Impact, "impact; impact assessment; impact analysis; severity"),
        (SectionKind.Detection, "detection"),
        (SectionKind.LessonsLearned, "lessons learned; lessons learnt; lessons; learnings; what went well; what went wrong; what could have been worse; where we got lucky; takeaways"),
        (SectionKind.Occurrence, "duration; date; dates; time; date and time; when; start; end; details; metadata; general information; key facts"),
    ];

    /// <summary>Headings that ask, by how they begin and a stem that follows: "Why did it happen?", "How we fixed it".</summary>
    public static readonly (SectionKind Kind, string Opener, string[] Stems)[] SectionQuestions =
    [
        (SectionKind.RootCause, "why", ["happen", "fail", "broke", "break", "occur"]),
        (SectionKind.RootCause, "what", ["caused", "allowed"]),
        (SectionKind.Impact, "what", ["impact", "affected"]),
        (SectionKind.Impact, "who", ["impact", "affected"]),
        (SectionKind.CorrectiveMeasures, "what", ["prevent", "going to do", "will we do", "we will do", "doing about", "next"]),
        (SectionKind.CorrectiveMeasures, "how", ["prevent", "avoid"]),
        (SectionKind.Resolution, "how", ["fix", "resolv", "solv", "mitigat", "repair", "restor"]),
        (SectionKind.Detection, "how", ["detect", "notice", "discover", "find out", "found out"]),
        (SectionKind.RootCause, "how", ["happen"]),
    ];

    /// <summary>What is done afterwards, when a word such as "future" or "review" stands before it.</summary>
    public static readonly HashSet<string> Deeds = ["action", "actions", "measure", "measures", "step", "steps", "item", "items", "task", "tasks", "solution", "solutions", "improvement", "improvements", "work", "fixes", "plan", "plans", "todos"];

    /// <summary>Words before a deed that put it behind the incident.</summary>
    public static readonly HashSet<string> Afterwards = ["future", "review", "term", "long", "corrective", "preventive", "prevention", "follow", "up", "followup", "planned", "recommended", "next", "improvement", "hardening", "remediation", "remedial", "and", "mitigation"];

    /// <summary>Words behind a section's name that do not change what it is: "Recovery process".</summary>
    public static readonly HashSet<string> Trailers = ["taken", "applied", "implemented", "process", "details", "identified", "performed", "notes", "log", "section", "steps", "strategy", "efforts"];

    /// <summary>Names that count only where no other section of their kind exists.</summary>
    public static readonly HashSet<string> WeakNames = ["description", "abstract", "details", "history", "events", "analysis"];

    /// <summary>Words before a section's name that do not change what it is: "Incident Timeline", "Detailed root cause".</summary>
    public static readonly HashSet<string> Qualifiers =
    [
        "incident", "issue", "outage", "event", "problem", "postmortem", "detailed", "brief", "short", "quick", "full", "high", "level", "the", "our", "immediate", "final", "actual", "key", "main", "technical", "customer", "user", "business", "proposed", "future", "further",
    ];

    /// <summary>Words behind "of" or "for" that may follow a section's name: "Root cause of the outage".</summary>
    public static readonly HashSet<string> Subjects = ["incident", "issue", "outage", "event", "events", "problem", "failure", "downtime", "future", "improvement", "improvements", "prevention"];

    /// <summary>What the words before a clock time make of it; the last of them decides.</summary>
    public static readonly (TimeRole Role, string Words)[] TimeCues =
    [
        (TimeRole.Start, "start started starts starting began begin begins beginning onset from between since occurred happened"),
        (TimeRole.End, "end ended ends ending until till resolved restored recovered fixed finished mitigated through concluded over stopped completed resolution recovery restoration"),
        (TimeRole.Detection, "detected detection noticed discovered alerted reported identified acknowledged paged"),
    ];

    private static readonly Dictionary<string, TimeRole> Roles = TimeCues
        .SelectMany(c => c.Words.Split(' ').Select(w => (Word: w, c.Role)))
        .ToDictionary(c => c.Word, c => c.Role, StringComparer.OrdinalIgnoreCase);

    private static readonly int LongestCue = Roles.Keys.Max(w => w.Length);

    /// <summary>The role that the last telling word of <paramref name="text"/> gives to the time behind it.</summary>
    public static TimeRole RoleOf(ReadOnlySpan<char> text)
    {
        for (var end = text.Length; end > 0; end--)
        {
            var start = end;
            while (start > 0 && char.IsLetter(text[start - 1]))
                start--;
            if (end - start > 1 && end - start <= LongestCue && Roles.TryGetValue(text.Slice(start, end - start).ToString(), out var role))
                return role;
            end = Math.Max(1, start);
        }
        return TimeRole.None;
    }
}

/// <summary>What a clock time in the summary is the time of.</summary>
internal enum TimeRole
{
    None,
    Start,
    End,
    Detection,
}
