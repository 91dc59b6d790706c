using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Kind;

/// <summary>
/// Tells a postmortem that somebody has just begun from the template that it was copied from: it says which incident it is about, by a
/// title and by a date, and the rest is still to be written.
/// </summary>
internal static class BegunDocument
{
    private static readonly HashSet<string> TemplateTitles = ["template", "title"];

    /// <param name="page">The document.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="placeholders">Its placeholders, in order.</param>
    public static bool Is(Page page, Outline outline, Placeholder[] placeholders) =>
        placeholders.Length > 0
        && outline.Title is { } title
        && !placeholders.BeginIn(title)
        && !IsTitleOfATemplate(page.Source.ToString(title))
        && HasDate(page, placeholders)
        && IsMostlyUnwritten(page, outline, placeholders);

    /// <summary>Whether a title says that it is that of a template.</summary>
    public static bool IsTitleOfATemplate(string title) => TemplateTitles.Contains(SectionName.Normalize(title.AsSpan()).Split(' ').Last());

    /// <summary>Whether at least half of its sections are empty or hold placeholders; without sections, of its lines.</summary>
    private static bool IsMostlyUnwritten(Page page, Outline outline, Placeholder[] placeholders)
    {
        var sections = outline.InnermostSections.ToList();
        if (sections.Count > 0)
            return sections.Count(s => s.Lines.Count == 0 || placeholders.BeginIn(s.Content)) * 2 >= sections.Count;
        var lines = page.Lines.Where(Template.IsText).ToList();
        return lines.Count(l => placeholders.BeginIn(l.Span)) * 2 >= lines.Count;
    }

    private static bool HasDate(Page page, Placeholder[] placeholders)
    {
        foreach (var value in DateFields.ValuesIn(page))
            if (!placeholders.BeginIn(value)
                && CalendarDateReader.Read(page.Source.ToString(value)).FirstOrDefault() is { Year: not null, IsImpossible: false })
                return true;
        return false;
    }
}
