namespace PostmortemLint.Diagnostics;

/// <summary>A rule as a list of rules shows it.</summary>
/// <param name="Name">What the catalog calls it: <c>MissingSection</c>.</param>
/// <param name="Descriptor">What is fixed about it.</param>
public sealed record RuleDescription(string Name, DiagnosticDescriptor Descriptor);
