using PostmortemLint.Evidence;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Why;

/// <summary>What there is in a document for the facts that rules ask for.</summary>
internal sealed class FactEvidence
{
    private const SectionKind NotFixed = SectionKind.Summary | SectionKind.Timeline | SectionKind.CorrectiveMeasures;

    private readonly Postmortem postmortem;
    private readonly Tokens tokens;
    private readonly Facts all;

    public FactEvidence(Postmortem postmortem)
    {
        (this.postmortem, tokens) = (postmortem, Tokens.Read(postmortem.Page));
        all = Facts.Read(postmortem.Page, postmortem.Outline, tokens, postmortem.Form.Kind == FormKind.Outage, isComplete: true);
    }

    public Verdict VerdictOn(AskedFact fact) =>
        NameOf(fact) is not null || (fact.Facts == Fact.Fix && Labels(fact).Any()) ? Verdict.Stated
        : fact.IsOfSummary ? postmortem.Facts.OfSummary(fact.Facts)
        : fact.Facts != Fact.Fix ? postmortem.Facts.OfTimeline(fact.Facts)
        : all.IsExplained(Fact.Fix) ? Verdict.Stated
        : Hints(fact).Any() ? Verdict.Unsure
        : Verdict.Missing;

    /// <summary>All that says something of a fact, in order.</summary>
    public IEnumerable<Hint> AllHints(AskedFact fact) =>
        all.Hints.Where(h => (h.Pattern.Fact & fact.Facts) != 0).DistinctBy(h => (h.Pattern.Id, h.Span));

    /// <summary>What of it is where the rule looks.</summary>
    public IEnumerable<Hint> Hints(AskedFact fact) => AllHints(fact).Where(h => Counts(fact, h));

    /// <summary>Whether a place is where the rule looks: in outage reports, facts of the summary have to be in it.</summary>
    public bool Counts(AskedFact fact, Hint hint) =>
        !fact.IsOfSummary || hint.Region == Region.Summary || postmortem.Form.Kind != FormKind.Outage;

    /// <summary>The names that state a fact, each once.</summary>
    public IEnumerable<FactLabel> Labels(AskedFact fact) => fact.Facts == Fact.Fix
        ? postmortem.Outline.Sections.Concat(postmortem.Outline.Parts).Where(IsOfFix).Select(s => new FactLabel(Fact.Fix, s.Name, s.Label))
        : postmortem.Facts.Labels.Where(l => (l.Facts & fact.Facts) != 0).DistinctBy(l => l.Span);

    /// <summary>The first name of a service or team, of those that are set, where it states a fact; null where none does.</summary>
    public TextSpan? NameOf(AskedFact fact)
    {
        var (names, kind) = fact.Facts switch
        {
            Fact.Service => (postmortem.Reading.Services, SectionKind.Summary | SectionKind.Impact),
            Fact.Escalation => (postmortem.Reading.Teams, SectionKind.Timeline),
            _ => ([], SectionKind.Other),
        };
        return postmortem.Outline.Sections.Concat(postmortem.Outline.Parts).Where(s => s.Is(kind))
            .Select(s => postmortem.Prose.FindName(names, s.Span)).FirstOrDefault(span => span is not null);
    }

    /// <summary>The key that sets the names for a fact.</summary>
    public static string SettingOf(AskedFact fact) => fact.Facts == Fact.Service ? "postmortem_lint.services" : "postmortem_lint.teams";

    public TextSpan SentenceOf(Hint hint)
    {
        var end = hint.Span.End;
        for (var i = tokens.FirstFrom(end); i < tokens.Count && tokens[i].Term != Tokens.SentenceEnd; i++)
            end = tokens[i].End;
        return TextSpan.FromBounds(tokens[hint.Sentence].Start, end);
    }

    private bool IsOfFix(Section section) =>
        section.Is(SectionKind.Resolution) && !section.Is(NotFixed)
        && section.Lines.Any(l => l.Kind != LineKind.Code && l.Span.Length > 0)
        && postmortem.Outline.SectionAt(section.Label.Start)?.Is(SectionKind.Summary | SectionKind.Timeline) != true;
}
