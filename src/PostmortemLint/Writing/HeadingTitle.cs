using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Writing;

/// <summary>Finds the heading that is the title, whether or not the front matter has one as well.</summary>
internal static class HeadingTitle
{
    /// <summary>The text of the heading with its markup; null when there is none.</summary>
    public static TextSpan? In(Page page, Outline outline)
    {
        if (outline.Title is { } title && title.Start >= page.BodyStart)
            return title;
        var first = Array.Find(page.Lines, l => l.Kind == LineKind.Heading);
        return first is null || outline.Sections.Any(s => s.Label.Start == first.Span.Start) ? null : first.Span;
    }

    /// <summary>Whether what is taken for the title is a section like those below it, since there is no title above them.</summary>
    public static bool IsSection(Page page, Outline outline) =>
        In(page, outline) is { } title
        && page.LineAt(title.Start) is { Kind: LineKind.Heading, Level: > 1 } line
        && page.Lines.Any(l => l != line && l.Kind == LineKind.Heading && l.Level <= line.Level);
}
