namespace PostmortemLint.Diagnostics;

/// <summary>What a rule is about. Each category has its own thousand of ids.</summary>
internal static class Categories
{
    /// <summary>PML0xxx: the file and the configuration.</summary>
    public const string Engine = nameof(Engine);

    /// <summary>PML1xxx: sections, headings and markup.</summary>
    public const string Structure = nameof(Structure);

    /// <summary>PML2xxx: the issue summary.</summary>
    public const string Summary = nameof(Summary);

    /// <summary>PML3xxx: the timeline.</summary>
    public const string Timeline = nameof(Timeline);

    /// <summary>PML4xxx: times, zones and durations.</summary>
    public const string Time = nameof(Time);

    /// <summary>PML5xxx: root cause and resolution.</summary>
    public const string Cause = nameof(Cause);

    /// <summary>PML6xxx: corrective and preventative measures.</summary>
    public const string Measures = nameof(Measures);

    /// <summary>PML7xxx: how people are mentioned.</summary>
    public const string Language = nameof(Language);

    /// <summary>PML8xxx: the number of words.</summary>
    public const string Length = nameof(Length);
}
