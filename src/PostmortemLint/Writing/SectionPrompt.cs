using PostmortemLint.Kind;
using PostmortemLint.Sections;

namespace PostmortemLint.Writing;

/// <summary>Placeholders that ask for the text of sections, each of which is told from the others by its words.</summary>
internal sealed class SectionPrompt
{
    /// <summary>For a section of which no more is known than that it is one.</summary>
    public const string Anything = "[Description]";

    /// <summary>For the value of a row.</summary>
    public const string Value = "[value]";

    /// <summary>For a date.</summary>
    public const string Date = "YYYY-MM-DD";

    /// <summary>For the time of a step.</summary>
    public const string Time = "HH:MM";

    /// <summary>For the step.</summary>
    public const string Step = "[what happened]";

    /// <summary>For the title.</summary>
    public const string Title = "[Incident title]";

    private static readonly (SectionKind Kind, string Text)[] Known =
    [
        (SectionKind.Summary, "[Summary of what happened]"),
        (SectionKind.Timeline, "- [Time and what happened then]"),
        (SectionKind.RootCauseAndResolution, "[Cause of the incident, and how it was resolved]"),
        (SectionKind.RootCause, "[Cause of the incident]"),
        (SectionKind.Resolution, "[How it was resolved]"),
        (SectionKind.CorrectiveMeasures, "- [Action, with its owner and due date]"),
        (SectionKind.Impact, "[Impact on users]"),
        (SectionKind.Detection, "[How it was detected]"),
    ];

    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>The placeholder for a section of that name.</summary>
    public string For(string name)
    {
        var kind = SectionName.Parse(name.AsSpan(), isHeading: true);
        foreach (var (known, text) in Known)
            if (kind == known && used.Add(text))
                return text;
        var words = SectionName.Normalize(name.AsSpan()).Where(c => char.IsLetter(c) || c == ' ');
        var asked = $"[Describe {string.Concat(words).Trim()}]";
        return PlaceholderReader.Read(asked, asked, [], []).Length == 1 ? asked : Anything;
    }
}
