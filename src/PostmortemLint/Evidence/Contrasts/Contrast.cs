using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Evidence.Contrasts;

/// <summary>
/// Wrong paths that are told in two steps: something was guessed or examined, and it was sound; something was tried, and nothing got
/// better. The second step may be in another sentence of the entry; that nothing got better may also begin the next entry.
/// </summary>
/// <param name="page">The document.</param>
internal sealed class Contrast(Page page)
{
    /// <summary>How many characters may be between the two steps.</summary>
    private const int Reach = 250;

    /// <summary>How many characters of the next entry may come before the second step.</summary>
    private const int NextEntryReach = 60;

    // The last thing that was guessed or examined, and the last that was tried.
    private Hint? idea;
    private Hint? remedy;

    /// <summary>Takes one of the two steps, in the order of the text.</summary>
    /// <param name="step">What says it, with one fact of <see cref="Fact.OfContrast"/>.</param>
    /// <param name="isOver">Whether a step before it ended the incident, so that what is sound afterwards was repaired.</param>
    /// <returns>A hint of the wrong path or of a suspicion, if this completes it.</returns>
    public Hint? With(Hint step, bool isOver)
    {
        switch (step.Pattern.Fact)
        {
            case Fact.Guess:
                idea = step;
                return step.Region == Region.Timeline ? step with { Pattern = step.Pattern with { Fact = Fact.Suspicion } } : null;
            case Fact.Look:
                idea = step;
                return null;
            case Fact.Remedy:
                remedy = step;
                return null;
            case Fact.Sound:
                return idea is not null && !isOver && !IsRemedyAfter(idea) && IsInOneEntry(idea, step) ? Path(idea, step) : null;
            default:
                return Path(remedy, step) ?? Path(idea, step);
        }
    }

    /// <summary>What is sound after something was tried was repaired by it.</summary>
    private bool IsRemedyAfter(Hint hint) => remedy is not null && remedy.Span.Start > hint.Span.Start;

    private Hint? Path(Hint? from, Hint to)
    {
        if (from is null || from.Region != to.Region || !IsNear(from, to))
            return null;
        var span = TextSpan.FromBounds(from.Span.Start, to.Span.End);
        return new Hint(to.Pattern with { Fact = Fact.WrongPath }, span, from.Sentence, to.Region);
    }

    private bool IsNear(Hint from, Hint to) =>
        to.Span.Start >= from.Span.End && to.Span.Start - from.Span.End <= Reach
        && (IsInOneEntry(from, to) || to.Span.Start - page.LineAt(to.Span.Start).Span.Start <= NextEntryReach);

    private bool IsInOneEntry(Hint one, Hint other) => page.LineIndexAt(one.Span.Start) == page.LineIndexAt(other.Span.Start);
}
