using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Rules;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Suppressions;
using PostmortemLint.Text;

namespace PostmortemLint;

/// <summary>Finds what is wrong with the text of a postmortem. To lint files, see <see cref="Hosting.LintRun"/>.</summary>
/// <remarks>The same text and settings give the same findings on every machine. Threads may share an instance.</remarks>
public sealed class Linter
{
    /// <summary>The most edits between a misspelled id and the rule that is meant: an id without "PML" needs three.</summary>
    private const int MostSlips = 3;

    /// <summary>What to do about a document that the parser cannot take, as an order without its full stop.</summary>
    internal const string Simplify = "Simplify the Markdown";

    private readonly IReadOnlyList<Rule> rules;
    private readonly bool readsAnything;

    /// <param name="rules">The rules to run.</param>
    /// <param name="readsAnything">Whether they run on any document, whether or not it is a postmortem; for tests of rules.</param>
    internal Linter(IReadOnlyList<Rule> rules, bool readsAnything = false)
    {
        this.rules = rules;
        this.readsAnything = readsAnything;
    }

    /// <summary>The linter with all rules. They do not run on a document that is not a postmortem: that is the only finding.</summary>
    public static Linter Default { get; } = new(RuleCatalog.All);

    /// <summary>Everything that can be reported, by id.</summary>
    internal static IReadOnlyList<RuleDescription> DescribeRules() => RuleCatalog.Describe();

    /// <summary>Everything that a team may set for the rules: each option begins with the id of its rule.</summary>
    internal static IEnumerable<RuleOption> DescribeOptions() => RuleCatalog.Options;

    /// <summary>The value of every key if <paramref name="settings"/> are in force.</summary>
    internal static IEnumerable<SettingInForce> DescribeSettings(DocumentSettings settings, DocumentForm form) =>
        RuleCatalog.Settings.InForce(settings, rule => form.SeverityOf(rule, settings.Options));

    /// <summary>The id of the rule that is probably meant by a misspelled <paramref name="id"/>; null if none is near.</summary>
    internal static string? NearestRule(string id) => EditDistance.Nearest(id, RuleCatalog.Descriptors.Select(d => d.Id), MostSlips);

    /// <summary>Lints one document. Any text is accepted: what cannot be read, and a rule that fails, are findings as well.</summary>
    /// <param name="source">The text of the document.</param>
    /// <param name="settings">Usually those of <see cref="Hosting.LintRun.SettingsOf"/>. A rule with severity none does not run.</param>
    /// <returns>
    /// The findings, ordered by where they start and then by id. A finding that a comment in the document hides is among them, with its
    /// <see cref="Diagnostic.Suppression"/>: hosts usually do not show it.
    /// </returns>
    public IReadOnlyList<Diagnostic> Lint(SourceText source, DocumentSettings settings) => Lint(source, settings, FolderForm.None);

    /// <inheritdoc cref="Lint(SourceText, DocumentSettings)"/>
    /// <param name="source">The text of the document.</param>
    /// <param name="settings">What is set for it.</param>
    /// <param name="folder">What the documents of its folder have in common.</param>
    internal IReadOnlyList<Diagnostic> Lint(SourceText source, DocumentSettings settings, FolderForm folder)
    {
        if (Postmortem.Read(source, out var refusal, settings, folder) is { } postmortem)
            return Lint(postmortem, settings);
        var found = new List<Diagnostic>();
        var remedy = Simplify + ", or exclude the file.";
        Report(settings, found, Diagnostic.Create(EngineDiagnostics.SkippedFile, new TextSpan(0, 0), refusal!, remedy));
        return found;
    }

