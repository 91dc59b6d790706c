namespace PostmortemLint.Sections;

/// <summary>The words that documents use, as plain tables: names of sections here, in lower case and without markup.</summary>
/// <remarks>A table is one string: the first document of a process waits for the code that makes the tables, which is as long as the number of its strings.</remarks>
internal static class SectionWords
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

    /// <summary>The labels of such lines.</summary>
    public static readonly HashSet<string> MetadataKeys =
    new((
        "date|dates|author|authors|status|owner|owners|severity|duration|version|updated|last updated|created|tags|reviewer|reviewers|participants|attendees|" +
        "incident id|id|incident commander|commander|priority|service|services|team|time|start|end|category|ticket|impact").Split('|'));

    /// <summary>Words that a title may be made of without saying anything.</summary>
    public static readonly HashSet<string> TitleFillers =
        new("post mortem postmortem incident issue outage report review analysis document retrospective rca root cause the a an my our first and of".Split(' '));

    /// <summary>Words as near to a section's name as a slip would be, that mean something else.</summary>
    public const string LookAlikes =
        "revolution evolution solution salutation absolution deletion detention deflection defection dejection direction dictation lesions lessens auctions sections actors actress clauses caused casual causal " +
        "pauses mediation medication migration migrations litigation irritation summery summarize summarise invention intervention convention pretension perfection presentation import imparts compact intact impacted " +
        "overviewed reviewed correction corrections corrected correctness collective connective effective prevented preventing presented measured measurable pleasure recorder recover recovered discovery recoverable " +
        "trigger's tiggers triggered trickers diggers analyst analysts analyse analyze analyses analytics catalysis paralysis resolved resolver resolves restoring restored registration restriction destination " +
        "hardware harding hardened warming description descriptions prescription inscription subscription discretion description's improving improved implements events evenly eventual history historic synopses " +
        "chronologic diagnose diagnostics diagnostic diagnoses detecting detected detector timed timeless timelines timely technique techniques mitigate mitigated mitigating remediate remediated factory faction fractions functions " +
        "severely serenity security fourteen recommended recommend followed following follows abstracts abstraction executed executing detailed retails learned learner earnings duration durations donation foundation " +
        "analyser analytic analytical contribution contributions contributor contributors correcting decryption deduction descriptive descriptor detective diagnosed execution executions follower followers happening motivation motivations " +
        "mutilation paints prints revolutions sentence sentences timezone timezones timelist triage triager removers hardware retention rejection sequel sequels analyzes triagers";

    /// <summary>Words that alone are no answer.</summary>
    public static readonly HashSet<string> NonAnswers = new("none|n/a|na|nil|tbd|tba|tbc|todo|to do|tbd.|...|…|?|??|???|pending|unknown yet|to be determined|to be done|to be added|to be filled|to be filled in|to be completed|coming soon|wip".Split('|'), StringComparer.OrdinalIgnoreCase);
}
