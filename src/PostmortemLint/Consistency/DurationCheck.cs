using NodaTime;
using PostmortemLint.Incident;
using PostmortemLint.Syntax;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>Compares the duration that is said of the outage with the steps of its one timeline.</summary>
internal sealed class DurationCheck(Page page, Outage outage, StepClock clock, StepReading reading)
{
    private const int FewestSteps = 3;

    private static readonly Duration Day = Duration.FromHours(24);

    /// <summary>A stated duration that lies between no two steps; where a step says "outage begins", between it and no other.</summary>
    public Contradiction? WrongDuration
    {
        get
        {
            if (outage.RestoredAfter is { } restored && Mismatch(new Claim(restored, page.Prose.Text, IsUntilRestored: true)) is { } late)
                return late;
            // Where start and end are stated as well, another rule checks whether the duration fits them.
            if (outage.Start is not null && outage.End is not null)
                return null;
            return outage.StatedDuration is { } stated ? Mismatch(new Claim(stated, page.Prose.Text, IsUntilRestored: false))
                : page.FrontMatterDuration is { } header ? Mismatch(new Claim(header, page.Source.Content, IsUntilRestored: false)) : null;
        }
    }

    private Contradiction? Mismatch(Claim claim)
    {
        var steps = clock.Timed();
        var ends = steps.FindAll(s => reading.Says(s.Entry, StepPhrases.Restorations));
        if (steps.Count < FewestSteps || ends.Count == 0)
            return null;
        var beginnings = steps.FindAll(s => reading.Says(s.Entry, StepPhrases.Beginnings));
        var starts = beginnings.Count > 0 ? beginnings : claim.IsUntilRestored ? NearStart(steps) : steps;
        if (starts.Count == 0 || IsTold(claim, starts, claim.IsUntilRestored ? ends : steps))
            return null;
        var over = ends[ends.Count - 1];
        var told = over.At - starts[0].At;
        var isToldFromStart = beginnings.Count > 0 || !reading.TellsNotice(steps[0].Entry);
        if (told <= Duration.Zero || claim.MayDifferFrom(told, isToldFromStart))
            return null;
        var length = DurationMention.Describe(told);
        return new Contradiction(claim.Mention.Span, $"last {claim.Words}", $"the timeline shows it over after {length}", over.Entry.Lead);
    }

    /// <summary>The steps near the start that is said of the outage; all where none is said.</summary>
    private List<TimedStep> NearStart(List<TimedStep> steps)
    {
        if (outage.Start is not { Time: not null } start)
            return steps;
        var near = clock.Near(start);
        return near is null ? [] : steps.FindAll(s => near.Contains(s.Entry));
    }

    private static bool IsTold(Claim claim, List<TimedStep> starts, List<TimedStep> ends) =>
        starts.Exists(start => ends.Exists(end => end.At > start.At && claim.Covers(end.At - start.At, start.Entry.IsElapsed)));

    /// <summary>A duration that is said of the outage.</summary>
    /// <param name="Mention">The duration.</param>
    /// <param name="Text">The text it is written in.</param>
    /// <param name="IsUntilRestored">Whether it is counted to the time when all was back: "after 2 hours, service was restored".</param>
    private sealed record Claim(DurationMention Mention, string Text, bool IsUntilRestored)
    {
        private readonly bool isApproximate = TimeWords.IsApproximate(Text, Mention.Span.Start);
        private readonly char bound = TimeWords.BoundBefore(Text, Mention.Span.Start);

        public string Words => Text.Substring(Mention.Span.Start, Mention.Span.Length);

        /// <summary>
        /// Whether two steps may be so far apart; on the clock alone, too, since the days between them are mostly inferred. "0:45" from
        /// the start is 45 seconds or 45 minutes.
        /// </summary>
        public bool Covers(Duration span, bool isElapsed) =>
            IsWrittenFor(span)
            || (isElapsed ? IsWrittenFor(span * 60) : span > Day && IsWrittenFor(Duration.FromTicks(span.TotalTicks % Day.TotalTicks)));

        /// <summary>
        /// Whether both can be right: what is counted from some repair is shorter than the outage, and an outage may be older than its
        /// first notice.
        /// </summary>
        public bool MayDifferFrom(Duration told, bool isToldFromStart) =>
            IsUntilRestored ? Mention.Duration < told : Mention.Duration > told && !isToldFromStart;

        private bool IsWrittenFor(Duration span) => Mention.Covers(span, isApproximate, bound);
    }
}
