using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>A line, or its beginning, that names a section or one fact of a section; or a heading of any name.</summary>
/// <param name="Line">The index of its line.</param>
/// <param name="Span">Its text, without a run-in label's colon.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Realization">How it is written.</param>
/// <param name="Level">1 to 6 for headings, deeper for everything else.</param>
internal sealed record SectionLabel(int Line, TextSpan Span, SectionKind Kind, SectionRealization Realization, int Level)
{
    /// <summary>Whether it counts only where no other label of its kind exists.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Whether it is exactly a known name.</summary>
    public bool IsExact { get; init; }

    /// <summary>The name that was meant, where it is misspelled.</summary>
    public string? MeantName { get; init; }

    /// <summary>The index of the line that its section ends before, where not the next label of its level ends it.</summary>
    public int? End { get; init; }

    /// <summary>Whether it opens a section; else it labels a part of one.</summary>
    public bool OpensSection { get; init; } = Realization == SectionRealization.Heading;

    public bool IsHeading => Realization == SectionRealization.Heading;

    /// <summary>Whether what it labels begins on its own line.</summary>
    public bool IsRunIn => Realization is SectionRealization.RunIn or SectionRealization.PlainRunIn or SectionRealization.Unlabelled;

    public bool Is(SectionKind kind) => (Kind & kind) != 0;

    /// <summary>Whether it names all of the kinds in <paramref name="kinds"/>.</summary>
    public bool IsAll(SectionKind kinds) => (Kind & kinds) == kinds;
}
