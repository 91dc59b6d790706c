using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>The title, sections and parts of a document.</summary>
internal sealed class Outline
{
    private readonly Page page;
    private List<Section>? measures;

    private Outline(Page page, SectionPlan plan)
    {
        (this.page, Plan) = (page, plan);
        var found = SectionFinder.Find(page, plan);
        Title = page.FrontMatterTitle ?? found.Title;
        HeaderEnd = found.HeaderEnd;
        var opener = page.UnclosedFence?.Opener.Start;
        Sections = opener is { } start ? found.Sections.ConvertAll(s => Truncate(s, start)) : found.Sections;
        Parts = opener is { } at ? found.Parts.ConvertAll(s => Truncate(s, at)) : found.Parts;
        SwallowedSections = page.UnclosedFence?.Swallowed is { } swallowed
            ? [.. new Outline(swallowed, plan).Sections.Where(s => s.Kind != SectionKind.Other && s.Realization != SectionRealization.Lead)]
            : [];
    }

    /// <summary>The sections that are expected.</summary>
    public SectionPlan Plan { get; }

    /// <summary>Where the title stands, in the front matter or in the text; null when there is none.</summary>
    public TextSpan? Title { get; }

    /// <summary>Where a finding about the whole document belongs: its title, else its very beginning.</summary>
    public TextSpan Top => Title ?? new TextSpan(0, 0);

    /// <summary>Where the first known section begins: what stands above it, the title and metadata, is about the document.</summary>
    public int HeaderEnd { get; }

    /// <summary>Every heading but the title, and what stands for a required heading, in order.</summary>
    public List<Section> Sections { get; }

    /// <summary>Labelled pieces inside sections ("**Impact:**" in the summary), in order.</summary>
    public List<Section> Parts { get; }

    /// <summary>The known sections that a reader of the source sees inside an unclosed fence; their offsets count from its content.</summary>
    public IReadOnlyList<Section> SwallowedSections { get; }

    /// <summary>The sections that are part of no other, without a title's text that has no label.</summary>
    public IEnumerable<Section> TopSections => Outermost(Sections.Where(s => s.Realization != SectionRealization.Lead));

    /// <summary>The summary, when it is there and no unclosed fence took in how it goes on: only then can something be missing from it.</summary>
    public Section? ReadableSummary => SectionOf(SectionKind.Summary) is { IsTruncated: false } summary ? summary : null;

    /// <summary>The sections that tell the cause; where there is none, the summary.</summary>
    public List<Section> CauseSections => [.. TopSectionsOf(SectionOf(SectionKind.RootCause) is null ? SectionKind.Summary : SectionKind.RootCause)];

    /// <summary>The sections of corrective measures that lie in no other and hold text that can be read: only then can something be missing from them.</summary>
    public List<Section> Measures => measures ??=
        [.. TopSectionsOf(SectionKind.CorrectiveMeasures).Where(s => !s.IsTruncated && s.Lines.Any(l => l.Kind is not (LineKind.Heading or LineKind.Code) && l.Span.Length > 0))];

    /// <summary>Finds the sections of <paramref name="page"/>.</summary>
    public static Outline Read(Page page, SectionPlan plan) => new(page, plan);

    /// <summary>The first section of a kind; null when there is none.</summary>
    public Section? SectionOf(SectionKind kind) => Sections.Find(s => s.Is(kind));

    /// <summary>The last section of a kind; null when there is none.</summary>
    public Section? LastSectionOf(SectionKind kind) => Sections.FindLast(s => s.Is(kind));

    /// <summary>The innermost section that <paramref name="offset"/> lies in or after; null above the first.</summary>
    public Section? SectionAt(int offset) => SpanSearch.LastTo(Sections, offset, static s => s.Span.Start) is >= 0 and var index ? Sections[index] : null;

    /// <summary>Whether a fence that is never closed took the section in: it is there, and cannot be read.</summary>
    public bool IsSwallowed(SectionKind kind) => SwallowedSections.Any(s => s.Is(kind));

    /// <summary>Whether one of the <paramref name="names"/> stands in a section or part of that kind.</summary>
    public bool HasName(IReadOnlyList<string> names, SectionKind kind) =>
        names.Count > 0 && Sections.Concat(Parts).Any(s => s.Is(kind) && page.Prose.FindName(names, s.Span) is not null);

    private IEnumerable<Section> TopSectionsOf(SectionKind kind) => Outermost(Sections.Where(s => s.Is(kind)));

    private static IEnumerable<Section> Outermost(IEnumerable<Section> sections)
    {
        var end = 0;
        foreach (var section in sections)
        {
            if (section.Span.Start < end)
                continue;
            end = section.Span.End;
            yield return section;
        }
    }

    private static Section Truncate(Section section, int opener) => section.Span.Contains(opener) ? section with { IsTruncated = true } : section;
}
