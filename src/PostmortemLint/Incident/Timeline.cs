using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>The section that tells the incident in order.</summary>
internal sealed class Timeline
{
    private static readonly string[] Break = ["<br"];

    private const int ShortestRun = 3;

    private readonly Page page;
    private readonly Outage outage;
    private TimelineEntry[]? entries;

    public Timeline(Page page, Outage outage, Section section)
    {
        (this.page, this.outage) = (page, outage);
        Section = section;
        Times = page.TimesIn(section.Content).ToArray();
        Zone = Array.Find(Times, t => t.Zone is not null)?.Zone
            ?? ZoneReader.Find(page.Prose.Text, section.Label.Start, section.Label.End)
            ?? section.Lines.Select(l => InLine(page.Prose.Text, l)).FirstOrDefault(z => z is not null)
            ?? outage.Zone;
    }

    public Section Section { get; }

    /// <summary>Whether dates stand alone above its steps. Known when the steps are read.</summary>
    public bool HasDayHeadings { get; private set; }

    /// <summary>The steps it tells, in the order of the text, each with its moment.</summary>
    public IReadOnlyList<TimelineEntry> Entries => entries ??= ReadEntries();

    /// <summary>The clock times in it, in the order of the text.</summary>
    public ClockTime[] Times { get; }

    /// <summary>The zone of its times, the first that speaks: an entry, the section, the summary, the document. Null when none does.</summary>
    public Zone? Zone { get; }

    /// <summary>The longest run of entries that render as one paragraph, when there are three or more in it.</summary>
    public (TimelineEntry First, int Count)? RunOn
    {
        get
        {
            (TimelineEntry First, int Count)? longest = null;
            for (var i = 0; i < Entries.Count;)
            {
                var next = i + 1;
                while (next < Entries.Count && Entries[next].Line.Block == Entries[i].Line.Block && Entries[next].Line != Entries[next - 1].Line && !EndsWithBreak(Entries[next - 1].Line))
                    next++;
                if (Entries[i].Line is { Kind: LineKind.Text, Markup: LineMarkup.Markdown } line && !IsTableRow(line) && next - i >= ShortestRun && next - i > (longest?.Count ?? 0))
                    longest = (Entries[i], next - i);
                i = next;
            }
            return longest;
        }
    }

    /// <summary>The first zone of an entry that is another than that of the heading or of the entries above, and that one.</summary>
    public (Zone Zone, Zone First)? OtherZone
    {
        get
        {
            var first = ZoneReader.Find(page.Prose.Text, Section.Label.Start, Section.Label.End);
            foreach (var entry in Entries)
                if (entry.Time?.Zone is { } zone)
                {
                    if (first is not null && !ZoneCatalog.AreSame(zone.Name, first.Name))
                        return (zone, first);
                    first ??= zone;
                }
            return null;
        }
    }

    /// <summary>Whether the source has a bar in the line: a table that the parser did not take.</summary>
    private bool IsTableRow(TextLine line)
    {
        var (start, end) = page.Source.GetLineBounds(page.LineOf(line.Span));
        return page.Source.Content.IndexOf('|', start, end - start) >= 0;
    }

    private bool EndsWithBreak(TextLine line)
    {
        var end = page.Source.Content.IndexOf('\n', line.Span.End);
        var rest = end < 0 ? "" : page.Source.Content.Substring(line.Span.End, end - line.Span.End);
        return rest.EndsWith("  ", StringComparison.Ordinal) || (rest.Length > 0 && rest[rest.Length - 1] == '\\') || Stems.HasStem(rest.AsSpan(), Break);
    }

    private TimelineEntry[] ReadEntries()
    {
        var steps = TimelineReader.Read(page, Section);
        HasDayHeadings = steps.Days.Count > 0;
        return EntryOrder.Resolve(page.Prose, steps, Zone, outage.Date, page.Year);
    }

    private static Zone? InLine(string prose, TextLine line) => line.Kind is LineKind.Heading or LineKind.TableHeader
        ? ZoneReader.Find(prose, line.Span.Start, line.Span.End)
        : ZoneStatement.In(prose, line.Span);
}
