namespace PostmortemLint.Configuration;

/// <summary>What a team says about its documents before they are read.</summary>
/// <param name="TimeZone">The zone of times for which a document states none; null if not set.</param>
/// <param name="Services">Names of services.</param>
/// <param name="Teams">Names of teams that are paged and own tasks.</param>
/// <param name="Sections">The sections that are expected, in their order; null for those of the document's form.</param>
internal sealed record ReadingSettings(
    string? TimeZone, IReadOnlyList<string> Services, IReadOnlyList<string> Teams, IReadOnlyList<ExpectedSection>? Sections)
{
    public static ReadingSettings Default { get; } = new(null, [], [], null);

    /// <summary>These with the value of <paramref name="setting"/>; unchanged if it sets something else.</summary>
    public ReadingSettings With(Setting setting) => setting.Definition.Kind switch
    {
        SettingKind.TimeZone => this with { TimeZone = (string)setting.Value! },
        SettingKind.Services => this with { Services = (IReadOnlyList<string>)setting.Value! },
        SettingKind.Teams => this with { Teams = (IReadOnlyList<string>)setting.Value! },
        SettingKind.Sections => this with { Sections = (IReadOnlyList<ExpectedSection>)setting.Value! },
        _ => this,
    };
}
