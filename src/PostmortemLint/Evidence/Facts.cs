using PostmortemLint.Evidence.Contrasts;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Evidence;

/// <summary>Which facts the document states, and in which of its parts.</summary>
internal sealed class Facts
{
    /// <summary>How many lines after a time still belong to its entry.</summary>
    private const int EntryLines = 3;

    /// <summary>Characters of a summary that is the whole story: some 200 words.</summary>
    private const int LongSummary = 1200;

    /// <summary>Characters to each side in which a detection has its time: one giant line is not searched for each.</summary>
    private const int TimeReach = 500;

    /// <summary>Facts of which either will do: once the document states one of a pair, the other is not looked for.</summary>
    private static readonly Fact[] Interchangeable =
        [Fact.WrongPath | Fact.Suspicion | Fact.OfContrast, Fact.DetectionSource | Fact.Watch];

    private readonly Page page;
    private readonly Outline outline;
    private readonly Tokens tokens;
    private readonly bool isHalfMissing;
    private readonly bool isWithoutSections;
    private readonly bool isWithoutMeasures;
    private readonly Fact[] found = new Fact[(int)Region.Measures + 1];
    private readonly List<Hint> hints = [];
    private readonly List<FactLabel> labels = [];
    private readonly Contrast contrast;
    private readonly bool isComplete;

    /// <summary>What is stated under its name, wherever that is; null where facts of the summary have to be in it.</summary>
    private readonly Fact? labelled;

    private Facts(Page page, Outline outline, Tokens tokens, bool isSummaryAlone, bool isComplete)
    {
        (this.page, this.outline, this.tokens, this.isComplete) = (page, outline, tokens, isComplete);
        contrast = new Contrast(page);
        if (!isSummaryAlone)
            labels.AddRange(FactLabels.In(page, outline));
        labelled = isSummaryAlone ? null : labels.Aggregate(Fact.None, (all, label) => all | label.Facts);
        isHalfMissing = outline.SectionOf(SectionKind.RootCause) is null
            || !outline.Sections.Any(s => s.Is(SectionKind.Resolution) && !s.Is(SectionKind.CorrectiveMeasures));
        isWithoutMeasures = !isSummaryAlone && outline.SectionOf(SectionKind.CorrectiveMeasures) is null;
        isWithoutSections = !outline.Sections.Any(s => s.Kind != SectionKind.Other && s.Realization != SectionRealization.Lead);
    }

    /// <summary>Reads the whole document.</summary>
    /// <param name="page">The document.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="isSummaryAlone">Whether facts of the summary have to be in it: those in labels and the timeline do not count.</param>
    /// <param name="isComplete">Whether all that is said of a fact is looked for, and not just enough to state it.</param>
    public static Facts Read(Page page, Outline outline, Tokens tokens, bool isSummaryAlone, bool isComplete = false)
    {
        var facts = new Facts(page, outline, tokens, isSummaryAlone, isComplete);
        facts.ReadLabels(outline.Sections);
        facts.ReadLabels(outline.Parts);
        facts.ReadLines();
        return facts;
    }

    /// <summary>Where the document says something of its facts, in order; of a fact that is stated, up to there.</summary>
    public IReadOnlyList<Hint> Hints => hints;

    /// <summary>The names under which it states facts; a section is there twice where its name counts for two reasons.</summary>
    public IReadOnlyList<FactLabel> Labels => labels;

    /// <summary>What the text of a region states.</summary>
    public Fact In(Region region) => found[(int)region];

    /// <summary>Whether the summary states a fact, or what else counts for it does.</summary>
    public Verdict OfSummary(Fact fact) => Verdict(
        labelled is { } elsewhere ? elsewhere | Everywhere : In(Region.Summary), fact,
        hint => hint.Region == Region.Summary || labelled is not null);

    /// <summary>Whether the document states one of several facts that either will do.</summary>
    public Verdict OfTimeline(Fact facts) => Verdict(Everywhere | (labelled ?? Fact.None), facts, _ => true);

    /// <summary>The summary, when it is there and can be read, and does not surely state <paramref name="fact"/>.</summary>
    public Section? SummaryWithout(Fact fact) => OfSummary(fact) == Evidence.Verdict.Stated ? null : outline.ReadableSummary;

    /// <summary>
    /// The first timeline, when there is one that can be read, and nothing anywhere surely states one of <paramref name="facts"/>.
    /// </summary>
    public Section? TimelineWithout(Fact facts) =>
        OfTimeline(facts) == Evidence.Verdict.Stated || outline.Sections.Any(s => s.Is(SectionKind.Timeline) && s.IsTruncated)
            ? null
            : outline.Sections.FirstOrDefault(s => s.Is(SectionKind.Timeline) && HasText(s));

