namespace PostmortemLint.Suppressions;

/// <summary>How far a suppression reaches, from the narrowest to the widest.</summary>
internal enum SuppressionReach
{
    Line,
    Range,
    Document,
}
