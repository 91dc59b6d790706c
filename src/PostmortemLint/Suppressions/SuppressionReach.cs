namespace PostmortemLint.Suppressions;

/// <summary>How far a suppression reaches; the narrowest first.</summary>
internal enum SuppressionReach
{
    Line,
    Range,
    Document,
}
