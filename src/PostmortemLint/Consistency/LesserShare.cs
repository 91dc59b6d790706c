using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>A partial share that contradicts a claim that all are affected.</summary>
/// <param name="Span">The percentage and its noun: "80 % of users".</param>
/// <param name="Whole">What contradicts it: "all users".</param>
internal sealed record LesserShare(TextSpan Span, TextSpan Whole);
