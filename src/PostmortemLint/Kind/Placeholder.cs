using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Text that a template left for somebody to replace: TBD, XX:XX, [Time], &lt;service&gt;.</summary>
/// <param name="Span">The placeholder, with its brackets.</param>
/// <param name="IsCode">Whether it is written as code, which may only refer to a format.</param>
internal sealed record Placeholder(TextSpan Span, bool IsCode);