    private Verdict Verdict(Fact stated, Fact wanted, Func<Hint, bool> counts) =>
        (stated & wanted) != 0 ? Evidence.Verdict.Stated
        : hints.Exists(h => (h.Pattern.Fact & wanted) != 0 && counts(h)) ? Evidence.Verdict.Unsure
        : Evidence.Verdict.Missing;

    /// <summary>Whether the text outside summary, timeline and measures states <paramref name="fact"/>.</summary>
    public bool IsExplained(Fact fact) =>
        ((found[(int)Region.Cause] | found[(int)Region.Resolution] | found[(int)Region.Other]) & fact) != 0;

    /// <summary>
    /// Whether text that no known section is for tells what a section of that kind would: what the impact was, in the first paragraph of a
    /// document without known sections; why it happened; or what will be done.
    /// </summary>
    public bool IsToldElsewhere(SectionKind kind) => kind switch
    {
        SectionKind.Summary => isWithoutSections && hints.Exists(h => h.Pattern.Fact == Fact.Impact && IsInFirstParagraph(h.Span)),
        SectionKind.RootCauseAndResolution =>
            IsExplained(Fact.Cause) || outline.UnreadSections.Any()
            || ((isWithoutSections || HasLongSummary) && (In(Region.Summary) & Fact.Cause) != 0),
        SectionKind.CorrectiveMeasures => (Everywhere & Fact.Plan) != 0,
        _ => false,
    };

    private bool HasLongSummary => outline.SectionOf(SectionKind.Summary) is { } summary && summary.Content.Length >= LongSummary;

    private bool IsInFirstParagraph(TextSpan span) =>
        Array.Find(page.Lines, l => l.Kind == LineKind.Text && l.Span.Start != outline.Title?.Start) is { } first
        && page.LineAt(span.Start).Block == first.Block;

    private Fact Everywhere => found.Aggregate(Fact.None, (all, facts) => all | facts);

    private Fact Possible(Region region) => (labelled is null ? Fact.None : PossibleBesides(region)) | PlanIn(region) | region switch
    {
        Region.Summary => Fact.OfSummary | Fact.OfTimeline,
        Region.Timeline => Fact.OfTimeline | Fact.OfContrast,
        Region.Cause or Region.Resolution => (Fact.OfTimeline & ~(Fact.Watch | Fact.Suspicion)) | Fact.Cause | Fact.Fix,
        Region.Other => Fact.OfTimeline | Fact.Cause | Fact.Fix,
        Region.Lessons => Fact.WrongPath,
        _ => Fact.None,
    };

    private Fact PlanIn(Region region) =>
        isWithoutMeasures && region != Region.Timeline && (region != Region.Summary || isWithoutSections) ? Fact.Plan : Fact.None;

    /// <summary>
    /// What else a region may state where facts of the summary may be anywhere. In a timeline a cause is rarely stated, and outside of both
    /// what is counted is rarely users.
    /// </summary>
    private static Fact PossibleBesides(Region region) => region switch
    {
        Region.Timeline => Fact.OfSummary & ~Fact.Cause,
        Region.Measures => Fact.None,
        _ => Fact.OfSummary & ~Fact.Share,
    };

    /// <summary>A label with something below it states what it names.</summary>
    private void ReadLabels(IReadOnlyList<Section> sections)
    {
        Regions? regions = null;
        foreach (var section in sections)
        {
            if (!section.Is(SectionKind.Impact | SectionKind.RootCause) || !HasText(section))
                continue;
            if (section.Is(SectionKind.Impact))
                TakeLabel(Fact.Impact, section);
            if (section.Is(SectionKind.RootCause)
                && ((regions ??= new Regions(outline)).At(section.Label.Start) == Region.Summary || GoesOnWithSummary(section)))
                TakeLabel(Fact.Cause, section);
        }
    }

    /// <summary>Whether a section of the cause stands before the timeline, and the one that explains it after that.</summary>
    private bool GoesOnWithSummary(Section cause) =>
        outline.SectionOf(SectionKind.Timeline)?.Label.Start is { } timeline && cause.Label.Start < timeline
        && outline.LastSectionOf(SectionKind.RootCause)?.Label.Start > timeline;

    private void TakeLabel(Fact fact, Section section)
    {
        found[(int)Region.Summary] |= fact;
        labels.Add(new FactLabel(fact, section.Name, section.Label));
    }

