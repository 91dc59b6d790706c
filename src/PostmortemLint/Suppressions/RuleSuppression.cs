using PostmortemLint.Text;

namespace PostmortemLint.Suppressions;

/// <summary>One rule that a comment hides, and the lines where it does.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="span">Where the id stands in the comment.</param>
/// <param name="reach">How far it is meant to reach.</param>
/// <param name="lines">The first line and the last.</param>
/// <param name="reason">What the comment says behind its dash; null when it says nothing.</param>
internal sealed class RuleSuppression(string id, TextSpan span, SuppressionReach reach, (int First, int Last) lines, string? reason)
{
    /// <summary>The last line of what nothing closes.</summary>
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
