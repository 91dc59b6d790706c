using PostmortemLint.Evidence;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Incident.Steps;

/// <summary>Reads what the steps of a timeline say happened: each once, when it is first asked for.</summary>
internal sealed class StepReading(Page page, Section section, Tokens tokens)
{
    private static readonly (StepSigns Sign, PhraseList Phrases)[] Words =
    [
        (StepSigns.Begins, StepPhrases.Beginnings),
        (StepSigns.Notices, StepPhrases.Noticings),
        (StepSigns.Troubles, StepPhrases.Troubles),
        (StepSigns.Declares, StepPhrases.Declarations),
        (StepSigns.GoesOn, StepPhrases.Unfinished),
        (StepSigns.Restores, StepPhrases.Restorations),
        (StepSigns.Checks, StepPhrases.Checks),
        (StepSigns.Closes, StepPhrases.Closings),
    ];

    /// <summary>By the offset at which a step begins.</summary>
    private readonly Dictionary<int, StepSigns> known = [];

    /// <summary>What a step tells; of a heading with its time, the paragraphs below it too.</summary>
    public StepSigns Of(TimelineEntry step)
    {
        if (!known.TryGetValue(step.Lead.Start, out var signs))
            known.Add(step.Lead.Start, signs = Read(TextOf(step)));
        return signs;
    }

    /// <summary>Whether it tells one of them.</summary>
    public bool Tells(TimelineEntry step, StepSigns signs) => (Of(step) & signs) != 0;

    /// <summary>Whether its own line says that somebody noticed: of a heading, not what is below it.</summary>
    public bool NoticesItself(TimelineEntry step) => step.Line.Kind == LineKind.Heading
        ? StepPhrases.Noticings.IsIn(tokens, step.Text)
        : Tells(step, StepSigns.Notices);

    /// <summary>Whether the outage may have ended with it: it was not over when somebody noticed it, or while it went on.</summary>
    public bool MayEnd(TimelineEntry step) => Tells(step, StepSigns.Over) || !Tells(step, StepSigns.Wrong | StepSigns.GoesOn);

    /// <summary>What it mainly tells: that all is back says more than anything else, and that it goes on more than "fixed".</summary>
    public StepKind KindOf(TimelineEntry step) => Of(step) switch
    {
        var signs when Has(signs, StepSigns.RestoresAll) => StepKind.Restore,
        var signs when Has(signs, StepSigns.Begins) => StepKind.Begin,
        var signs when Has(signs, StepSigns.Restores) && !Has(signs, StepSigns.GoesOn) => StepKind.Restore,
        var signs when Has(signs, StepSigns.Notices) => StepKind.Notice,
        var signs when Has(signs, StepSigns.Closes) => StepKind.Close,
        var signs when Has(signs, StepSigns.Declares) => StepKind.Escalate,
        var signs when Has(signs, StepSigns.Troubles) => StepKind.Trouble,
        var signs when Has(signs, StepSigns.GoesOn) => StepKind.Work,
        var signs when Has(signs, StepSigns.Checks) => StepKind.Check,
        _ => StepKind.Other,
    };

    private static bool Has(StepSigns signs, StepSigns sign) => (signs & sign) != 0;

    private StepSigns Read(TextSpan text)
    {
        var signs = RestoresAll(text) ? StepSigns.RestoresAll : StepSigns.None;
        foreach (var (sign, phrases) in Words)
            if (phrases.IsIn(tokens, text))
                signs |= sign;
        return signs;
    }

    private bool RestoresAll(TextSpan text)
    {
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

    private TextSpan TextOf(TimelineEntry step)
    {
        if (step.Line.Kind != LineKind.Heading)
            return step.Text;
        foreach (var line in page.LinesIn(TextSpan.FromBounds(step.Line.Span.End, section.Span.End)))
            if (line.Kind == LineKind.Heading)
                return TextSpan.FromBounds(step.Text.Start, line.Span.Start);
        return TextSpan.FromBounds(step.Text.Start, section.Span.End);
    }
}