    private void ReadLines()
    {
        var reader = new FactMatcher(tokens) { Wanted = Fact.None };
        var region = Region.Summary;
        var regions = new Regions(outline);
        reader.IsEnough = (pattern, span, sentence) => Take(new Hint(pattern, span, sentence, region));
        var lines = page.Lines;
        var title = outline.Title?.Start ?? -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Kind == LineKind.Code || line.Span.Length == 0 || line.Span.Start == title)
                continue;
            if (line.Span.Start >= regions.Border)
            {
                reader.EndSentence();
                region = regions.At(line.Span.Start);
                reader.Wanted = isComplete ? Possible(region) : StillWanted(region);
            }
            if (reader.Wanted != 0)
                reader.Read(i);
        }
        reader.EndSentence();
    }

    /// <summary>Whether the fact is stated with it.</summary>
    private bool Take(Hint hint)
    {
        var fact = hint.Pattern.Fact;
        if ((fact & Fact.OfContrast) != 0)
            return contrast.With(hint, (In(Region.Timeline) & Fact.Resolution) != 0) is { } path && Take(path);
        if (fact == Fact.DetectionTime && !HasTime(hint.Span.Start, hint.Region))
            return false;
        if (hint.Pattern.Strength == Strength.Weak && !IsAtHome(fact, hint.Region))
            return false;
        if (hint.Pattern.Strength == Strength.Medium && !IsAbout(fact, hint.Region))
            return false;
        hints.Add(hint);
        if (hint.Pattern.Strength != Strength.Weak || hints.Exists(h => IsSecond(h, hint)))
            found[(int)hint.Region] |= fact;
        return !isComplete && (found[(int)hint.Region] & fact) != 0;
    }

    /// <summary>Whether a region is where a fact is expected, so that little says it.</summary>
    private static bool IsAtHome(Fact fact, Region region) => fact switch
    {
        Fact.Fix => region is Region.Cause or Region.Resolution or Region.Other,
        Fact.Plan => true,
        _ when (fact & Fact.OfSummary) != 0 => region == Region.Summary,
        _ => region is Region.Summary or Region.Timeline,
    };

    /// <summary>Whether a region is about a fact and nothing else, so that whatever is told there belongs to it.</summary>
    private static bool IsAbout(Fact fact, Region region) => fact == Fact.Fix ? region == Region.Resolution : IsAtHome(fact, region);

    /// <summary>Whether two sentences say something of the same fact, in places that count for each other.</summary>
    private static bool IsSecond(Hint one, Hint other) =>
        one.Pattern.Fact == other.Pattern.Fact && one.Sentence != other.Sentence
        && (one.Region == other.Region || (one.Pattern.Fact & Fact.OfSummary) == 0);

    /// <summary>
    /// What the region may state and what no text so far has stated: most documents state a fact of the timeline once, and the rest of
    /// the text need not be read for it.
    /// </summary>
    private Fact StillWanted(Region region)
    {
        var known = Fact.None;
        foreach (var facts in found)
            known |= facts & (labelled is null ? Fact.OfTimeline : Fact.OfTimeline | (Fact.OfSummary & ~Fact.Cause));
        foreach (var pair in Interchangeable)
            if ((known & pair) != 0)
                known |= pair;
        if (region != Region.Summary && !isHalfMissing)
            known |= Fact.Cause | Fact.Fix;
        return Possible(region) & ~found[(int)region] & ~known;
    }

    /// <summary>
    /// Whether the detection at <paramref name="offset"/> has a time: in a timeline its entry's, or at least a date; elsewhere
    /// one on its line.
    /// </summary>
    private bool HasTime(int offset, Region region)
    {
        var index = page.LineIndexAt(offset);
        var whole = page.Lines[index].Span;
        var line = TextSpan.FromBounds(Math.Max(whole.Start, offset - TimeReach), Math.Min(whole.End, offset + TimeReach));
        if (HasPlaceholder(line))
            return false;
        if (page.TimesIn(line).Length > 0)
            return true;
        if (DurationReader.Read(page.Prose.Text, line).Any())
            return true;
        if (region != Region.Timeline)
            return false;
        if (HasDigit(line))
            return true;
        var first = page.Lines[Math.Max(0, index - EntryLines)].Span.Start;
        return page.TimesIn(TextSpan.FromBounds(first, offset)).Length > 0;
    }

    private bool HasDigit(TextSpan span) => page.Prose.Text.AsSpan(span.Start, span.Length).IndexOfAny("0123456789".AsSpan()) >= 0;

    /// <summary>"[Time of detection]": words in brackets that somebody should have replaced.</summary>
    private bool HasPlaceholder(TextSpan line)
    {
        var open = page.Prose.Text.IndexOf('[', line.Start, line.Length);
        var close = open < 0 ? -1 : page.Prose.Text.IndexOf(']', open, line.End - open);
        return close > open && page.Prose.Text.IndexOf(' ', open, close - open) > 0 && !HasDigit(TextSpan.FromBounds(open, close));
    }

    private static bool HasText(Section section)
    {
        foreach (var line in section.Lines)
            if (line.Kind != LineKind.Code && line.Span.Length > 0)
                return true;
        return false;
    }
}
