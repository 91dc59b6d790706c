using PostmortemLint.Evidence;
using PostmortemLint.Incident.Steps;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>The section that tells the incident in order.</summary>
internal sealed class Timeline
{
    private const int ShortestRun = 3;

    private readonly Page page;
    private readonly Outage outage;
    private readonly Lazy<Tokens> tokens;
    private TimelineSteps? steps;
    private TimelineEntry[]? entries;
    private StepReading? reading;

    /// <param name="page">The document.</param>
    /// <param name="outage">What it says of the outage.</param>
    /// <param name="section">The section.</param>
    /// <param name="tokens">The document's words, asked for only where a step's own words place it.</param>
    public Timeline(Page page, Outage outage, Section section, Lazy<Tokens> tokens)
    {
        (this.page, this.outage, this.tokens) = (page, outage, tokens);
        Section = section;
        Times = page.TimesIn(section.Content).ToArray();
        Zone = ZoneOfLabel
            ?? section.Lines.Where(l => l.Kind == LineKind.TableHeader)
                .Select(l => InLine(page.Prose.Text, l)).FirstOrDefault(z => z is not null)
            ?? Array.Find(Times, t => t.Zone is not null)?.Zone
            ?? section.Lines.Select(l => InLine(page.Prose.Text, l)).FirstOrDefault(z => z is not null)
            ?? outage.Zone;
    }

    public Section Section { get; }

    /// <summary>Whether dates are alone in lines above its steps.</summary>
    public bool HasDayHeadings => Steps.Days.Count > 0;

    /// <summary>The steps it tells, in the order of the text, each with its moment.</summary>
    public IReadOnlyList<TimelineEntry> Entries =>
        entries ??= EntryOrder.Resolve(page.Prose, tokens, Steps, Zone, outage, page.Year);

    /// <summary>What its steps tell.</summary>
    public StepReading Reading => reading ??= new StepReading(page, Section, tokens.Value);

    private TimelineSteps Steps => steps ??= TimelineReader.Read(page, Section);

    /// <summary>The steps that begin with neither a time nor a date nor a count from the start.</summary>
    public IReadOnlyList<TimelineEntry> Untimed => [.. Entries.Where(e => !e.IsTimed)];

    /// <summary>The clock times in it, in the order of the text.</summary>
    public ClockTime[] Times { get; }

    /// <summary>
    /// The zone of its times: the first one stated by its label, the head of its table, an entry, the section, the summary or the document.
    /// Null when none states one.
    /// </summary>
    public Zone? Zone { get; }

    /// <summary>The runs of three or more entries that render as one paragraph, in order.</summary>
    public IEnumerable<(TimelineEntry First, int Count)> RunsOn
    {
        get
        {
            for (var i = 0; i < Entries.Count;)
            {
                var next = i + 1;
                while (next < Entries.Count && FlowsInto(Entries[next - 1], Entries[next]))
                    next++;
                if (next - i >= ShortestRun && CanRunOn(Entries[i].Line))
                    yield return (Entries[i], next - i);
                i = next;
            }
        }
    }

    /// <summary>The first zone of an entry that is another than that of the heading or of the entries above, and that one.</summary>
    public (Zone Zone, Zone First)? OtherZone
    {
        get
        {
            var first = ZoneOfLabel;
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

    private Zone? ZoneOfLabel => ZoneReader.Find(page.Prose.Text, Section.Label.Start, Section.Label.End);

    private bool FlowsInto(TimelineEntry entry, TimelineEntry next) =>
        next.Line.Block == entry.Line.Block && next.Line != entry.Line && !IsBreakBetween(entry.Line, next.Line);

    private bool CanRunOn(TextLine line) => line is { Kind: LineKind.Text, Markup: LineMarkup.Markdown } && !IsTableRow(line);

    /// <summary>Whether the source has a bar in the line: a table that the parser did not take.</summary>
    private bool IsTableRow(TextLine line)
    {
        var (start, end) = page.Source.GetLineBounds(page.LineOf(line.Span));
        return page.Source.Content.IndexOf('|', start, end - start) >= 0;
    }

    /// <summary>Two spaces, a backslash or an element, after which the next line is a line of its own.</summary>
    private bool IsBreakBetween(TextLine line, TextLine next)
    {
        var between = page.Source.Content.AsSpan(line.Span.End, next.Span.Start - line.Span.End);
        var rest = between.Slice(0, Math.Max(0, between.IndexOf('\n'))).TrimEnd('\r');
        return rest.EndsWith("\\".AsSpan(), StringComparison.Ordinal)
            || rest.EndsWith("  ".AsSpan(), StringComparison.Ordinal)
            || between.IndexOf("<br".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static Zone? InLine(string prose, TextLine line) => line.Kind is LineKind.Heading or LineKind.TableHeader
        ? ZoneReader.Find(prose, line.Span.Start, line.Span.End)
        : ZoneStatement.In(prose, line.Span);
}
