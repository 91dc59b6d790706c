using PostmortemLint.Evidence;
using PostmortemLint.Incident.Steps;
using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>Finds how long an outage is said to have lasted.</summary>
internal sealed class OutageLength(Page page, Outline outline, OutageScope scope, OutageTimes times, Lazy<Tokens> tokens)
{
    private readonly ClockTime? end = times.End;

    /// <summary>Characters before a duration in which a word says what it is of.</summary>
    private const int FarthestCue = 240;

    /// <summary>Characters between the end and a duration beside it: signs alone, or with "for about" among them.</summary>
    private const int ShortGap = 4;
    private const int LongGap = 24;

    private const string BesideEnd = " ,(-–—~";

    private static readonly string[] After = ["after"];

    /// <summary>The first duration in all that is about the outage.</summary>
    public DurationMention? First => scope.Lines.SelectMany(l => DurationReader.Read(page.Prose.Text, l.Span)).FirstOrDefault();

    /// <summary>The first that is said of the whole outage: beside its end, or after a label or verb of duration.</summary>
    public DurationMention? Stated
    {
        get
        {
            foreach (var line in scope.Lines)
                foreach (var duration in DurationReader.Read(page.Prose.Text, line.Span))
                    if (IsOfOutage(duration, line.Span))
                        return duration;
            return null;
        }
    }

    /// <summary>The same, else the first that says for how long something was so: "Customers could not pay for two hours."</summary>
    public DurationMention? Told => Stated ?? scope.Lines.SelectMany(FollowingFor).FirstOrDefault();

    /// <summary>
    /// The time after which all is said to be back: "After 2 hours, service was fully restored." Null when it is counted from something
    /// else.
    /// </summary>
    public DurationMention? UntilRestored =>
        outline.Sections.Concat(outline.Parts).Where(MaySayRestored).SelectMany(s => page.LinesIn(s.Span))
            .Where(l => !scope.IsInTimeline(l.Span.Start))
            .Select(l => RestoredAfterIn(l.Span))
            .FirstOrDefault(d => d is not null);

    private IEnumerable<DurationMention> FollowingFor(TextLine line)
    {
        foreach (var duration in DurationReader.Read(page.Prose.Text, line.Span))
        {
            var last = Word.LastIn(page.Prose.Text, Before(duration, line.Span));
            if (page.Prose.Text.AsSpan(last.Start, last.Length) is "for")
                yield return duration;
        }
    }

    private bool IsOfOutage(DurationMention duration, TextSpan line)
    {
        var after = new Cursor(page.Prose.Text, duration.Span.End, page.Prose.Text.Length);
        after.SkipAny(" -");
        if (IsBesideEnd(duration, line) || IsUntilEnd(duration, line) || IsBeforeStart(duration, line) || after.IsAtWord("outage"))
            return true;
        if (IsTotal(duration, line) || IsNamed(Before(duration, line)))
            return true;
        var before = TextSpan.FromBounds(Math.Max(line.Start, duration.Span.Start - FarthestCue), duration.Span.Start);
        var isCued = StepPhrases.DurationCues.IsIn(tokens.Value, before)
            || StepPhrases.DurationCuesBeside.EndsIn(tokens.Value, Before(duration, line));
        return isCued && !StepPhrases.OtherDurations.IsIn(tokens.Value, before);
    }

    /// <summary>What is before a duration in its line, without "about".</summary>
    private TextSpan Before(DurationMention duration, TextSpan line) =>
        TimeWords.WithoutApproximation(page.Prose.Text, TextSpan.FromBounds(line.Start, duration.Span.Start));

    /// <summary>"Total time | 80 minutes": nothing but a name of it is before it.</summary>
    private bool IsNamed(TextSpan before)
    {
        var name = new Cursor(page.Prose.Text, before.Start, before.End);
        return name.SkipToLetter()
            && IncidentWords.Durations.Contains(
                page.Prose.Words(TextSpan.FromBounds(name.At, Word.LastIn(page.Prose.Text, before).End)));
    }

