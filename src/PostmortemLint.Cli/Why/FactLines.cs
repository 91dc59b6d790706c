using PostmortemLint.Evidence;
using PostmortemLint.Hosting;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Why;

/// <summary>Which facts a document states, and by which words.</summary>
internal sealed class FactLines(DocumentReading reading, Postmortem postmortem)
{
    private const SectionKind About = SectionKind.Summary | SectionKind.Impact | SectionKind.Occurrence;

    private readonly Places places = new(postmortem);
    private readonly FactEvidence evidence = new(postmortem);

    /// <summary>A line for each fact, with what decides.</summary>
    public IEnumerable<string> Overview()
    {
        var rows = AskedFact.All.Select(f => new[] { f.Name, f.RuleId, VerdictOn(f), Decisive(f) });
        return [.. Columns.Of(rows), $"Read as the summary: {Summary}."];
    }

    /// <summary>A line for the fact, and one for each place that says something of it.</summary>
    public IEnumerable<string> AllOf(AskedFact fact)
    {
        var found = evidence.Labels(fact).Select(l => (l.Span.Start, Row: Row(l)))
            .Concat(evidence.AllHints(fact).Select(h => (h.Span.Start, Row: Row(fact, h))));
        if (evidence.NameOf(fact) is { } name)
            found = found.Append((name.Start, [places.Of(name), FactEvidence.SettingOf(fact), $"\"{postmortem.Prose.Words(name)}\""]));
        var rows = Columns.Of(found.OrderBy(one => one.Start).Select(one => one.Row)).Select(line => "  " + line).ToList();
        var verdict = $"{fact.Name} ({fact.RuleId}): {VerdictOn(fact)}";
        return rows.Count == 0 ? [$"{verdict}, {LookedFor(fact)}."] : [$"{verdict}.", .. rows];
    }

    private string VerdictOn(AskedFact fact) => evidence.VerdictOn(fact) switch
    {
        Verdict.Stated => "stated",
        _ when !IsAsked(fact) => "not asked for",
        Verdict.Unsure => "unsure",
        _ => "missing",
    };

    private bool IsAsked(AskedFact fact) => RuleInForce.Is(fact.RuleId, reading, postmortem);

    private string Decisive(AskedFact fact)
    {
        var hints = evidence.Hints(fact).ToList();
        var strong = hints.Find(h => h.Pattern.Strength == Strength.Strong);
        if (evidence.Labels(fact).MinBy(l => l.Span.Start) is { } label && !(strong?.Span.Start < label.Span.Start))
            return $"{places.Line(label.Span)}: {Show(label)}";
        if (strong is not null)
            return Show(strong);
        if (evidence.NameOf(fact) is { } name)
            return $"{places.Line(name)}: \"{postmortem.Prose.Words(name)}\", {FactEvidence.SettingOf(fact)}";
        return hints.Count == 0 ? (IsAsked(fact) ? LookedFor(fact) : "")
            : evidence.VerdictOn(fact) == Verdict.Stated
                ? $"{Show(hints[0])} and {Show(hints.Find(h => h.Sentence != hints[0].Sentence) ?? hints[0])}, each weak"
            : $"{Show(hints[0])}, which is weak";
    }

    private string LookedFor(AskedFact fact)
    {
        var outline = postmortem.Outline;
        if (fact.IsOfSummary)
            return outline.SectionOf(SectionKind.Summary) is null ? "there is no section for a summary"
                : outline.ReadableSummary is null ? "a code fence that is not closed cuts off the summary"
                : postmortem.Form.Kind == FormKind.Outage ? "looked for in the summary"
                : fact.Facts == Fact.Share ? "looked for in the summary, the timeline, and names of rows and keys"
                : "looked for everywhere but in measures";
        if (fact.Facts == Fact.Fix)
            return postmortem.ResolutionExplanation is null ? "there is no section that should say it"
                : "looked for as a section, and outside summary, timeline and measures";
        return postmortem.Timelines.Count == 0 ? "there is no section for a timeline"
            : postmortem.Timelines.Any(t => t.Section.IsTruncated) ? "a code fence that is not closed cuts off the timeline"
            : "looked for everywhere but in measures";
    }

    private string Summary
    {
        get
        {
            var outline = postmortem.Outline;
            var sections = outline.Sections.Where(s => s.Is(About) && !s.Is(SectionKind.Timeline)).Select(places.Of).ToList();
            if (outline.HeaderEnd > 0)
                sections.Insert(0, "the header");
            return sections.Count == 0 ? "nothing" : Quotation.Enumerate(sections);
        }
    }

    private string Show(Hint hint) => $"{places.Line(hint.Span)}: \"{postmortem.Prose.Quote(hint.Span)}\", {hint.Pattern.Id}";

    private string Show(FactLabel label) =>
        postmortem.Outline.Sections.Any(s => s.Label == label.Span) ? $"the section '{label.Name}'"
        : postmortem.Outline.Parts.Any(s => s.Label == label.Span) ? $"the label '{label.Name}'"
        : label.Span.Start < postmortem.Page.BodyStart ? $"the key '{label.Name}'"
        : $"the row '{label.Name}'";

    private string[] Row(FactLabel label) => [places.Of(label.Span), "by name", Show(label)];

    private string[] Row(AskedFact fact, Hint hint)
    {
        var strength = hint.Pattern.Strength == Strength.Weak ? "weak " : "";
        var use = evidence.Counts(fact, hint) ? "" : ", which does not count here";
        return
        [
            places.Of(hint.Span),
            $"{strength}{hint.Pattern.Id}{use}",
            $"\"{postmortem.Prose.Words(hint.Span)}\" in: {postmortem.Prose.Words(evidence.SentenceOf(hint))}",
        ];
    }
}
