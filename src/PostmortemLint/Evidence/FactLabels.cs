using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Evidence;

/// <summary>
/// Reads the facts that a document states under a name for them, wherever it is: a section, a labelled part, a row of a table with two
/// cells, or a key of the front matter.
/// </summary>
internal static class FactLabels
{
    public static IEnumerable<FactLabel> In(Page page, Outline outline) => All(page, outline).Where(l => l.Facts != Fact.None);

    private static IEnumerable<FactLabel> All(Page page, Outline outline)
    {
        // A section about the cause explains it; that does not do what a sentence in the summary does.
        foreach (var section in outline.Sections)
            if (section.Realization != SectionRealization.Lead)
                yield return new FactLabel(StatedBy(section, section.Kind & ~SectionKind.RootCause), section.Name, section.Label);
        foreach (var part in outline.Parts)
            yield return new FactLabel(StatedBy(part, part.Kind), part.Name, part.Label);
        foreach (var field in DocumentField.In(page))
            if (field.Value.Length > 0 && outline.SectionAt(field.Value.Start)?.Is(SectionKind.CorrectiveMeasures) != true)
                yield return new FactLabel(StatedBy(field.Name, field.Text, field.Value), field.Name, field.Value);
    }

    private static Fact StatedBy(Section section, SectionKind kind) =>
        section.Lines.Any(l => l.Kind != LineKind.Code && l.Span.Length > 0)
            ? StatedBy(kind, section.Name, section.Prose, section.Content)
            : Fact.None;

    private static Fact StatedBy(string name, string text, TextSpan value) =>
        StatedBy(SectionName.Parse(name.AsSpan(), isHeading: false), name, text, value);

    /// <param name="kind">What the name is about.</param>
    /// <param name="name">The name.</param>
    /// <param name="text">The text with the value.</param>
    /// <param name="value">What is said under the name.</param>
    private static Fact StatedBy(SectionKind kind, string name, string text, TextSpan value)
    {
        if ((kind & SectionKind.CorrectiveMeasures) != 0)
            return Fact.None;
        var stated = Fact.None;
        if ((kind & SectionKind.Impact) != 0)
            stated |= Fact.Impact;
        if ((kind & SectionKind.RootCause) != 0)
            stated |= Fact.Cause;
        if ((kind & SectionKind.Resolution) != 0)
            stated |= Fact.Resolution;
        if ((kind & SectionKind.Detection) != 0)
            stated |= Fact.DetectionSource | (HasTime(text, value) ? Fact.DetectionTime : Fact.None);
        if (FormWords.Has(name, FormWords.Service))
            stated |= Fact.Service;
        if (FormWords.Has(name, FormWords.Share) && text.AsSpan(value.Start, value.Length).IndexOfAny("0123456789".AsSpan()) >= 0)
            stated |= Fact.Share;
        return FormWords.Has(name, FormWords.Called) ? stated | Fact.Escalation : stated;
    }

    private static bool HasTime(string text, TextSpan value) =>
        DurationReader.Read(text, value).Any() || ClockTimeReader.Read(text.Substring(value.Start, value.Length)).Length > 0;
}
