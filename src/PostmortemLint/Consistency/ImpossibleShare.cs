using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>A share that cannot be: more than the whole, or less than nothing.</summary>
/// <param name="Span">The number and what it is a share of.</param>
/// <param name="Fault">What is wrong, as it goes on after the share: "is negative".</param>
internal sealed record ImpossibleShare(TextSpan Span, string Fault);
