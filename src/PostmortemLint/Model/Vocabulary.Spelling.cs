namespace PostmortemLint.Model;

/// <summary>Words that are no slips.</summary>
internal static partial class Vocabulary
{
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
}