    /// <summary>"to 15:00 UTC, 60 minutes", "to 15:00 UTC (about an hour)".</summary>
    private bool IsBesideEnd(DurationMention duration, TextSpan line)
    {
        if (end is null || !line.Contains(end.Span.Start))
            return false;
        if (duration.Span.Start - end.EndOfSharedZone is not (> 0 and var gap))
            return false;
        if (gap <= ShortGap || gap > LongGap)
            return gap <= ShortGap;
        var between = new Cursor(page.Prose.Text, duration.Span.Start - gap, duration.Span.Start);
        between.SkipAny(BesideEnd);
        if (between.TryTakeWord("for"))
            between.SkipSpaces();
        var word = between.TakeLetters();
        between.SkipAny(BesideEnd);
        return between.IsAtEnd && (word.Length == 0 || TimeWords.IsApproximate(page.Prose.Text, duration.Span.Start));
    }

    /// <summary>In the line of the end: "80 minutes in total", "that makes 80 minutes", "During these 80 minutes".</summary>
    private bool IsTotal(DurationMention duration, TextSpan line)
    {
        if (end is null || !line.Contains(end.Span))
            return false;
        var (before, after) = (Before(duration, line), TextSpan.FromBounds(duration.Span.End, line.End));
        return StepPhrases.Totals.StartsIn(tokens.Value, after)
            || (StepPhrases.Totals.EndsIn(tokens.Value, before) && !StepPhrases.Distances.StartsIn(tokens.Value, after))
            || (StepPhrases.LengthReferences.EndsIn(tokens.Value, before) && IsNextToEnd(duration));
    }

    /// <summary>Whether it is after the end, with no time and no other length of time between.</summary>
    private bool IsNextToEnd(DurationMention duration)
    {
        if (duration.Span.Start < end!.Span.End)
            return false;
        var between = TextSpan.FromBounds(end.Span.End, duration.Span.Start);
        return page.TimesIn(between).Length == 0 && !DurationReader.Read(page.Prose.Text, between).Any();
    }

    /// <summary>"for six hours and ten minutes, up to 18:50".</summary>
    private bool IsUntilEnd(DurationMention duration, TextSpan line)
    {
        if (end is null || !line.Contains(end.Span) || end.Span.Start - duration.Span.End is not (> 0 and <= LongGap and var gap))
            return false;
        var joint = page.Prose.Text.Substring(duration.Span.End, gap).Trim(' ', ',', '(');
        return (joint == "up to" || (joint.Length > 1 && TimeWords.JoinsTimes.Contains(joint)))
            && FollowingFor(page.LineAt(line.Start)).Contains(duration)
            && !StepPhrases.OtherDurations.IsIn(tokens.Value, page.Prose.SentenceAt(duration.Span.Start, line));
    }

    /// <summary>"for three hours (14:00 to 16:10)", "three hours, from 14:00 to 16:10".</summary>
    private bool IsBeforeStart(DurationMention duration, TextSpan line) =>
        times is { Start: { } start, End: not null } && start.Span.Start - duration.Span.End is > 0 and <= LongGap and var gap
        && page.Prose.Text.Substring(duration.Span.End, gap).Trim(' ', ',', '(', ':') is "" or "from" or "between"
        && !StepPhrases.OtherDurations.IsIn(tokens.Value, page.Prose.SentenceAt(duration.Span.Start, line));

    private bool MaySayRestored(Section section) =>
        section.Is(SectionKind.Summary | SectionKind.Impact | SectionKind.Resolution)
        && !section.Is(SectionKind.Timeline | SectionKind.CorrectiveMeasures)
        && page.Prose.FindName(After, section.Span) is not null;

    private DurationMention? RestoredAfterIn(TextSpan line)
    {
        for (var rest = line; page.Prose.FindName(After, rest) is { } after; rest = TextSpan.FromBounds(after.End, line.End))
            if (DurationReader.Read(page.Prose.Text, TextSpan.FromBounds(after.End, line.End)).FirstOrDefault() is { } duration
                && IsCounted(duration, after.End, line.End)
                && StepPhrases.FullRestorations.IsIn(tokens.Value, page.Prose.SentenceAt(duration.Span.Start, line)))
                return duration;
        return null;
    }

    /// <summary>Whether nothing but "about" precedes a duration, and a sign, not what it is of, follows it.</summary>
    private bool IsCounted(DurationMention duration, int from, int end)
    {
        var before = page.Prose.Text.Substring(from, duration.Span.Start - from).Trim();
        return (before.Length == 0 || before == "~" || TimeWords.Approximations.Contains(before))
            && (duration.Span.End == end || page.Prose.Text[duration.Span.End] is ',' or '.' or ';' or ')');
    }
}
