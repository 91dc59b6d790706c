using PostmortemLint.Prose;
using PostmortemLint.Syntax;

namespace PostmortemLint.Sections;

/// <summary>Finds the title: the first heading, or the first line where it looks like one.</summary>
/// <param name="page">The document. Where its front matter names it, only a heading of level 1 does so again.</param>
/// <param name="labels">Its labels, in order.</param>
internal sealed class TitleFinder(Page page, List<SectionLabel> labels)
{
    private const int MostWords = 16;

    /// <summary>The index of the title's line; -1 when the document has none.</summary>
    public int Find()
    {
        if (FirstLabel() is { } label && IsTitle(label))
            return label.Line;
        var first = Array.FindIndex(page.Lines, l => l.Span.Length > 0);
        var isLabel = labels.Count > 0 && labels[0].Line == first;
        return page.FrontMatterTitle is null && first >= 0 && !isLabel && IsTitleText(first) ? first : -1;
    }

    /// <summary>The first label of a name that is known, or heading; "**Date:** 5 June" may be above a heading of level 1.</summary>
    private SectionLabel? FirstLabel()
    {
        var first = labels.Find(l => l.IsHeading || l.Kind != SectionKind.Other);
        var afterDates = labels.Find(l => l.IsHeading || l.Kind is not (SectionKind.Other or SectionKind.Occurrence));
        return afterDates is { IsHeading: true, Level: 1 } ? afterDates : first;
    }

    /// <summary>A heading that does not name a section, or that is named like one but is above all the others.</summary>
    private bool IsTitle(SectionLabel label)
    {
        if (!label.IsHeading || (page.FrontMatterTitle is not null && label.Level > 1))
            return false;
        if (label.Kind == SectionKind.Other)
            return true;
        var others = labels.FindAll(l => l.IsHeading && l != label);
        return label.Level == 1 && others.Count > 1 && others.TrueForAll(l => l.Level > 1) && others.Exists(l => l.Is(label.Kind));
    }

    /// <summary>A short line that is a paragraph of its own, or that a label follows at once.</summary>
    private bool IsTitleText(int index)
    {
        var line = page.Lines[index];
        var next = index + 1;
        var isAlone = next == page.Lines.Length || page.Lines[next].Block != line.Block || labels.Exists(l => l.Line == next);
        return line.Kind == LineKind.Text && isAlone && page.Prose.Text[line.Span.End - 1] is not ('.' or ':')
            && WordCounter.Count(page.Prose.Text, line.Span, []) is > 0 and <= MostWords;
    }
}
