using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>Two places of a document of which one is wrong.</summary>
/// <param name="Span">What is said of the outage as a whole.</param>
/// <param name="Stated">That, as it goes on after "The outage is said to": "end at 16:00".</param>
/// <param name="Told">What is told elsewhere, as a clause of its own: "the timeline shows it over at 17:30".</param>
/// <param name="Against">Where that is told.</param>
internal sealed record Contradiction(TextSpan Span, string Stated, string Told, TextSpan Against)
{
    /// <summary>Whether times of day are compared, and not only dates.</summary>
    public bool IsOfClock { get; init; }
}
