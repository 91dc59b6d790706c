namespace PostmortemLint.Sections;

/// <summary>What a misspelled label means.</summary>
/// <param name="Kind">The kinds that the name is for; not <see cref="SectionKind.Other"/>.</param>
/// <param name="Name">The name that was meant, in lower case.</param>
internal sealed record MeantSection(SectionKind Kind, string Name);
