using PostmortemLint.Text;

namespace PostmortemLint.Diagnostics;

/// <summary>The findings that come from no rule: about files, their configuration and their suppressions, and about failures.</summary>
internal static class EngineDiagnostics
{
    /// <summary>The most characters of a reason, so that the rest of its message stays whole.</summary>
    private const int LongestReason = 100;

    /// <summary>PML0001: the file is not text, or cannot be opened.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = new(
        Id: "PML0001",
        Title: "File cannot be read",
        MessageFormat: "This file cannot be read: {0}. {1}",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Error);

    /// <summary>PML0002: the file is too large or too deeply nested, or is a link that is not followed.</summary>
    public static DiagnosticDescriptor SkippedFile { get; } = new(
        Id: "PML0002",
        Title: "File is skipped",
        MessageFormat: "This file is not linted: {0}. {1}",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0003: a setting has a value that it does not accept, or is in a place where it has no effect.</summary>
    public static DiagnosticDescriptor InvalidOptionValue { get; } = new(
        Id: "PML0003",
        Title: "Option value is not accepted",
        MessageFormat: "{0}. {1}.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0004: a key is meant for this tool, but the tool has no option of that name.</summary>
    public static DiagnosticDescriptor UnknownOption { get; } = new(
        Id: "PML0004",
        Title: "Option is unknown",
        MessageFormat: "There is no option '{0}'. {1}.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0005: a comment suppresses a rule that reports nothing in its range.</summary>
    public static DiagnosticDescriptor UnnecessarySuppression { get; } = new(
        Id: "PML0005",
        Title: "Suppression is unnecessary",
        MessageFormat: "{0} is not reported {1}, so this suppression hides nothing. {2}.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    /// <summary>PML0006: a comment is meant as a suppression, but cannot be read as one.</summary>
    public static DiagnosticDescriptor MalformedSuppression { get; } = new(
        Id: "PML0006",
        Title: "Suppression is malformed",
        MessageFormat: "{0}. {1}.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0007: a suppression does not say why the finding is hidden.</summary>
    public static DiagnosticDescriptor SuppressionWithoutReason { get; } = new(
        Id: "PML0007",
        Title: "Suppression has no reason",
        MessageFormat: "This '{0}' gives no reason. Add one after '--', as in '{0} {1} -- why this is fine here'.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.None);

    /// <summary>PML0008: the file is something else, such as an index, a guide, an assignment or a template.</summary>
    public static DiagnosticDescriptor NotAPostmortem { get; } = new(
        Id: "PML0008",
        Title: "File is not a postmortem",
        MessageFormat: "This is {0}. {1}, or exclude the file.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0009: a build is meant to lint documents, but finds none; or nothing is set, and they seem to be elsewhere.</summary>
    public static DiagnosticDescriptor NoPostmortemFound { get; } = new(
        Id: "PML0009",
        Title: "No postmortem was found",
        MessageFormat: "{0}. {1}.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0010: the linter itself failed.</summary>
    public static DiagnosticDescriptor RuleFailed { get; } = new(
        Id: "PML0010",
        Title: "Rule failed",
        MessageFormat: "{0} failed on this document: {1}. Please report it; {2}.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0011: the baseline allows more findings than there are.</summary>
    public static DiagnosticDescriptor StaleBaselineEntry { get; } = new(
        Id: "PML0011",
        Title: "Baseline entry is stale",
        MessageFormat: "{0}. {1}, or run 'postmortem-lint baseline --prune'.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnreadableFile,
        SkippedFile,
        InvalidOptionValue,
        UnknownOption,
        UnnecessarySuppression,
        MalformedSuppression,
        SuppressionWithoutReason,
        NotAPostmortem,
        NoPostmortemFound,
        RuleFailed,
        StaleBaselineEntry,
    ];

    /// <summary>Whether <paramref name="fault"/> may be reported as a finding: a lack of memory is not the fault of one document.</summary>
    internal static bool IsReportable(Exception fault) => fault is not OutOfMemoryException;

    /// <summary>The message of <paramref name="fault"/> as part of a sentence: one line, without a full stop.</summary>
    internal static string ReasonOf(Exception fault)
    {
        var reason = fault.Message.Replace("\r\n", " ").Replace('\r', ' ').Replace('\n', ' ').TrimEnd('.', ' ');
        return reason.Length == 0 ? fault.GetType().Name
            : reason.Length > LongestReason ? Quotation.Prefix(reason, LongestReason - 3) + "..."
            : reason;
    }
}
