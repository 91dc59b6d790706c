namespace PostmortemLint.Kind;

/// <summary>What templates put where a fact is to stand, and how they ask for it.</summary>
internal static class PlaceholderWords
{
    /// <summary>Marks of an unfinished text, as they stand in it; TBD, TBA and TBC by what they have in common.</summary>
    public static readonly string[] UnfinishedMarks = ["TB", "FIXME", "orem ipsum"];

    /// <summary>Words in brackets that ask for what belongs there: "[insert name]", "[Time of detection]", "{DATE}".</summary>
    public static readonly HashSet<string> AskedFor = new(
        ("insert your enter fill specify describe description descriptions name names handle author authors owner owners assignee date dates time times timestamp hour minute day month year yyyy hh mm dd " +
        "duration number percentage title link links url summarize summarise explain sentence sentences paragraph placeholder tbd tbc value").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that ask in angle brackets or braces, or where they are all that a line or cell holds: "[Customer] called" is no placeholder.</summary>
    public static readonly HashSet<string> AskedForAlone = new(
        ("add write provide list person people engineer count amount ticket issue pr summary text content detail details service services system systems component team teams region customer customers user users " +
        "role cause reason impact symptom symptoms severity status version example event events action actions task tasks todo company product start end affected what when who why how where").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that make a note of what stands in brackets: "[name redacted]", "[local time]".</summary>
    public static readonly HashSet<string> Noted = new(
        "redacted removed withheld omitted hidden private internal confidential anonymized anonymised archived local utc gmt standard pacific eastern central same first last second next unknown".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>What a template calls the document: "Incident report template".</summary>
    public static readonly HashSet<string> TemplateOf = new("postmortem mortem incident report review rca retrospective".Split(' '));

    /// <summary>The most frequent words of English, none of them a word of another language in Latin letters that is as frequent there.</summary>
    public static readonly string[] EnglishWords = " the | of | to | was | and ".Split('|');

    /// <summary>Verbs that tell a writer what to write.</summary>
    public static readonly HashSet<string> Instructions = new(
        ("describe write list provide include explain summarize summarise outline specify fill insert give state enter copy indicate quantify").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that a question begins with.</summary>
    public static readonly HashSet<string> Questions = new("what when how which who why where did was were is are".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Phrases of a text that asks for a postmortem instead of being one.</summary>
    public static readonly string[] Demands = "must contain|must include|should contain|should include|should describe|should explain|should list|should state".Split('|');
}
