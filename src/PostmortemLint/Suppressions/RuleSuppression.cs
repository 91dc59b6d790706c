using PostmortemLint.Text;

namespace PostmortemLint.Suppressions;

/// <summary>One rule that a comment hides, and the lines in which it does.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="span">The id in the comment.</param>
/// <param name="reach">How far it reaches.</param>
/// <param name="lines">The first and the last line (inclusive, from 1).</param>
/// <param name="reason">What the comment says after its dash; null if it says nothing.</param>
internal sealed class RuleSuppression(string id, TextSpan span, SuppressionReach reach, (int First, int Last) lines, string? reason)
{
    /// <summary>The last line of a range that is never closed.</summary>
    public const int ToTheEnd = int.MaxValue;

    public string Id => id;

    public TextSpan Span => span;

    public SuppressionReach Reach => reach;

    public string? Reason => reason;

    public int FirstLine => lines.First;

    public int LastLine { get; set; } = lines.Last;

    public bool HidesSomething { get; set; }

    public bool Covers(int line) => FirstLine <= line && line <= LastLine;
}
