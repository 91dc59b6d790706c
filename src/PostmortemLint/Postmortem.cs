using PostmortemLint.Configuration;
using PostmortemLint.Consistency;
using PostmortemLint.Consistency.Intervals;
using PostmortemLint.Evidence;
using PostmortemLint.Incident;
using PostmortemLint.Kind;
using PostmortemLint.Measures;
using PostmortemLint.People;
using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint;

/// <summary>An incident document, read. What rules ask for is read when the first of them asks.</summary>
internal sealed class Postmortem
{
    private readonly Lazy<Tokens> tokens;
    private readonly bool isTemplate;
    private Outage? outage;
    private IReadOnlyList<Timeline>? timelines;
    private Facts? facts;
    private Placeholder[]? placeholders;
    private bool? isOutage, isForeign, isBegun, hasClockFault;
    private IReadOnlyList<ActionItem>? actionItems;
    private ZoneUsage? zoneUsage;
    private MissingTimes? missingTimes;
    private IReadOnlyList<PeopleMention>? people;
    private IReadOnlyList<TextSpan>? textAround;

    /// <param name="outline">Its sections by the default plan.</param>
    /// <param name="settings">What is set for it.</param>
    /// <param name="folder">What is known of its folder.</param>
    public Postmortem(Outline outline, DocumentSettings settings, FolderForm folder)
    {
        (Page, Reading, isTemplate) = (outline.Page, settings.Reading, folder.IsOfTemplate);
        tokens = new Lazy<Tokens>(() => Tokens.Read(Page), isThreadSafe: false);
        Form = DocumentForm.Of(settings, folder, Page, outline);
        Outline = ReferenceEquals(Form.Plan, SectionPlan.Default) ? outline : Outline.Read(Page, Form.Plan);
    }

    /// <summary>Its text and lines.</summary>
    public Page Page { get; }

    /// <summary>The form that it is asked to follow.</summary>
    public DocumentForm Form { get; }

    /// <summary>Its sections.</summary>
    public Outline Outline { get; }

    /// <summary>What the team says about its documents.</summary>
    public ReadingSettings Reading { get; }

    public SourceText Source => Page.Source;

    public ProseText Prose => Page.Prose;

    /// <summary>What it says of the outage as a whole.</summary>
    public Outage Outage => outage ??= Outage.Read(Page, Outline, Reading.TimeZone, tokens);

    /// <summary>One for each section that is a timeline, in order.</summary>
    public IReadOnlyList<Timeline> Timelines => timelines ??=
        [.. Outline.Sections.Where(s => s.Is(SectionKind.Timeline)).Select(s => new Timeline(Page, Outage, s, tokens))];

    /// <summary>The only timeline; null when there are several, since nobody can tell which one the summary refers to.</summary>
    public Timeline? OnlyTimeline => Timelines.Count == 1 ? Timelines[0] : null;

    /// <summary>Which facts it states.</summary>
    public Facts Facts => facts ??= Facts.Read(Page, Outline, tokens.Value, isSummaryAlone: Form.Kind == FormKind.Outage);

    /// <summary>
    /// The sections that its form asks for and that are not there; where it follows no form, without those whose content stands elsewhere.
    /// </summary>
    public IReadOnlyList<PlannedSection> MissingSections =>
        Form.Kind == FormKind.Default ? [.. Outline.Missing.Where(s => !Facts.IsToldElsewhere(s.Kind))] : Outline.Missing;

    /// <summary>Which of its times are said neither of the outage as a whole nor, but in an outage report, in any other part.</summary>
    public MissingTimes MissingTimes => missingTimes ??=
        MissingTimes.Of(Outage, Form.Kind == FormKind.Outage ? null : TimesElsewhere.Read(Page, Timelines));

    /// <summary>The tasks of its corrective measures.</summary>
    public IReadOnlyList<ActionItem> ActionItems =>
        actionItems ??= ActionItemReader.Read(Page, Outline.Measures, Reading.Teams, tokens.Value);

    /// <summary>The zones that its times are in.</summary>
    public ZoneUsage ZoneUsage => zoneUsage ??= new ZoneUsage(Page, Outline, Outage, Timelines);

    /// <summary>Passages that judge people, in order.</summary>
    public IReadOnlyList<PeopleMention> People => people ??= PeopleReader.Read(Page, tokens.Value);

    /// <summary>What a template left to be replaced, in order.</summary>
    public Placeholder[] Placeholders =>
        placeholders ??= PlaceholderReader.Read(Source.Content, Prose.Text, Page.CodeSpans, Page.UnknownTags);

    /// <summary>What is not part of the postmortem, such as the sections of a README around it, in order.</summary>
    public IReadOnlyList<TextSpan> TextAround => textAround ??= OwnText.Around(Outline);

    /// <summary>How many words it has, without the text around it.</summary>
    public int WordCount => Page.CountWords(new TextSpan(0, Source.Length)) - TextAround.Sum(Page.CountWords);

    /// <summary>
    /// Markup that does something else than its writer meant. Sections and times are read as they were meant, so that each fault is found
    /// once.
    /// </summary>
    public IEnumerable<MarkupFault> MarkupFaults => Page.BlockFaults.Concat(GluedEntries.In(Page, Timelines));

