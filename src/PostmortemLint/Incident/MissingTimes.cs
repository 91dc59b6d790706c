namespace PostmortemLint.Incident;

/// <summary>Which of the times of an outage a document does not say.</summary>
/// <param name="Start">Whether it does not say when the outage began.</param>
/// <param name="End">
/// Whether it says neither when it ended nor how long it lasted. Without the start a duration has to be that of the outage, and then only
/// the start is missing.
/// </param>
internal sealed record MissingTimes(bool Start, bool End)
{
    /// <param name="outage">What the parts about the outage say.</param>
    /// <param name="elsewhere">What other parts say; null where they do not count.</param>
    public static MissingTimes Of(Outage outage, TimesElsewhere? elsewhere)
    {
        var duration = outage.Start is null ? outage.ToldDuration : outage.Duration;
        var hasEnd = outage.End is not null || outage.IsOngoing || duration is not null || elsewhere?.HasEnd == true;
        return new MissingTimes(outage.Start is null && elsewhere?.HasStart != true, !hasEnd);
    }
}
