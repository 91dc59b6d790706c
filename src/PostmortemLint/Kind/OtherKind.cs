namespace PostmortemLint.Kind;

/// <summary>What a document is instead of a postmortem.</summary>
/// <param name="What">What it is, after "This is".</param>
/// <param name="Remedy">What would make a postmortem of it: an order without its full stop.</param>
internal sealed record OtherKind(string What, string Remedy)
{
    /// <summary>Too little to be a postmortem: an index, a guide, a note.</summary>
    /// <param name="sections">How many known sections it has.</param>
    /// <param name="name">The name of the only one, where it is short enough to be shown.</param>
    /// <param name="times">How many clock times it has.</param>
    public static OtherKind TooLittle(int sections, string? name, int times)
    {
        var shown = name is null ? "" : $" ('{name}')";
        return new OtherKind(
            $"not a postmortem: it has {Count(sections, "known section")}{shown} and {Count(times, "clock time")}",
            "Say what happened and when, under headings such as 'Summary' and 'Timeline'");
    }

    /// <summary>A postmortem, perhaps, that lacks nearly everything by which one is known.</summary>
    /// <param name="lacks">What it lacks, in the order in which it is told.</param>
    public static OtherKind Unfinished(IReadOnlyList<string> lacks) => new(
        $"perhaps a postmortem, but it lacks {string.Join(", ", lacks.Take(lacks.Count - 1))} and {lacks[lacks.Count - 1]}",
        "Add them");

    /// <summary>A list of links to postmortems.</summary>
    public static OtherKind Index { get; } = new(
        "not a postmortem but an index: most of its lines begin with a link",
        "Say what happened and when, under headings such as 'Summary' and 'Timeline'");

    /// <summary>A page about a project, a repository or a course.</summary>
    /// <param name="sign">A phrase or a heading that shows it.</param>
    public static OtherKind Project(string sign) => new(
        $"not a postmortem but a page about a project ('{sign}'), without a timeline",
        "Say what happened and when, under headings such as 'Summary' and 'Timeline'");

    /// <summary>HTML.</summary>
    public static OtherKind WebPage { get; } = new("a web page and not Markdown", "Write it in Markdown");

    /// <summary>An assignment or a guide.</summary>
    /// <param name="demand">A phrase by which it says what to write.</param>
    public static OtherKind Instructions(string demand) => new(
        $"not a postmortem but instructions for writing one, with phrases such as '{demand}'",
        "Write the postmortem");

    /// <param name="part">The part that shows it, as a clause.</param>
    public static OtherKind Template(string part) => new($"a template: {part}", "Fill it in");

    /// <summary>A template beside documents that do not follow it, or beside another one.</summary>
    /// <inheritdoc cref="Template(string)"/>
    public static OtherKind TemplateNotTaken(string part) =>
        new($"a template that no document is asked to follow: {part}", "Set 'postmortem_lint.template' to it");

    /// <param name="heading">One of its headings.</param>
    public static OtherKind NotEnglish(string heading) => new(
        $"not a postmortem in English: headings such as '{heading}' do not name any known section",
        "Translate them with 'postmortem_lint.sections'");

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{(number == 0 ? "no" : number)} {what}s";
}
