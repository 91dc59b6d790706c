namespace PostmortemLint.Diagnostics;

/// <summary>What hides a finding.</summary>
/// <param name="Kind">Where it is written.</param>
/// <param name="Justification">The reason that is given there, in one line; null if none is.</param>
public sealed record Suppression(SuppressionKind Kind, string? Justification);
