using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>The entries of a timeline, in the order of the text, and what separates them.</summary>
/// <param name="Entries">The entries, whose moments are not known yet.</param>
/// <param name="Days">The dates that are alone in a line above some of them, in the order of the text.</param>
/// <param name="Restarts">The indexes at which another list begins, which has an order of its own.</param>
internal sealed record TimelineSteps(IReadOnlyList<TimelineEntry> Entries, IReadOnlyList<CalendarDate> Days, HashSet<int> Restarts);
