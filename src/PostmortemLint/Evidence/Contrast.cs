using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Evidence;

/// <summary>
/// Wrong paths that are told in two steps: something was guessed or examined, and it was sound; something was tried, and nothing got
/// better. The second step may be in the next sentence of the entry, and what got no better in the next entry.
/// </summary>
internal sealed class Contrast(Page page)
{
    /// <summary>How many characters may be between the two steps.</summary>
    private const int Reach = 250;

    /// <summary>At most how many characters of the next entry come before the second step.</summary>
    private const int NextEntryReach = 60;

    // The last of each kind.
    private Hint? idea;
    private Hint? remedy;

    /// <summary>Takes what may be one half, in the order of the text.</summary>
    /// <param name="hint">One half.</param>
    /// <param name="isOver">Whether a step before it ended the incident, so that what is sound afterwards was repaired.</param>
    /// <returns>A hint of the whole wrong path or of a suspicion, if this completes it.</returns>
    public Hint? With(Hint hint, bool isOver)
    {
        switch (hint.Pattern.Fact)
        {
            case Fact.Guess:
                idea = hint;
                return hint.Region == Region.Timeline ? hint with { Pattern = hint.Pattern with { Fact = Fact.Suspicion } } : null;
            case Fact.Look:
                idea = hint;
                return null;
            case Fact.Remedy:
                remedy = hint;
                return null;
            case Fact.Sound:
                return !isOver && idea is not null && !IsRemedyAfter(idea) && LineOf(idea) == LineOf(hint) ? Path(idea, hint) : null;
            default:
                return Path(remedy, hint) ?? Path(idea, hint);
        }
    }

    /// <summary>What is sound after something was tried was repaired by it.</summary>
    private bool IsRemedyAfter(Hint hint) => remedy is not null && remedy.Span.Start > hint.Span.Start;

    private Hint? Path(Hint? from, Hint to) =>
        from is not null && from.Region == to.Region && IsNear(from.Span, to.Span)
            ? new Hint(to.Pattern with { Fact = Fact.WrongPath }, TextSpan.FromBounds(from.Span.Start, to.Span.End), from.Sentence, to.Region)
            : null;

    private bool IsNear(TextSpan from, TextSpan to)
    {
        var line = page.LineAt(to.Start).Span;
        return to.Start >= from.End && to.Start - from.End <= Reach && (from.Start >= line.Start || to.Start - line.Start <= NextEntryReach);
    }

    private int LineOf(Hint hint) => page.LineIndexAt(hint.Span.Start);
}
