using PostmortemLint.Text;

namespace PostmortemLint.Diagnostics;

/// <summary>A place that a finding speaks of beside its own: the other half of a contradiction.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Just behind its last character.</param>
/// <param name="Message">What stands there, in one line.</param>
public sealed record RelatedPlace(LinePosition Start, LinePosition End, string Message);
