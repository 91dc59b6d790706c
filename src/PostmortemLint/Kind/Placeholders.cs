using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>All placeholders of a document.</summary>
internal static class Placeholders
{
    /// <summary>Whether one of them begins in <paramref name="span"/>.</summary>
    public static bool BeginIn(this Placeholder[] placeholders, TextSpan span) =>
        Array.Exists(placeholders, p => span.Contains(p.Span.Start));
}
