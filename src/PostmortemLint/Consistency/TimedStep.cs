using NodaTime;
using PostmortemLint.Incident;

namespace PostmortemLint.Consistency;

/// <summary>A step of a timeline and when it was.</summary>
/// <param name="Entry">The step.</param>
/// <param name="At">The time since some moment that is the same for all steps of the timeline.</param>
internal sealed record TimedStep(TimelineEntry Entry, Duration At);
