using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>Rows of names and values above the sections: "| Start | 14:00 UTC |", "Impact: nobody could pay".</summary>
/// <param name="prose">The document's visible text.</param>
/// <param name="lines">What is above its first section.</param>
internal sealed class FactSheet(string prose, IEnumerable<TextLine> lines)
{
    private const int FewestFacts = 3;

    /// <summary>A start and an end, or a start and how long it took.</summary>
    private const int FewestTimes = 2;

    /// <summary>
    /// Whether they say what happened: three facts of an incident, among them its times, or its impact or cause. A date and a severity are
    /// facts about the document.
    /// </summary>
    public bool IsSummary
    {
        get
        {
            var (facts, times, tells) = (0, 0, false);
            foreach (var name in lines.Select(NameIn).Where(n => n.Length > 0))
            {
                var kind = SectionName.Parse(name.AsSpan(), isHeading: false);
                var isAbout = SectionWords.Metadata.Contains(name);
                var isTime = SectionWords.TimesOfIncident.Contains(name);
                facts += isTime || kind != SectionKind.Other ? 1 : 0;
                times += isTime ? 1 : 0;
                tells |= !isAbout && (kind & (SectionKind.Impact | SectionKind.RootCause | SectionKind.Summary)) != 0;
            }
            return facts >= FewestFacts && (tells || times >= FewestTimes);
        }
    }

    /// <summary>The name in a row of two cells or before the first colon of a line; nothing where no value follows it.</summary>
    private string NameIn(TextLine line)
    {
        if (line.Cells.Count > 0)
            return line.Cells.Count == 2 && line.Cells[1].Length > 0 ? Normalize(line.Cells[0]) : "";
        var colon = line.Kind is LineKind.Text or LineKind.ListItem ? prose.IndexOf(':', line.Span.Start, line.Span.Length) : -1;
        return colon > 0 && colon + 1 < line.Span.End ? Normalize(TextSpan.FromBounds(line.Span.Start, colon)) : "";
    }

    private string Normalize(TextSpan name) => SectionName.Normalize(prose.AsSpan(name.Start, name.Length));
}
