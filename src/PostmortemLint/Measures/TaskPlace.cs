using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Where a task is in the document.</summary>
/// <param name="Text">What is to be done, without marker and without what follows on lines of its own.</param>
/// <param name="Span">All that belongs to it: further lines, nested items, the whole row.</param>
internal sealed record TaskPlace(TextSpan Text, TextSpan Span)
{
    /// <summary>How many nested items say what to do.</summary>
    public int NestedSteps { get; init; }

    /// <summary>The cells of its row; none where it is not a row.</summary>
    public IReadOnlyList<TaskCell> Cells { get; init; } = [];
}
