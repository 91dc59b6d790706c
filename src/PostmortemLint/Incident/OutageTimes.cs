using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>
/// Reads when an outage began and ended: the first range of times, else times by the words before them, else the first times of all.
/// </summary>
internal sealed class OutageTimes
{
    private readonly Page page;
    private bool hasRange;

    private OutageTimes(Page page) => this.page = page;

    /// <summary>When it began; null when no clock time says so.</summary>
    public ClockTime? Start { get; private set; }

    /// <summary>When it ended; null when no clock time says so.</summary>
    public ClockTime? End { get; private set; }

    public static OutageTimes Read(Page page, OutageScope scope)
    {
        var times = new OutageTimes(page);
        ClockTime? previous = null;
        foreach (var time in scope.Times)
        {
            if (previous is null || TimePair.Of(page.Prose.Text, previous, time) is null)
                times.Take(time, previous);
            previous = time;
        }
        return times;
    }

    private void Take(ClockTime time, ClockTime? previous)
    {
        if (previous is not null && !hasRange && TimeRange.Of(page.Prose.Text, previous, time) is { } range)
        {
            (Start, End, hasRange) = (range.Start, range.End, true);
            return;
        }
        if (End is not null && ReferenceEquals(previous, End) && IsFullEnd(time))
        {
            End = time;
            return;
        }
        switch (RoleOf(time, previous))
        {
            case TimeRole.Start:
                Start ??= time;
                break;
            case TimeRole.End:
                End ??= time;
                break;
            case TimeRole.None when Start is null:
                Start = time;
                break;
            case TimeRole.None:
                End ??= time;
                break;
        }
    }

    /// <summary>"End: 14:40 (rollback), fully at 15:30": in the line of the end, a word for all of it is before the time.</summary>
    private bool IsFullEnd(ClockTime time)
    {
        var line = page.LineAt(time.Span.Start).Span;
        return line.Contains(End!.Span) && time.Span.Start > End.Span.End
            && page.Prose.FindName(IncidentWords.Full, TextSpan.FromBounds(End.Span.End, time.Span.Start)) is not null;
    }

    /// <summary>By the words of its sentence between the time before and this one.</summary>
    private TimeRole RoleOf(ClockTime time, ClockTime? previous)
    {
        var sentence = page.Prose.SentenceAt(time.Span.Start, page.LineAt(time.Span.Start).Span).Start;
        var from = previous is not null && previous.Span.End <= time.Span.Start ? Math.Max(sentence, previous.Span.End) : sentence;
        return TimeRoles.RoleOf(page.Prose.Text, TextSpan.FromBounds(from, time.Span.Start));
    }
}
