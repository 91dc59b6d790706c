using PostmortemLint.Diagnostics;

namespace PostmortemLint.Sections;

/// <summary>A section that a document should have.</summary>
/// <param name="Kind">One that no other section of the plan has.</param>
/// <param name="Name">What it should be called.</param>
/// <param name="Aliases">Other names that are worth showing.</param>
internal sealed record PlannedSection(SectionKind Kind, string Name, IReadOnlyList<string> Aliases)
{
    /// <summary>
    /// The kinds that its name has to everybody, of which a section under a name that the plan does not know is enough;
    /// <see cref="SectionKind.Other"/> where only its own name counts.
    /// </summary>
    public SectionKind Known { get; init; }

    /// <summary>The whole label, where the name is only a part of it; else the name.</summary>
    public string Label { get; init; } = Name;

    /// <summary>The level of its heading in the template: deeper ones belong to it; 0 where no section belongs to another.</summary>
    public int Level { get; init; }

    /// <summary>Whether a document may do without it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What the template says belongs there; null when it does not.</summary>
    public string? Hint { get; init; }

    /// <summary>The place in the template that asks for it; null where there is none.</summary>
    public RelatedPlace? Origin { get; init; }
}