    /// <summary>Lints a document that was read.</summary>
    internal IReadOnlyList<Diagnostic> Lint(Postmortem postmortem, DocumentSettings settings)
    {
        var found = new List<Diagnostic>();
        var judged = postmortem.Page.Comments.Count > 0 ? new HashSet<string>(StringComparer.Ordinal) : null;
        if (!readsAnything && settings.SeverityOf(EngineDiagnostics.NotAPostmortem) != DiagnosticSeverity.None)
            judged?.Add(EngineDiagnostics.NotAPostmortem.Id);
        if (!readsAnything && postmortem.OtherKind is { } other)
        {
            var finding = Diagnostic.Create(EngineDiagnostics.NotAPostmortem, postmortem.Top, other.What, other.Remedy);
            Report(settings, found, finding with { FaultNames = ["kind"] });
        }
        else
        {
            judged?.Add(EngineDiagnostics.RuleFailed.Id);
            foreach (var rule in rules)
                if (TryRun(rule, postmortem, settings, found))
                    judged?.Add(rule.Descriptor.Id);
        }
        if (judged is not null)
            new SuppressionFilter(RuleCatalog.Descriptors, judged, settings.SeverityOf).Apply(postmortem.Page, found);
        return found.Count < 2 ? found : [.. found.OrderBy(d => d.Span.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>Runs a rule if it is on. False if it is off, or failed.</summary>
    /// <remarks>The findings of a rule that fails are dropped: they may be part of the same mistake.</remarks>
    private static bool TryRun(Rule rule, Postmortem postmortem, DocumentSettings settings, List<Diagnostic> found)
    {
        var severity = SeverityIn(postmortem, settings, rule.Descriptor);
        if (severity == DiagnosticSeverity.None)
            return false;
        var before = found.Count;
        try
        {
            foreach (var finding in rule.Analyze(postmortem, settings.Options))
                found.Add(finding with { Severity = finding.IsUnsure ? AtMostSuggestion(severity) : severity });
            return true;
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            found.RemoveRange(before, found.Count - before);
            var (what, why) = ($"Rule {rule.Descriptor.Id}", EngineDiagnostics.ReasonOf(fault));
            var failure = Diagnostic.Create(EngineDiagnostics.RuleFailed, new TextSpan(0, 0), what, why, "the other rules still ran");
            Report(settings, found, failure);
            return false;
        }
    }

    /// <summary>The severity of what a rule surely finds in a document; none where the rule does not run on it.</summary>
    internal static DiagnosticSeverity SeverityIn(Postmortem postmortem, DocumentSettings settings, DiagnosticDescriptor rule)
    {
        var severity = settings.SeverityOf(rule, DefaultFor(rule, postmortem, settings.Options));
        if (severity == DiagnosticSeverity.None || IsUnasked(rule, postmortem))
            return DiagnosticSeverity.None;
        return postmortem.Page.IsDraft && IsAboutCompleteness(rule) ? AtMostSuggestion(severity) : severity;
    }

    /// <summary>
    /// The severity of a rule if nothing is set. What only an outage has is asked of other incidents only where their form is that of an
    /// outage report.
    /// </summary>
    private static DiagnosticSeverity DefaultFor(DiagnosticDescriptor rule, Postmortem postmortem, RuleOptions options) =>
        rule.Id is "PML2001" or "PML2002" or "PML2008" or "PML3009" && postmortem.Form.Kind != FormKind.Outage && !postmortem.IsOutage
            ? DiagnosticSeverity.None
            : postmortem.Form.SeverityOf(rule, options);

    private static DiagnosticSeverity AtMostSuggestion(DiagnosticSeverity severity) =>
        severity > DiagnosticSeverity.Suggestion ? DiagnosticSeverity.Suggestion : severity;

    /// <summary>Whether the rule asks for what a draft does not have yet.</summary>
    private static bool IsAboutCompleteness(DiagnosticDescriptor rule) =>
        rule.Category is Categories.Summary or Categories.Timeline or Categories.Cause or Categories.Measures or Categories.Length
        || rule.Id == "PML1001";

    /// <summary>
    /// Whether a rule has nothing to say about a document: it reads English sentences, and there are none; or they are not written yet,
    /// so that all that counts is what a template asks for.
    /// </summary>
    private static bool IsUnasked(DiagnosticDescriptor rule, Postmortem postmortem) =>
        (postmortem.IsBegun && rule.Id is not ("PML1001" or "PML1010" or "PML1011"))
        || (postmortem.IsForeign && RuleCatalog.ReadingEnglish.Contains(rule.Id));

    private static void Report(DocumentSettings settings, List<Diagnostic> found, Diagnostic finding)
    {
        var severity = settings.SeverityOf(finding.Descriptor);
        if (severity != DiagnosticSeverity.None)
            found.Add(finding with { Severity = severity });
    }
}
