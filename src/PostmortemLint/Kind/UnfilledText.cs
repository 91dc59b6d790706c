using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>What one section, or the text above the first, still has to be filled in with.</summary>
/// <param name="Section">The section; null above the first.</param>
/// <param name="Places">The places, in order; at least one.</param>
/// <param name="Kind">What the first of them is; where there are more, what all of them are.</param>
internal sealed record UnfilledText(Section? Section, IReadOnlyList<TextSpan> Places, UnfilledKind Kind)
{
    private const SectionKind Answered = SectionKind.Required | SectionKind.Impact | SectionKind.Detection;

    /// <summary>Everything that is left to be filled in, by section, in order.</summary>
    /// <param name="outline">The document's sections.</param>
    /// <param name="placeholders">Its placeholders; those that are code are left out.</param>
    /// <param name="ofTemplate">Its lines that are as the template has them.</param>
    public static IReadOnlyList<UnfilledText> In(Outline outline, Placeholder[] placeholders, IEnumerable<TextSpan> ofTemplate)
    {
        var places = ofTemplate.Select(s => (Span: s, Kind: UnfilledKind.TextOfTemplate)).ToList();
        places.AddRange(placeholders.Where(p => !p.IsCode).Select(p => (p.Span, UnfilledKind.Placeholder)));
        places.AddRange(NonAnswers(outline, placeholders).Select(l => (l.Span, UnfilledKind.NonAnswer)));
        var found = new List<UnfilledText>();
        // By where it begins: the hash of a section reads the whole document.
        foreach (var group in WithoutInner(places).GroupBy(p => outline.SectionAt(p.Span.Start)?.Label.Start))
        {
            var kinds = group.Select(p => p.Kind).Distinct().ToList();
            var first = group.First().Span.Start;
            found.Add(new(
                outline.SectionAt(first), [.. group.Select(p => p.Span)], kinds.Count == 1 ? kinds[0] : UnfilledKind.Placeholder));
        }
        return found;
    }

    private static IEnumerable<TextLine> NonAnswers(Outline outline, Placeholder[] placeholders)
    {
        foreach (var section in outline.Sections)
            if (section.Is(Answered) && section.NonAnswer is { } line && !Array.Exists(placeholders, p => p.Span.Contains(line.Span.Start)))
                yield return line;
    }

    /// <summary>In order, without what begins inside another: a placeholder is part of the line that the template has.</summary>
    private static List<(TextSpan Span, UnfilledKind Kind)> WithoutInner(List<(TextSpan Span, UnfilledKind Kind)> places)
    {
        var kept = new List<(TextSpan Span, UnfilledKind Kind)>();
        foreach (var place in places.OrderBy(p => p.Span.Start).ThenByDescending(p => p.Span.End))
            if (kept.Count == 0 || place.Span.Start >= kept[kept.Count - 1].Span.End)
                kept.Add(place);
        return kept;
    }
}