    /// <summary>What the document is instead of a postmortem; null when it is one.</summary>
    public OtherKind? OtherKind => IsBegun ? null : DocumentKind.Judge(Page, Outline, Placeholders, Form, isTemplate);

    /// <summary>Whether it is a postmortem of which little more is written than which incident it is about.</summary>
    public bool IsBegun => isBegun ??= !isTemplate && BegunDocument.Is(Page, Outline, Placeholders);

    /// <summary>Whether somebody's service was down for a time, or may have been.</summary>
    public bool IsOutage => isOutage ??= IncidentNature.IsOutage(Page, Outline);

    /// <summary>What messages call what it is about.</summary>
    public string Noun => IsOutage ? "outage" : "incident";

    /// <summary>Whether its times cannot be compared, because zones among them are at fault.</summary>
    public bool HasClockFault => hasClockFault ??= ClockFaults.AreIn(Outage, Timelines, ZoneUsage, WrongZonePairs);

    /// <summary>What is said of the outage that its story does not bear out.</summary>
    public IEnumerable<Contradiction> Contradictions => Consistency.Contradictions.In(Page, Outline, Outage, Timelines, tokens)
        .Where(c => !c.IsOfClock || !HasClockFault);

    /// <summary>How long parts of the outage are said to have taken.</summary>
    public IEnumerable<IntervalClaim> IntervalClaims => new IntervalClaimReader(Page, Outline, Outage.Date, tokens.Value).All;

    /// <summary>Which of these the timeline does not bear out, with the step that ends them in it.</summary>
    public IEnumerable<(IntervalClaim Claim, TimelineEntry End, NodaTime.Duration Told)> WrongIntervals =>
        OnlyTimeline is { } timeline
            ? Consistency.Contradictions.WrongIntervals(IntervalClaims, Page, Outage, timeline).Where(_ => !HasClockFault)
            : [];

    /// <summary>Instants that are given in two zones that do not agree.</summary>
    public IEnumerable<ZonePair> WrongZonePairs => ZonePair.Wrong(Page, Outage, Timelines);

    /// <summary>The entry in which somebody noticed the outage before it is said to have begun; null when there is none.</summary>
    public TimelineEntry? EarlyNotice =>
        OnlyTimeline is { } timeline && Consistency.Contradictions.EarlyNotice(Page, Outage, timeline) is { } notice && !HasClockFault
            ? notice : null;

    /// <summary>When the outage is said to have been detected, before it is said to have begun; null when it is not.</summary>
    public ClockTime? EarlyDetection => HasClockFault ? null : StatedDetection.BeforeStart(Page, Outline, Outage);

    /// <summary>Shares that cannot be, outside quotations.</summary>
    public IEnumerable<ImpossibleShare> ImpossibleShares => ShareReader.FindImpossible(Prose.Text, new TextSpan(0, Prose.Text.Length))
        .Concat(ShareSum.In(Page, tokens)).Where(s => !Page.LineAt(s.Span.Start).IsQuoted);

    /// <summary>A partial share ("80% of users") that contradicts a claim that all are affected; null when there is none.</summary>
    public LesserShare? LesserShare => ShareCheck.Find(Page, Outline, tokens);

    /// <summary>How much explains the root cause; null where that cannot be said, or is another rule's finding.</summary>
    public ExplanationSize? CauseExplanation => ExplanationSize.OfCause(Page, Outline, Facts);

    /// <summary>How much explains the resolution; null where that cannot be said, or is another rule's finding.</summary>
    public ExplanationSize? ResolutionExplanation => ExplanationSize.OfResolution(Page, Outline, Facts);

    /// <summary>Where a finding about the whole document belongs: its title, else its very beginning.</summary>
    public TextSpan Top => Outline.Top;

    /// <summary>Reads a document.</summary>
    /// <param name="source">Any text.</param>
    /// <param name="refusal">
    /// Why nothing was read: it nests deeper, or holds more of something, than the parser can take in time. Null when it was read.
    /// </param>
    /// <param name="settings">What is set for it; nothing where it is left out.</param>
    /// <param name="folder">What is known of its folder; nothing where it is left out.</param>
    public static Postmortem? Read(SourceText source, out string? refusal, DocumentSettings? settings = null, FolderForm? folder = null) =>
        OwnText.Read(source, out refusal) is { } outline
            ? new Postmortem(outline, settings ?? DocumentSettings.Default, folder ?? FolderForm.None)
            : null;

    /// <summary>Whether its form names its sections, and its text is not English, so that what English words tell is not known.</summary>
    public bool IsForeign => isForeign ??= Form.Kind is FormKind.Template or FormKind.Sections or FormKind.Folder
        && DocumentKind.IsForeign(Prose.Text, Page.CountWords(new TextSpan(0, Source.Length)));

    /// <summary>What is still to be filled in, by section.</summary>
    public IEnumerable<UnfilledText> Unfilled => UnfilledText.In(Outline, Placeholders, Form.Template?.LeftIn(Page) ?? []);

    /// <summary>Whether a placeholder begins in <paramref name="span"/>.</summary>
    public bool HoldsPlaceholder(TextSpan span) => Placeholders.BeginIn(span);

    /// <summary>The one-based source line on which <paramref name="span"/> begins.</summary>
    public int LineOf(TextSpan span) => Page.LineOf(span);
}
