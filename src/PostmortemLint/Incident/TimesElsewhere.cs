using PostmortemLint.Incident.Steps;
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
    public bool HasStart { get; private set; }

    /// <summary>Whether the end is known: as a time, or by how long the outage lasted.</summary>
    public bool HasEnd { get; private set; }

    public static TimesElsewhere Read(Page page, IReadOnlyList<Timeline> timelines)
    {
        var times = new TimesElsewhere();
        foreach (var field in DocumentField.In(page))
            times.Take(field.Name, field.Words);
        foreach (var timeline in timelines)
            foreach (var entry in timeline.Entries)
                if (entry.Time is not null)
                    times.Take(timeline.Reading.Of(entry));
        return times;
    }

    private void Take(string name, string value)
    {
        var role = TimeRoles.RoleOf(name, new TextSpan(0, name.Length));
        if (ClockTimeReader.Read(value).Length == 0)
            HasEnd |= (IncidentWords.Durations.Contains(name) || IncidentWords.PartialDurations.Contains(name))
                && DurationReader.Read(value, new TextSpan(0, value.Length)).Any();
        else
            (HasStart, HasEnd) = (HasStart || role == TimeRole.Start, HasEnd || role == TimeRole.End);
    }

    private void Take(StepSigns step)
    {
        HasStart |= (step & StepSigns.Begins) != 0;
        HasEnd |= (step & StepSigns.RestoresAll) != 0;
    }
}
