namespace PostmortemLint.Model;

/// <summary>The words that documents use, as plain tables: names of sections here, in lower case and without markup.</summary>
/// <remarks>A table is one string: the first document of a process waits for the code that makes the tables, which is as long as the number of its strings.</remarks>
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
        (SectionKind.RootCause, "root cause; root causes; root cause analysis; rca; cause; causes; contributing factor; contributing factors; contributing cause; contributing causes; trigger; triggers; analysis; diagnosis; technical details; technical analysis; fault"),
        (SectionKind.Resolution, "resolution; remediation; fix; fixes; mitigation; mitigations; recovery; solution; solving; restoration"),
        (SectionKind.CorrectiveMeasures, "corrective; preventive; prevention; hardening; measures; actions; action items; action points; action plan; next steps; follow up; follow ups; followup; followups; improvements; recommendation; recommendations; preventions; remediation items; tasks; to do; todo; to dos; todos; safeguards"),
        (SectionKind.Impact, "impact; impact assessment; impact analysis; severity"),
        (SectionKind.Detection, "detection"),
        (SectionKind.LessonsLearned, "lessons learned; lessons learnt; lessons; learnings; what went well; what went wrong; what could have been worse; where we got lucky; takeaways"),
        (SectionKind.Occurrence, "duration; date; dates; time; date and time; when; start; end; details; metadata; general information; key facts"),
    ];

    /// <summary>Headings that ask, by how they begin and a stem that follows: "Why did it happen?", "How we fixed it".</summary>
    public static readonly (SectionKind Kind, string Opener, string[] Stems)[] SectionQuestions =
    [
        (SectionKind.RootCause, "why", "happen fail broke break occur".Split(' ')),
        (SectionKind.RootCause, "what", ["caused", "allowed"]),
        (SectionKind.Impact, "what", ["impact", "affected"]),
        (SectionKind.Impact, "who", ["impact", "affected"]),
        (SectionKind.CorrectiveMeasures, "what", "prevent|going to do|will we do|we will do|doing about|next".Split('|')),
        (SectionKind.CorrectiveMeasures, "how", ["prevent", "avoid"]),
        (SectionKind.Resolution, "how", "fix resolv solv mitigat repair restor".Split(' ')),
        (SectionKind.Detection, "how", "detect|notice|discover|find out|found out".Split('|')),
        (SectionKind.RootCause, "how", ["happen"]),
    ];

    /// <summary>What is done afterwards, when a word such as "future" or "review" stands before it.</summary>
    public static readonly HashSet<string> Deeds = new("action actions measure measures step steps item items task tasks solution solutions improvement improvements work fixes plan plans todos".Split(' '));

    /// <summary>Words before a deed that put it behind the incident.</summary>
    public static readonly HashSet<string> Afterwards = new("future review term long corrective preventive prevention follow up followup planned recommended proposed further next improvement hardening remediation remedial and mitigation".Split(' '));

    /// <summary>Words behind a section's name that do not change what it is: "Recovery process".</summary>
    public static readonly HashSet<string> Trailers = new("taken applied implemented process details identified performed notes log section steps strategy efforts".Split(' '));

    /// <summary>Names that count only where no other section of their kind exists.</summary>
    public static readonly HashSet<string> WeakNames = new("description abstract details history events analysis".Split(' '));

    /// <summary>Words before a section's name that do not change what it is: "Incident Timeline", "Detailed root cause".</summary>
    public static readonly HashSet<string> Qualifiers =
    new(
        "incident issue outage event problem postmortem detailed brief short quick full high level the our immediate final actual key main technical customer user business proposed future further".Split(' '));

    /// <summary>Words behind "of" or "for" that may follow a section's name: "Root cause of the outage".</summary>
    public static readonly HashSet<string> Subjects = new("incident issue outage event events problem failure downtime future improvement improvements prevention".Split(' '));

    /// <summary>Words that make another incident of such a subject.</summary>
    public static readonly HashSet<string> OtherIncidents = new("previous earlier past prior similar related other another last next".Split(' '));

    /// <summary>What the words before a clock time make of it; the last of them decides.</summary>
    private static readonly (TimeRole Role, HashSet<string> Words)[] TimeCues =
    [
        (TimeRole.Start, Words("start started starts starting began begin begins beginning onset from between since occurred happened")),
        (TimeRole.End, Words("end ended ends ending until till resolved restored recovered fixed finished mitigated through concluded over stopped completed resolution recovery restoration")),
        (TimeRole.Detection, Words("detected detection noticed discovered alerted reported identified acknowledged paged")),
    ];

    /// <summary>Words before a time within which a cue speaks of it; "started" is said of much else.</summary>
    private const int FarthestCue = 12;

    private const int FarthestStart = 6;

    /// <summary>Letters of the longest cue.</summary>
    private const int LongestCue = 12;

    /// <summary>The role that the last telling word of <paramref name="text"/> gives to the time behind it.</summary>
    public static TimeRole RoleOf(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var end = text.Length; end > 0 && words < FarthestCue; end--)
        {
            var start = end;
            while (start > 0 && char.IsLetter(text[start - 1]))
                start--;
            if (end - start > 1 && end - start <= LongestCue && RoleOfCue(text.Slice(start, end - start).ToString()) is var role && role != TimeRole.None && (role != TimeRole.Start || words < FarthestStart))
                return role;
            words += end > start ? 1 : 0;
            end = Math.Max(1, start);
        }
        return TimeRole.None;
    }

    private static TimeRole RoleOfCue(string word)
    {
        foreach (var (role, words) in TimeCues)
            if (words.Contains(word))
                return role;
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
