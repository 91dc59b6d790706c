using PostmortemLint.Evidence;
using PostmortemLint.Incident;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>Reads what the steps of a timeline say happened.</summary>
internal sealed class StepReading(Page page, Timeline timeline, Tokens tokens)
{
    public bool Says(TimelineEntry step, PhraseList phrases) => phrases.IsIn(tokens, TextOf(step));

    /// <summary>Whether its own line says so: of a heading, not what is below it.</summary>
    public bool SaysItself(TimelineEntry step, PhraseList phrases) => phrases.IsIn(tokens, step.Text);

    public bool TellsNotice(TimelineEntry step) => Says(step, StepPhrases.Noticings);

    public bool TellsTrouble(TimelineEntry step) => TellsNotice(step) || Says(step, StepPhrases.Troubles);

    /// <summary>Whether it says that all is back, or that it was checked or announced.</summary>
    public bool IsOver(TimelineEntry step) => Says(step, StepPhrases.Restorations) || Says(step, StepPhrases.Closings);

    /// <summary>Whether the outage may have ended with it: it was not over when somebody noticed it, or while it went on.</summary>
    public bool MayEnd(TimelineEntry step) => IsOver(step) || !(TellsTrouble(step) || Says(step, StepPhrases.Unfinished));

    /// <summary>Whether a clause of the step says that the service as a whole is back.</summary>
    public bool TellsFullRestoration(TimelineEntry step)
    {
        var text = TextOf(step);
        if (StepPhrases.FullRestorations.FirstIn(tokens, text) is not { } restored)
            return false;
        var clause = ClauseAround(restored, text);
        return StepPhrases.Services.IsIn(tokens, clause) && !StepPhrases.PartsOfServices.IsIn(tokens, clause);
    }

    private TextSpan ClauseAround(TextSpan phrase, TextSpan text)
    {
        var before = page.Prose.Text.AsSpan(text.Start, phrase.Start - text.Start);
        var start = text.Start + Math.Max(before.LastIndexOfAny(".,;:".AsSpan()), before.LastIndexOf(" and ".AsSpan())) + 1;
        var length = page.Prose.Text.AsSpan(phrase.End, text.End - phrase.End).IndexOfAny('.', ',', ';');
        return TextSpan.FromBounds(start, length < 0 ? text.End : phrase.End + length);
    }

    /// <summary>What a step tells; of a heading with its time, the paragraphs below it.</summary>
    private TextSpan TextOf(TimelineEntry step)
    {
        if (step.Line.Kind != LineKind.Heading)
            return step.Text;
        foreach (var line in page.LinesIn(TextSpan.FromBounds(step.Line.Span.End, timeline.Section.Span.End)))
            if (line.Kind == LineKind.Heading)
                return TextSpan.FromBounds(step.Text.Start, line.Span.Start);
        return TextSpan.FromBounds(step.Text.Start, timeline.Section.Span.End);
    }
}
