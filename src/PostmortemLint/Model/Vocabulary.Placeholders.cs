namespace PostmortemLint.Model;

/// <summary>What templates put where a fact is to stand, and how they ask for it.</summary>
internal static partial class Vocabulary
{
    /// <summary>Marks of an unfinished text, as they stand in it.</summary>
    public static readonly string[] UnfinishedMarks = ["TBD", "TBA", "TBC", "FIXME", "orem ipsum", "LOREM IPSUM"];

    /// <summary>Words in brackets that ask for what belongs there: "[insert name]", "[Time of detection]", "{DATE}".</summary>
    public static readonly HashSet<string> AskedFor = new(
        ("insert your enter fill add write describe specify provide list name names names/handle handle author authors owner owners assignee person people engineer date time times timestamp hour day month year yyyy hh mm " +
        "duration number count amount percentage percent x n y xx xxx yy title link url ticket issue pr description descripton descripiton describe summary sentence paragraph text content details detail " +
        "service services system systems component team teams region customer customers user users role cause reason impact symptom symptoms severity status version placeholder value example event action actions task todo tbd tbc company product " +
        "link-to start end affected what who when why how where").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that alone are no answer.</summary>
    public static readonly HashSet<string> NonAnswers = new(["none", "n/a", "na", "nil", "tbd", "tba", "tbc", "todo", "to do", "tbd.", "...", "…", "?", "??", "???", "pending", "unknown yet", "to be determined", "to be done", "to be added", "to be filled", "to be filled in", "to be completed", "coming soon", "wip"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Verbs that tell a writer what to write.</summary>
    public static readonly HashSet<string> Instructions = new(
        ("describe write list provide include explain summarize summarise give add use link outline detail document state note record identify specify fill insert replace put enter copy paste indicate quantify mention keep answer capture consider delete remove try ensure").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that a question begins with.</summary>
    public static readonly HashSet<string> Questions = new(["what", "when", "how", "which", "who", "why", "where", "did", "was", "were", "is", "are"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Phrases of a text that asks for a postmortem instead of being one.</summary>
    public static readonly string[] Demands = ["must contain", "must include", "should contain", "should include", "should describe", "should explain", "should list", "should state"];
}
