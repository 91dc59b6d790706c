using PostmortemLint.Evidence;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>
/// Whether a document says when the outage began and ended where it is not told as a whole: in a row of a table, in the front matter, or
/// in a step of its timeline.
/// </summary>
internal sealed class TimesElsewhere
{
    private readonly Tokens tokens;

    private TimesElsewhere(Tokens tokens) => this.tokens = tokens;

    public bool HasStart { get; private set; }

    /// <summary>Whether the end is known: as a time, or by how long the outage lasted.</summary>
    public bool HasEnd { get; private set; }

    public static TimesElsewhere Read(Page page, IReadOnlyList<Timeline> timelines, Tokens tokens)
    {
        var times = new TimesElsewhere(tokens);
        foreach (var field in DocumentField.In(page))
            times.Take(field.Name, field.Words);
        foreach (var entry in timelines.SelectMany(t => t.Entries).Where(e => e.Time is not null))
            times.Take(entry);
        return times;
    }

    private void Take(string name, string value)
    {
        var role = TimeRoles.RoleOf(name, new TextSpan(0, name.Length));
        if (ClockTimeReader.Read(value).Length == 0)
            HasEnd |= IncidentWords.Durations.Contains(name) && DurationReader.Read(value, new TextSpan(0, value.Length)).Any();
        else
            (HasStart, HasEnd) = (HasStart || role == TimeRole.Start, HasEnd || role == TimeRole.End);
    }

    private void Take(TimelineEntry entry)
    {
        HasStart |= StepPhrases.Beginnings.IsIn(tokens, entry.Text);
        HasEnd |= StepPhrases.FullRestorations.IsIn(tokens, entry.Text) && !StepPhrases.PartsOfServices.IsIn(tokens, entry.Text);
    }
}
