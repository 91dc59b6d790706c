using PostmortemLint.Sections;
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

    /// <param name="page">The document, which is no finished postmortem.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="placeholders">Its placeholders, in order.</param>
    public static bool Is(Page page, Outline outline, Placeholder[] placeholders) =>
        placeholders.Length > 0
        && outline.Title is { } title
        && !placeholders.BeginIn(title)
        && !TemplateTitles.Contains(SectionName.Normalize(page.Source.ToString(title).AsSpan()).Split(' ').Last())
        && HasDate(page, placeholders);

    private static bool HasDate(Page page, Placeholder[] placeholders)
    {
        foreach (var value in DateFields.ValuesIn(page))
            if (!placeholders.BeginIn(value)
                && CalendarDateReader.Read(page.Source.ToString(value)).FirstOrDefault() is { Year: not null, IsImpossible: false })
                return true;
        return false;
    }
}
