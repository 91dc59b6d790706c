using PostmortemLint.Text;

namespace PostmortemLint.Diagnostics;

/// <summary>A finding with the path of its file, in lines and columns. It does not keep the document in memory.</summary>
/// <param name="Path">The absolute path of the file.</param>
/// <param name="Start">Where it begins; line 1, column 1 if it is about the whole file.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Id">The rule's id, such as <c>PML4001</c>.</param>
/// <param name="Severity">The severity in force, never <see cref="DiagnosticSeverity.None"/>.</param>
/// <param name="Message">One line that says what is wrong and what to do about it. It may quote the document.</param>
/// <param name="HelpLink">The address of the rule's page.</param>
public sealed record FileDiagnostic(
    string Path, LinePosition Start, LinePosition End, string Id, DiagnosticSeverity Severity, string Message, string HelpLink)
{
    /// <summary>The other places that the finding is about, in their order; empty if there are none.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>What hides the finding: logs may keep it, but it is not shown to anybody. Null if it is to be shown.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>
    /// What a baseline knows the faults by that it stands for, one for each: the same wherever they are in the document, and whatever the
    /// document is called.
    /// </summary>
    internal IReadOnlyList<string> Fingerprints { get; init; } = [""];

    /// <inheritdoc/>
    /// <remarks>Related places are compared one by one.</remarks>
    public bool Equals(FileDiagnostic? other) =>
        other is not null
        && (Path, Start, End, Id, Severity).Equals((other.Path, other.Start, other.End, other.Id, other.Severity))
        && (Message, HelpLink, Suppression).Equals((other.Message, other.HelpLink, other.Suppression))
        && Fingerprints.SequenceEqual(other.Fingerprints)
        && Related.SequenceEqual(other.Related);

    /// <inheritdoc/>
    public override int GetHashCode() => (Path, Start, Id, Message).GetHashCode();
}
