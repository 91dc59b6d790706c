namespace PostmortemLint.Sections.Forms;

/// <summary>Whose form a document follows.</summary>
internal enum FormKind
{
    /// <summary>None that is known.</summary>
    Default,

    /// <summary>An outage report: issue summary, timeline, root cause and resolution, corrective and preventative measures.</summary>
    Outage,

    /// <summary>The postmortem of Google's book on site reliability engineering.</summary>
    Sre,

    /// <summary>The sections of <c>postmortem_lint.sections</c>.</summary>
    Sections,

    /// <summary>A template.</summary>
    Template,

    /// <summary>What the other documents of its folder have in common.</summary>
    Folder,
}
