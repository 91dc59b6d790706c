namespace PostmortemLint.Writing;

/// <summary>A section of a template that is to be written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Level">The level of its heading, 1 to 6.</param>
internal sealed record DraftSection(string Name, int Level)
{
    /// <summary>Whether a document may do without it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether its text, if any, is in the sections below it.</summary>
    public bool IsHeadingAlone { get; init; }

    /// <summary>The names of the rows of its table of facts; empty where it has none.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>The labels of its list of facts; empty where it has none.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The header of its table of steps; empty where it has none.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The sentence about the zone of its times; null where it has none.</summary>
    public string? Zone { get; init; }

    /// <summary>Whether it has other text than labels.</summary>
    public bool HasText { get; init; }
}
