using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Text that a template left for somebody to replace: TBD, XX:XX, [Time], &lt;service&gt;.</summary>
/// <param name="Span">The placeholder, with its brackets.</param>
/// <param name="IsCode">Whether it is written as code, as a format that is talked about is, too.</param>
internal sealed record Placeholder(TextSpan Span, bool IsCode);

/// <summary>All placeholders of a document.</summary>
internal static class Placeholders
{
    /// <summary>Whether one of them begins in <paramref name="span"/>.</summary>
    public static bool StandIn(this Placeholder[] placeholders, TextSpan span) => Array.Exists(placeholders, p => span.Contains(p.Span.Start));
}
