namespace PostmortemLint.Diagnostics;

/// <summary>What hides a finding.</summary>
/// <param name="Kind">Where that is said.</param>
/// <param name="Justification">The reason that is given there, in one line; null where none is.</param>
public sealed record Suppression(SuppressionKind Kind, string? Justification);
