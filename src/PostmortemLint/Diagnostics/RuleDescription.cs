namespace PostmortemLint.Diagnostics;

/// <summary>A rule as lists of rules show it.</summary>
/// <param name="Name">Its name in the catalog, such as <c>MissingSection</c>.</param>
/// <param name="Descriptor">Its id, texts and default severity.</param>
internal sealed record RuleDescription(string Name, DiagnosticDescriptor Descriptor);
