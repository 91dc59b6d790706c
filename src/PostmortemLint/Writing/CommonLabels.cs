using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Writing;

/// <summary>The labels, and the sentence about the zone of times, that at least half of the documents have in one section.</summary>
internal sealed class CommonLabels
{
    private readonly UsualNames labels;
    private readonly List<string> zones = [];
    private readonly int withText;

    private CommonLabels(IReadOnlyList<(Page Page, Outline Outline)> documents, Func<Page, Outline, IEnumerable<TextLine>> linesOf)
    {
        labels = new UsualNames(documents.Count);
        foreach (var (page, outline) in documents)
        {
            var lines = linesOf(page, outline).Where(l => Template.IsText(l) && !l.IsQuoted).ToList();
            var labelled = lines.ConvertAll(l => l.Level <= 1 ? LabelledLine.Of(page, l) : null);
            labels.Add(labelled.OfType<LabelledLine>().Select(l => page.Prose.Words(l.Label)));
            if (lines.Find(l => IsZone(page, l)) is { } zone)
                zones.Add(page.Prose.Words(zone.Span));
            if (lines.Where((l, i) => labelled[i] is null && !IsZone(page, l)).Any())
                withText++;
        }
        Names = [.. labels.Usual.Select(labels.SpellingOf)];
    }

    /// <summary>The labels, in their usual order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The sentence about the zone; null where most documents have none.</summary>
    public string? Zone => labels.IsUsual(zones.Count) ? UsualNames.MostFrequent(zones) : null;

    /// <summary>Whether most documents have more there than labels.</summary>
    public bool HasText => labels.IsUsual(withText);

    /// <summary>Those above all sections.</summary>
    public static CommonLabels Above(IReadOnlyList<(Page Page, Outline Outline)> documents) => new(documents, (page, outline) =>
        outline.Sections.FirstOrDefault(s => s.Realization != SectionRealization.Lead) is { } first
            ? page.Lines.TakeWhile(l => l.Span.Start < first.Span.Start)
            : page.Lines);

    /// <summary>Those of the section with a normalized name.</summary>
    public static CommonLabels In(IReadOnlyList<(Page Page, Outline Outline)> documents, string name) => new(documents, (page, outline) =>
        CommonForm.SectionCalled(outline, name) is { } section
            ? section.Lines.Where(l => ReferenceEquals(outline.SectionAt(l.Span.Start), section))
            : []);

    private static bool IsZone(Page page, TextLine line) =>
        line.Kind == LineKind.Text && page.TimesIn(line.Span).Length == 0 && ZoneStatement.In(page.Prose.Text, line.Span) is not null;
}
