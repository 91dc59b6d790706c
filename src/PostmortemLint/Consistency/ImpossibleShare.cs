using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>A share that cannot be: more than the whole, or less than nothing.</summary>
/// <param name="Span">The number and what it is a share of.</param>
/// <param name="IsNegative">Whether it is less than nothing.</param>
internal sealed record ImpossibleShare(TextSpan Span, bool IsNegative);
