namespace PostmortemLint.Configuration;

/// <summary>What a team says about its documents before they are read.</summary>
/// <param name="TimeZone">The zone of times for which no document states one.</param>
/// <param name="Services">Names of services.</param>
/// <param name="Teams">Names of teams that are paged and own tasks.</param>
/// <param name="Sections">The sections that are expected, in their order; null for those of the catalog.</param>
internal sealed record ReadingSettings(string? TimeZone, IReadOnlyList<string> Services, IReadOnlyList<string> Teams, IReadOnlyList<ExpectedSection>? Sections)
{
    public static ReadingSettings Default { get; } = new(null, [], [], null);
}
