namespace PostmortemLint.Sections;

/// <summary>A section that a document should have.</summary>
/// <param name="Kind">One that no other section of the plan has.</param>
/// <param name="Name">What it should be called.</param>
/// <param name="Aliases">Other names that are worth showing.</param>
internal sealed record PlannedSection(SectionKind Kind, string Name, IReadOnlyList<string> Aliases);
