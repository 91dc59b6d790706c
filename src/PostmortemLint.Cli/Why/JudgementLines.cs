using System.Globalization;
using PostmortemLint.Consistency;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Measures;
using PostmortemLint.Text;

namespace PostmortemLint.Cli.Why;

/// <summary>What rules decide by sizes, tasks, people and lengths of time, and what of it they report.</summary>
internal sealed class JudgementLines(DocumentReading reading, Postmortem postmortem)
{
    private readonly Places places = new(postmortem);
    private readonly IReadOnlyList<Diagnostic> findings = Linter.Default.Lint(postmortem, reading.Settings);

    /// <summary>A line for each judgement.</summary>
    public IEnumerable<string> Overview() =>
        Columns.Of(Judgement.All.Select(j => new[] { j.Name, string.Join(", ", j.RuleIds), VerdictOn(j), Reason(j) }));

    /// <summary>A line for the judgement, and one for each place that is judged.</summary>
    public IEnumerable<string> AllOf(Judgement judgement) =>
    [
        $"{judgement.Name} ({string.Join(", ", judgement.RuleIds)}): {VerdictOn(judgement)}, {Reason(judgement)}.",
        .. Columns.Of(RowsOf(judgement)).Select(line => "  " + line),
    ];

    private string VerdictOn(Judgement judgement) =>
        judgement.RuleIds.Any(id => findings.Any(f => f.Id == id)) ? "reported"
        : !judgement.RuleIds.Any(id => RuleInForce.Is(id, reading, postmortem)) ? "not asked for"
        : "not reported";

    private string Reason(Judgement judgement) =>
        judgement == Judgement.ExplainedCause ? Size(postmortem.CauseExplanation)
        : judgement == Judgement.ExplainedResolution ? Size(postmortem.ResolutionExplanation)
        : judgement == Judgement.Improvements ? Improvements()
        : judgement == Judgement.People ? Summary.Count(postmortem.People.Count, "passage")
        : judgement == Judgement.Lengths ? Summary.Count(postmortem.IntervalClaims.Count(), "length")
        : postmortem.Outline.Measures.Count == 0 ? "there is no section for tasks"
        : Summary.Count(postmortem.ActionItems.Sum(t => t.Steps), "task");

    private string Size(ExplanationSize? size) =>
        size is null ? "there is no section that should say it, or it is told elsewhere"
        : $"{places.Of(size.Section)}: {Summary.Count(size.Words, "word")}{(size.HasCode ? " and code" : "")}, "
            + $"{size.LongestSentence.ToString(CultureInfo.InvariantCulture)} in the longest sentence";

    private string Improvements()
    {
        var measures = postmortem.Outline.Measures;
        return measures.Count == 0 ? "there is no section for them"
            : postmortem.ActionItems.Count > 0 ? "the tasks are some"
            : MeasureWords.Improvements.FirstIn(postmortem.Prose.Text, measures.Select(s => s.Content)) is { } word
                ? $"{places.Line(word)}: \"{postmortem.Prose.Words(word)}\""
                : $"looked for in {string.Join(", ", measures.Select(places.Of))}";
    }

    private IEnumerable<string[]> RowsOf(Judgement judgement) =>
        judgement == Judgement.Tasks
            ? postmortem.ActionItems.Select(t => Row(judgement, t.Text, string.Join(", ", TraitsOf(t)), t.ShortText))
        : judgement == Judgement.People
            ? postmortem.People.Select(m => Row(judgement, m.Span, WordOf(m.Tone.ToString()), postmortem.Prose.Words(m.Span)))
        : judgement == Judgement.Lengths
            ? postmortem.IntervalClaims.Select(c => Row(judgement, c.Length.Mention.Span, c.Name, c.Length.Words))
        : [];

    private string[] Row(Judgement judgement, TextSpan span, string traits, string words) =>
        [places.Of(span), RuleAt(judgement, span), traits, $"\"{words}\""];

    private IEnumerable<string> TraitsOf(ActionItem task)
    {
        if (task.Steps > 1)
            yield return Summary.Count(task.Steps, "step");
        if (task.Owner is { } owner)
            yield return $"owner {postmortem.Prose.Words(owner)}";
        if (task.Due is { } due)
            yield return $"due {postmortem.Prose.Words(due)}";
        if (task.HasLink)
            yield return "link";
        if (task.IsDone)
            yield return "done";
        if (task.IsVague)
            yield return "vague";
    }

    /// <summary>The rule that reports a passage; empty if none does.</summary>
    private string RuleAt(Judgement judgement, TextSpan span) =>
        findings.FirstOrDefault(f => f.Span == span && judgement.RuleIds.Contains(f.Id))?.Id ?? "";

    /// <summary>"human error" for HumanError.</summary>
    private static string WordOf(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : $"{char.ToLowerInvariant(c)}"));
}
