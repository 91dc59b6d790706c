using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Markup that does something else than a reader of the source sees. Sections and times are read as they were meant.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Span">The text that it happened to, on one line.</param>
internal sealed record MarkupFault(MarkupFaultKind Kind, TextSpan Span);
