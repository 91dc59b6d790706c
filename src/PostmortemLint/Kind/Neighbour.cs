using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Recognizes what is kept beside postmortems, and has sections or times like them: an index, a project's page.</summary>
internal static class Neighbour
{
    private const int FewestLinks = 5;
    private const int FewestSignsOfAProject = 2;
    private const int FewestTimesOfATimeline = 2;
    private const int FewestTimesOfAReport = 5;

    private static readonly string[] WebPageOpeners = ["<!doctype html", "<html"];

    /// <summary>What the document is; null when it is none of these.</summary>
    /// <param name="page">The document.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="times">How many clock times of what happened it has.</param>
    public static OtherKind? Find(Page page, Outline outline, int times) =>
        IsWebPage(page.Source.Content) ? OtherKind.WebPage
        : HasTimeline(page, outline) ? null
        : IsIndex(page) ? OtherKind.Index
        : times < FewestTimesOfAReport && FindProject(page, outline) is { } sign ? OtherKind.Project(sign)
        : null;

    /// <summary>Whether a heading is one of a page about a project.</summary>
    public static bool IsProjectHeading(string heading) => KindWords.ProjectHeadings.Contains(SectionName.Normalize(heading.AsSpan()));

    /// <summary>The phrases with which a text speaks of the project, in lower case.</summary>
    public static IReadOnlyList<string> FindProjectPhrases(string prose) =>
        [.. KindWords.ProjectPhrases.Where(p =>
            Word.Find(prose, p, new TextSpan(0, prose.Length), StringComparison.OrdinalIgnoreCase) is not null)];

    private static bool IsWebPage(string source) =>
        Array.Exists(WebPageOpeners, o => source.AsSpan().TrimStart().StartsWith(o.AsSpan(), StringComparison.OrdinalIgnoreCase));

    private static bool HasTimeline(Page page, Outline outline) =>
        outline.Sections.Any(s => s.Is(SectionKind.Timeline) && page.TimesIn(s.Content).Length >= FewestTimesOfATimeline);

    /// <summary>Whether most of its lines begin with a link.</summary>
    private static bool IsIndex(Page page)
    {
        var (links, all) = (0, 0);
        foreach (var line in page.Lines)
        {
            if (line.Kind is not (LineKind.Text or LineKind.ListItem or LineKind.TableRow) || line.Span.Length == 0)
                continue;
            all++;
            if (BeginsWithLink(page, line))
                links++;
        }
        return links >= FewestLinks && links * 2 > all;
    }

    /// <summary>"[Checkout](checkout.md): a certificate had expired."</summary>
    private static bool BeginsWithLink(Page page, TextLine line)
    {
        var (source, start) = (page.Source.Content, line.Span.Start);
        while (start > 0 && source[start - 1] is '*' or '_')
            start--;
        var end = source.IndexOf('\n', start) is >= 0 and var found ? found : source.Length;
        return start > 0 && source[start - 1] == '[' && source.IndexOf("](", start, end - start, StringComparison.Ordinal) > 0;
    }

    private static string? FindProject(Page page, Outline outline)
    {
        var headings = outline.Sections.Where(s => s.Realization == SectionRealization.Heading && IsProjectHeading(s.Name)).ToList();
        var phrases = FindProjectPhrases(page.Prose.Text);
        return headings.Count + phrases.Count < FewestSignsOfAProject ? null
            : phrases.Count > 0 ? phrases[0] : headings[0].ShortName;
    }
}
