using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>
/// Tells a postmortem from what else is kept beside postmortems: indexes, guides, assignments, templates. Only the content decides, never
/// the file's name.
/// </summary>
internal sealed class DocumentKind
{
    private const int FewestSections = 2;
    private const int FewestTimes = 2;

    /// <summary>A document with this many clock times is a report, even if it also gives instructions.</summary>
    private const int FewestTimesOfAReport = 5;

    private const int ManyDemands = 3;
    private const int LongestName = 30;
    private const int FewestForeignHeadings = 3;

    /// <summary>In an English text, at least one of this many words is one of the most frequent words.</summary>
    private const int WordsForEachEnglishOne = 50;

    private readonly Page page;
    private readonly Outline outline;
    private readonly Placeholder[] placeholders;

    private DocumentKind(Page page, Outline outline, Placeholder[] placeholders) =>
        (this.page, this.outline, this.placeholders) = (page, outline, placeholders);

    /// <summary>What the document is instead of a postmortem; null when it is one.</summary>
    public static OtherKind? Judge(Page page, Outline outline, Placeholder[] placeholders) =>
        new DocumentKind(page, outline, placeholders).Judge();

    private OtherKind? Judge()
    {
        var sections = KnownSections();
        var kinds = CountKinds(sections);
        var times = CountTimes();
        if (kinds < FewestSections && times < FewestTimes)
            return OtherKind.TooLittle(kinds, kinds == 1 ? NameOf(sections) : null, times);
        if (times < FewestTimesOfAReport && FindDemand(page.Prose.Text) is { } demand)
            return OtherKind.Instructions(demand);
        if (new TemplateReader(page, outline, placeholders, hasTimes: times >= FewestTimes).FindPart() is { } part)
            return OtherKind.Template(part);
        return kinds < FewestSections && ForeignHeading() is { } heading ? OtherKind.NotEnglish(heading) : null;
    }

    private List<Section> KnownSections()
    {
        var all = outline.Sections.Concat(outline.SwallowedSections);
        return [.. all.Where(s => s.Realization != SectionRealization.Lead && KindOf(s) != SectionKind.Other)];
    }

    private static SectionKind KindOf(Section section) => section.Kind & ~SectionKind.Occurrence;

    private static int CountKinds(List<Section> sections)
    {
        var kinds = SectionKind.Other;
        foreach (var section in sections)
            kinds |= KindOf(section);
        var count = 0;
        for (var bits = (long)kinds; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }

    private static string? NameOf(List<Section> sections) =>
        sections[sections.Count - 1].ShortName is { Length: <= LongestName } name ? name : null;

    /// <summary>The number of clock times, without those inside placeholders, which are examples.</summary>
    private int CountTimes() => page.Times.Count(t => !Array.Exists(placeholders, p => p.Span.Contains(t.Span.Start)));

    /// <summary>
    /// The phrase with which the text gives an instruction for the third time; null when it does not: a report tells what happened, and
    /// rarely what to do.
    /// </summary>
    public static string? FindDemand(string prose)
    {
        var count = 0;
        foreach (var demand in KindWords.Demands)
            if ((count += Word.FindAll(prose, demand).Count()) >= ManyDemands)
                return demand;
        return null;
    }

    /// <summary>A heading that no English document has; null when the text is English.</summary>
    private string? ForeignHeading()
    {
        var headings = outline.Sections.Where(s => s.Kind == SectionKind.Other && s.Realization == SectionRealization.Heading).ToList();
        if (headings.Count < FewestForeignHeadings)
            return null;
        var words = page.CountWords(new TextSpan(0, page.Source.Length));
        return IsEnglish(page.Prose.Text, words) ? null : headings[0].ShortName;
    }

    /// <summary>Whether the most frequent words of English are frequent in a text.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="words">How many words it has.</param>
    public static bool IsEnglish(string prose, int words) =>
        KindWords.EnglishWords.Sum(w => Word.FindAll(prose, w).Count()) * WordsForEachEnglishOne >= words;
}
