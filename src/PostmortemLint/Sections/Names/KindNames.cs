namespace PostmortemLint.Sections.Names;

/// <summary>All names of sections of one kind.</summary>
internal sealed record KindNames(SectionKind Kind, IReadOnlyList<string> Names);
