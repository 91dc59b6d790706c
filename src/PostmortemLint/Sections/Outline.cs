using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>The title, sections and parts of a document.</summary>
internal sealed class Outline
{
    /// <summary>Fewer are a note, not one of the sections that every postmortem has.</summary>
    private const int FewestWordsOfUnread = 20;

    private IReadOnlyList<Section>? measures;

    private Outline(Page page, SectionPlan plan)
    {
        (Page, Plan) = (page, plan);
        var found = SectionFinder.Find(page, plan);
        Title = page.FrontMatterTitle ?? found.Title;
        HeaderEnd = found.HeaderEnd;
        (Sections, Parts) = (found.Sections, found.Parts);
        if (page.UnclosedFence is not { } fence)
            return;
        Sections = [.. Sections.Select(s => Truncate(s, fence.Opener.Start))];
        Parts = [.. Parts.Select(s => Truncate(s, fence.Opener.Start))];
        if (fence.Swallowed is { } swallowed)
            SwallowedSections = new Outline(swallowed, plan).Sections
                .Where(s => s.Kind != SectionKind.Other && s.Realization != SectionRealization.Lead).ToList();
    }

    /// <summary>The document.</summary>
    public Page Page { get; }

    /// <summary>The sections that are expected.</summary>
    public SectionPlan Plan { get; }

    /// <summary>The title's text, in the front matter or in the document; null when there is none.</summary>
    public TextSpan? Title { get; }

    /// <summary>Where a finding about the whole document belongs: its title, else its very beginning.</summary>
    public TextSpan Top => Title ?? new TextSpan(0, 0);

    /// <summary>Where the first known section begins: what is above it, the title and metadata, is about the document.</summary>
    public int HeaderEnd { get; }

    /// <summary>Every heading but the title, and other labels that open sections, in order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>Labelled pieces inside sections ("**Impact:**" in the summary), in order.</summary>
    public IReadOnlyList<Section> Parts { get; }

    /// <summary>The known sections that an unclosed fence took in; their offsets count from its content.</summary>
    public IReadOnlyList<Section> SwallowedSections { get; } = [];

    /// <summary>The sections that are not part of another; the text under the title, without a label, is not one of them.</summary>
    public IEnumerable<Section> TopSections => Outermost(Sections.Where(s => s.Realization != SectionRealization.Lead));

    /// <summary>The sections without others in them; the text under the title, without a label, is not one of them.</summary>
    public IEnumerable<Section> InnermostSections =>
        Sections.Where(s => s.Realization != SectionRealization.Lead && !Sections.Any(o => o != s && s.Content.Contains(o.Label.Start)));

    /// <summary>
    /// Headings of no known kind with a passage of text: what is looked for in vain under all known names may be under one of these.
    /// </summary>
    public IEnumerable<Section> UnreadSections => InnermostSections.Where(s =>
        s is { Kind: SectionKind.Other, Realization: SectionRealization.Heading } && Page.CountWords(s.Content) >= FewestWordsOfUnread);

    /// <summary>The summary; null when it is missing, or cut off by an unclosed fence.</summary>
    public Section? ReadableSummary => SectionOf(SectionKind.Summary) is { IsTruncated: false } summary ? summary : null;

    /// <summary>The sections that tell the cause; where there is none, the summary.</summary>
    public IReadOnlyList<Section> CauseSections =>
        [.. TopSectionsOf(SectionOf(SectionKind.RootCause) is null ? SectionKind.Summary : SectionKind.RootCause)];

    /// <summary>The sections of corrective measures that are not part of another, hold text, and can be read to their end.</summary>
    public IReadOnlyList<Section> Measures => measures ??=
        [.. TopSectionsOf(SectionKind.CorrectiveMeasures).Where(s => !s.IsTruncated && s.Lines.Any(IsText))];

    /// <summary>
    /// The planned sections that are not there, in the order of the plan; without optional ones, and without those that belong to one that
    /// is missing itself.
    /// </summary>
    public IReadOnlyList<PlannedSection> Missing
    {
        get
        {
            var missing = new List<PlannedSection>();
            int? without = null;
            foreach (var planned in Plan.Sections)
            {
                if (planned.Level > without)
                    continue;
                without = null;
                if (Has(planned))
                    continue;
                without = planned.Level;
                if (!planned.IsOptional)
                    missing.Add(planned);
            }
            return missing;
        }
    }

    /// <summary>Finds the sections of <paramref name="page"/>.</summary>
    public static Outline Read(Page page, SectionPlan plan) => new(page, plan);

    /// <summary>The first section of a kind; null when there is none.</summary>
    public Section? SectionOf(SectionKind kind) => Sections.FirstOrDefault(s => s.Is(kind));

    /// <summary>The last section of a kind; null when there is none.</summary>
    public Section? LastSectionOf(SectionKind kind) => Sections.LastOrDefault(s => s.Is(kind));

    /// <summary>The innermost section that <paramref name="offset"/> lies in or after; null above the first.</summary>
    public Section? SectionAt(int offset) =>
        SpanSearch.LastTo(Sections, offset, static s => s.Span.Start) is >= 0 and var index ? Sections[index] : null;

    /// <summary>Whether a fence that is never closed took in a section of that kind: it is there, but cannot be read.</summary>
    public bool IsSwallowed(SectionKind kind) => SwallowedSections.Any(s => s.Is(kind));

    /// <summary>Whether a planned section is there, swallowed by a fence, or at least told by a label inside another one.</summary>
    public bool Has(PlannedSection planned) =>
        Sections.Any(s => Plan.IsMet(planned, s.Kind) && !(Plan.AsksForLabels && s.Realization == SectionRealization.Lead))
        || SwallowedSections.Any(s => Plan.IsMet(planned, s.Kind))
        || (((planned.Kind | planned.Known) & SectionKind.Required) == 0 && Parts.Any(p => Plan.IsMet(planned, p.Kind)));

    /// <summary>Whether one of the <paramref name="names"/> is written in a section or part of that kind.</summary>
    public bool HasName(IReadOnlyList<string> names, SectionKind kind) =>
        names.Count > 0 && Sections.Concat(Parts).Any(s => s.Is(kind) && Page.Prose.FindName(names, s.Span) is not null);

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

    private static Section Truncate(Section section, int opener) =>
        section.Span.Contains(opener) ? section with { IsTruncated = true } : section;

    private static bool IsText(TextLine line) => line.Kind is not (LineKind.Heading or LineKind.Code) && line.Span.Length > 0;
}
