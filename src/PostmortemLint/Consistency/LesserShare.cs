using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>A share of what is elsewhere said to be affected as a whole.</summary>
/// <param name="Span">The percentage and its noun: "80 % of users".</param>
/// <param name="Whole">What contradicts it: "all users".</param>
internal sealed record LesserShare(TextSpan Span, TextSpan Whole);
