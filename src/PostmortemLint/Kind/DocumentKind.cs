using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>
/// Tells a postmortem from what else is kept beside postmortems: indexes, guides, assignments, templates. Only the content decides, never
/// the file's name.
/// </summary>
internal sealed class DocumentKind
{
    private const int ManyDemands = 3;
    private const int LongestName = 30;
    private const int FewestForeignHeadings = 3;

    private const int FewestWordsOfALanguage = 25;

    /// <summary>In an English text, at least one of this many words is one of the most frequent words.</summary>
    private const int WordsForEachEnglishOne = 50;

    private readonly Page page;
    private readonly Outline outline;
    private readonly Placeholder[] placeholders;
    private readonly PostmortemSigns signs;

    private DocumentKind(Page page, Outline outline, Placeholder[] placeholders)
    {
        (this.page, this.outline, this.placeholders) = (page, outline, placeholders);
        signs = new PostmortemSigns(page, outline, placeholders);
    }

    /// <summary>What the document is instead of a postmortem; null when it is one.</summary>
    /// <param name="page">The document.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="placeholders">Its placeholders, in order.</param>
    /// <param name="form">Its form: a document that follows one of its own team is a postmortem, whatever its sections are called.</param>
    /// <param name="isTemplate">Whether its file is called a template, and is to be filled in elsewhere.</param>
    public static OtherKind? Judge(Page page, Outline outline, Placeholder[] placeholders, DocumentForm form, bool isTemplate)
    {
        var kind = new DocumentKind(page, outline, placeholders);
        return isTemplate ? kind.CalledTemplate() : kind.Judge(form);
    }

    private TemplateReader Template => new(page, outline, placeholders, signs);

    private OtherKind CalledTemplate() =>
        OtherKind.TemplateNotTaken(Template.FindPart() ?? "its file is called one, and says what to write");

    private OtherKind? Judge(DocumentForm form)
    {
        if (form.IsMetByHalf(page, outline))
            return (form.Template is null ? Template.FindPart() : Template.FindTitle()) is { } filled ? OtherKind.Template(filled) : null;
        var other = FindInstructions() ?? Neighbour.Find(page, outline, signs.Times);
        if (!signs.AreEnough)
            return signs.AreSome && other is null ? OtherKind.Unfinished(FindLacks()) : TooLittle();
        if (other is not null)
            return other;
        if (Template.FindPart() is { } part)
            return OtherKind.Template(part);
        return !signs.HasSections && ForeignHeading() is { } heading ? OtherKind.NotEnglish(heading) : null;
    }

    private OtherKind? FindInstructions() =>
        signs.Times < PostmortemSigns.TimesOfAReport && FindDemand(page.Prose.Text) is { } demand ? OtherKind.Instructions(demand) : null;

    private OtherKind TooLittle() => OtherKind.TooLittle(signs.Kinds, signs.Kinds == 1 ? NameOf(signs.Sections) : null, signs.Times);

    /// <summary>What a reader misses, at least two of it.</summary>
    private List<string> FindLacks()
    {
        var lacks = new List<string>();
        if (outline.SectionOf(SectionKind.Summary) is null)
            lacks.Add("a summary");
        if (outline.SectionOf(SectionKind.Timeline) is null)
            lacks.Add("a timeline");
        if (lacks.Count == 0)
            lacks.Add("a second section with a known name");
        lacks.Add(signs.Times == 0 ? "clock times" : "a second clock time");
        return lacks;
    }

    private static string? NameOf(IReadOnlyList<Section> sections) =>
        sections[sections.Count - 1].ShortName is { Length: <= LongestName } name ? name : null;

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

    /// <summary>Whether a text is not English; of a few words nobody can tell.</summary>
    public static bool IsForeign(string prose, int words) => words >= FewestWordsOfALanguage && !IsEnglish(prose, words);

    /// <summary>Whether the most frequent words of English are frequent in a text.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="words">How many words it has.</param>
    public static bool IsEnglish(string prose, int words) =>
        KindWords.EnglishWords.Sum(w => Word.FindAll(prose, w).Count()) * WordsForEachEnglishOne >= words;
}
