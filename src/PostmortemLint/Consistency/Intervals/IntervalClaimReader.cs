using System.Globalization;
using NodaTime;
using PostmortemLint.Evidence;
using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency.Intervals;

/// <summary>
/// Finds how long it is said to have taken to detect, mitigate or recover from the outage: under a name for it in a row, a key or a
/// line, and in sentences. What is planned, usual or demanded is not a claim.
/// </summary>
internal sealed class IntervalClaimReader(Page page, Outline outline, LocalDate? outageDate, Tokens tokens)
{
    /// <summary>Days between the outage and a date in a sentence on it, such as that on which somebody noticed.</summary>
    private const int LongestOutage = 7;

    private const SectionKind Elsewhere = SectionKind.Timeline | SectionKind.CorrectiveMeasures | SectionKind.LessonsLearned;

    public IEnumerable<IntervalClaim> All => OfKeys().Concat(page.Lines.Where(MayClaim).SelectMany(OfLine));

    private bool MayClaim(TextLine line) => line.Kind is not (LineKind.Code or LineKind.Heading)
        && outline.SectionAt(line.Span.Start)?.Is(Elsewhere) != true;

    private IEnumerable<IntervalClaim> OfKeys()
    {
        foreach (var field in DocumentField.In(page))
            if (ReferenceEquals(field.Text, page.Source.Content) && ClaimWords.IntervalNamed(field.Name) is { } kind
                && DurationReader.Read(field.Text, field.Value).FirstOrDefault() is { } length)
                yield return new IntervalClaim(kind, new StatedLength(length, field.Text));
    }

    private IEnumerable<IntervalClaim> OfLine(TextLine line)
    {
        foreach (var length in DurationReader.Read(page.Prose.Text, line.Span))
            if (page.Prose.SentenceAt(length.Span.Start, line.Span) is var sentence && !ClaimPhrases.NoClaims.IsIn(tokens, sentence)
                && !IsOfOtherTime(sentence)
                && KindOf(length, line.Span, sentence) is { } kind)
                yield return new IntervalClaim(kind, new StatedLength(length, page.Prose.Text));
    }

    /// <summary>Whether a sentence names a year or a date that is not that of the outage.</summary>
    private bool IsOfOtherTime(TextSpan sentence)
    {
        if (outageDate is null)
            return false;
        foreach (var date in page.DatesIn(sentence))
            if (date.In(page.Year) is { } day && Math.Abs(Period.Between(outageDate.Value, day, PeriodUnits.Days).Days) > LongestOutage)
                return true;
        var words = new Cursor(page.Prose.Text, sentence.Start, sentence.End);
        while (words.SkipToDigit())
            if (words.TakeDigits() is { Length: 4 } digits && int.Parse(page.Prose.Words(digits), CultureInfo.InvariantCulture) is var year
                && year is > 1990 and < 2100 && Math.Abs(year - outageDate.Value.Year) is > 0 and < 50)
                return true;
        return false;
    }

    private IntervalKind? KindOf(DurationMention length, TextSpan line, TextSpan sentence)
    {
        var before = WithoutLeadIn(TextSpan.FromBounds(line.Start, length.Span.Start));
        foreach (var (kind, names) in ClaimWords.Intervals)
            foreach (var name in names)
                if (new Cursor(page.Prose.Text, before.End, before.End).TryTakeWordBack(name))
                    return IsOfSomething(length) ? null : kind;
        return OfVerb(length, sentence);
    }

    /// <summary>"3 hours of a read-only mode", "3 hours in a slow mode": it is not said of all.</summary>
    private bool IsOfSomething(DurationMention length)
    {
        var after = new Cursor(page.Prose.Text, length.Span.End, page.Prose.Text.Length);
        after.SkipSpaces();
        return after.IsAtWord("of") || after.IsAtWord("in a") || after.IsAtWord("in an");
    }

    /// <summary>The line up to the label of a length: without ": about", " was " and the like before the length.</summary>
    private TextSpan WithoutLeadIn(TextSpan before)
    {
        while (Word.LastIn(page.Prose.Text, before) is { Length: > 0 } word && IsLeadIn(word))
            before = TextSpan.FromBounds(before.Start, word.Start);
        var cursor = new Cursor(page.Prose.Text, before.End, before.End);
        while (cursor.At > before.Start && cursor.TryTakeAnyBack(" :~≈*(-–—=<>|"))
        {
        }
        return TextSpan.FromBounds(before.Start, Math.Max(before.Start, cursor.At));
    }

    private bool IsLeadIn(TextSpan word)
    {
        var text = page.Prose.Text.Substring(word.Start, word.Length);
        return TimeWords.Approximations.Contains(text) || ClaimWords.BeforeLengths.Contains(text);
    }

    /// <summary>"It took us 10 minutes to notice", "detected within 5 minutes", "restored the service in 40 minutes".</summary>
    private IntervalKind? OfVerb(DurationMention length, TextSpan sentence)
    {
        var before = TextSpan.FromBounds(sentence.Start, length.Span.Start);
        var after = TextSpan.FromBounds(length.Span.End, Math.Max(length.Span.End, sentence.End));
        if (ClaimPhrases.Took.IsIn(tokens, before))
            return ClaimPhrases.ToDetect.StartsIn(tokens, after) ? IntervalKind.Detection
                : ClaimPhrases.ToRecover.StartsIn(tokens, after) ? IntervalKind.Recovery
                : null;
        return ClaimPhrases.DetectedWithin.EndsIn(tokens, TimeWords.WithoutApproximation(page.Prose.Text, before))
            ? IntervalKind.Detection
            : null;
    }
}
