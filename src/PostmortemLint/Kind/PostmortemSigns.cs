using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Kind;

/// <summary>What speaks for a postmortem: known sections, clock times, a title that names an incident, and a story.</summary>
internal sealed class PostmortemSigns
{
    /// <summary>A document with this many clock times is a report, even if it also gives instructions.</summary>
    public const int TimesOfAReport = 5;

    private const int FewestSections = 2;
    private const int FewestTimes = 2;

    /// <summary>So many weaker signs are enough in a text that tells a story.</summary>
    private const int FewestSigns = 2;

    private const int FewestDates = 2;
    private const int FewestToldWords = 5;

    /// <summary>The fewest words of a document whose title alone says that it is a postmortem.</summary>
    private const int FewestWords = 50;

    private readonly Page page;
    private readonly bool namesIncident;
    private readonly bool announces;

    /// <param name="page">The document.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="placeholders">Its placeholders: clock times in them are examples.</param>
    public PostmortemSigns(Page page, Outline outline, Placeholder[] placeholders)
    {
        this.page = page;
        var told = page.Times.Where(t => !Array.Exists(placeholders, p => p.Span.Contains(t.Span.Start)));
        Times = told.Count(t => !IsPlanned(t)) + TimesInCode(outline);
        Sections = [.. outline.Sections.Concat(outline.SwallowedSections).Where(IsSign)];
        Kinds = CountBits(Sections.Aggregate(SectionKind.Other, (kinds, section) => kinds | KindOf(section)));
        if (outline.Title is not { } title)
            return;
        var text = page.Source.ToString(title);
        (namesIncident, announces) = (IncidentTitle.Names(text), IncidentTitle.Announces(text));
    }

    /// <summary>Its known sections, in order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>How many kinds of known sections it has.</summary>
    public int Kinds { get; }

    /// <summary>How many clock times of what happened it has.</summary>
    public int Times { get; }

    public bool HasSections => Kinds >= FewestSections;

    /// <summary>Whether it has the sections or times of a postmortem, and is not only told like one.</summary>
    public bool HasForm => HasSections || HasTimes;

    public bool HasTimes => Times >= FewestTimes;

    /// <summary>Whether they are enough.</summary>
    public bool AreEnough => HasForm || (announces && IsLongEnough) || (Count >= FewestSigns && TellsAStory);

    /// <summary>Whether it may be a postmortem that lacks nearly everything.</summary>
    public bool AreSome => announces || namesIncident || Count >= FewestSigns;

    private int Count =>
        Math.Min(Kinds, 1) + (Times > 0 || HasLength ? 1 : 0) + (!namesIncident ? 0 : page.Dates.Length < FewestDates ? 1 : 2);

    /// <summary>"53 minutes", in a report that gives no times.</summary>
    private bool HasLength => namesIncident && DurationReader.Read(page.Prose.Text, new TextSpan(0, page.Prose.Text.Length)).Any();

    private bool IsLongEnough => page.CountWords(new TextSpan(0, page.Source.Length)) >= FewestWords;

    private bool TellsAStory => IsTold(page.Prose.Text);

    /// <summary>Whether a text tells what happened, and does not advise more than it tells.</summary>
    public static bool IsTold(string prose)
    {
        var (told, advised) = (0, 0);
        foreach (var span in Word.In(prose, new TextSpan(0, prose.Length)))
        {
            var word = prose.Substring(span.Start, span.Length);
            if (KindWords.Told.Contains(word))
                told++;
            else if (KindWords.Advised.Contains(word))
                advised++;
        }
        return told >= FewestToldWords && told > advised;
    }

    /// <summary>Whether the times on a line are those of a plan.</summary>
    public static bool IsPlan(string line) => KindWords.Schedule.Any(phrase =>
        Word.Find(line, phrase, new TextSpan(0, line.Length), StringComparison.OrdinalIgnoreCase) is not null);

    private bool IsPlanned(ClockTime time) => IsPlan(page.Prose.Words(page.LineAt(time.Span.Start).Span));

    /// <summary>The clock times of timelines that are written as code.</summary>
    private int TimesInCode(Outline outline) => outline.Sections.Where(s => s.Is(SectionKind.Timeline)).SelectMany(s => s.Lines)
        .Where(l => l.Kind == LineKind.Code).Distinct()
        .Sum(l => ClockTimeReader.Read(page.Source.ToString(l.Span)).Length);

    /// <summary>Whether a section is a known one. Without a clock time, items and lines may just say which there are.</summary>
    private bool IsSign(Section section) => KindOf(section) != SectionKind.Other && section.Realization switch
    {
        SectionRealization.Lead => false,
        SectionRealization.ListItem or SectionRealization.PlainRunIn => Times > 0,
        _ => true,
    };

    private static SectionKind KindOf(Section section) => section.Kind & ~SectionKind.Occurrence;

    private static int CountBits(SectionKind kinds)
    {
        var count = 0;
        for (var bits = (long)kinds; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }
}
