using PostmortemLint.Text;

namespace PostmortemLint.Diagnostics;

/// <summary>Another place that a finding is about, such as the other half of a contradiction.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Message">One line that quotes the text there.</param>
public sealed record RelatedPlace(LinePosition Start, LinePosition End, string Message)
{
    /// <summary>The absolute path of its file; null for the file of the finding itself.</summary>
    public string? Path { get; init; }
}
