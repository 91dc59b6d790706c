using PostmortemLint.Text;

namespace PostmortemLint.Diagnostics;

/// <summary>A finding as a host shows it: flat, in lines and columns, with nothing that keeps the document alive.</summary>
/// <param name="Path">The absolute path of the document.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Just behind its last character.</param>
/// <param name="Id">The rule's id.</param>
/// <param name="Severity">The severity in force, never <see cref="DiagnosticSeverity.None"/>.</param>
/// <param name="Message">One line of text.</param>
/// <param name="HelpLink">The address of the rule's page.</param>
public sealed record FileDiagnostic(string Path, LinePosition Start, LinePosition End, string Id, DiagnosticSeverity Severity, string Message, string HelpLink)
{
    /// <summary>The other place that the finding speaks of, in the same document.</summary>
    public RelatedPlace? Related { get; init; }

    /// <summary>What hides it: a log keeps it, and nobody is shown it. Null where it is to be shown.</summary>
    public Suppression? Suppression { get; init; }
}
