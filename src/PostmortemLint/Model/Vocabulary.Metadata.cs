namespace PostmortemLint.Model;

/// <summary>What a header above the sections states, line by line.</summary>
internal static partial class Vocabulary
{
    /// <summary>The labels of such lines.</summary>
    public static readonly HashSet<string> MetadataKeys =
    new((
        "date|dates|author|authors|status|owner|owners|severity|duration|version|updated|last updated|created|tags|reviewer|reviewers|participants|attendees|" +
        "incident id|id|incident commander|commander|priority|service|services|team|time|start|end|category|ticket|impact").Split('|'));

    /// <summary>Words that a title may be made of without saying anything.</summary>
    public static readonly HashSet<string> TitleFillers =
        new("post mortem postmortem incident issue outage report review analysis document retrospective rca root cause the a an my our first and of".Split(' '));
}
