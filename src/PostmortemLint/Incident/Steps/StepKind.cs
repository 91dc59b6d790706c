namespace PostmortemLint.Incident.Steps;

/// <summary>What a step of a timeline mainly tells.</summary>
internal enum StepKind
{
    /// <summary>None of the others, as far as its words tell.</summary>
    Other,

    /// <summary>That the outage began.</summary>
    Begin,

    /// <summary>That somebody, or something, noticed.</summary>
    Notice,

    /// <summary>That something is broken.</summary>
    Trouble,

    /// <summary>That somebody works on it, and it is not over.</summary>
    Work,

    /// <summary>That somebody was told, or took it on.</summary>
    Escalate,

    /// <summary>That it was over.</summary>
    Restore,

    /// <summary>That somebody checked whether it was over.</summary>
    Check,

    /// <summary>That it was closed or announced.</summary>
    Close,
}
