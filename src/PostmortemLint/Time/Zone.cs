using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>A time zone in the prose: an abbreviation, an offset, a name or an IANA id.</summary>
internal sealed record Zone(TextSpan Span, string Name);
