using PostmortemLint.Text;

namespace PostmortemLint.Diagnostics;

/// <summary>The findings that no rule makes: about a file that could not be linted, or not by every rule.</summary>
public static class EngineDiagnostics
{
    // The whole message is to stay below 200 characters.
    private const int LongestReason = 100;

    /// <summary>PML0001: the file is no text, or cannot be opened.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = new(
        Id: "PML0001",
        Title: "File cannot be read",
        MessageFormat: "This file cannot be read: {0}. {1}",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Error);

    /// <summary>PML0002: the file is larger or more deeply nested than what is linted, or lies behind a link that is not followed.</summary>
    public static DiagnosticDescriptor SkippedFile { get; } = new(
        Id: "PML0002",
        Title: "File is skipped",
        MessageFormat: "This file is not linted: {0}. {1}",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0003: a setting has a value that it does not take, or stands where it does not count.</summary>
    public static DiagnosticDescriptor InvalidOptionValue { get; } = new(
        Id: "PML0003",
        Title: "Option value is not accepted",
        MessageFormat: "{0}. {1}.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0004: a key that is meant for this tool, which knows none of that name.</summary>
    public static DiagnosticDescriptor UnknownOption { get; } = new(
        Id: "PML0004",
        Title: "Option is unknown",
        MessageFormat: "There is no option '{0}'. {1}.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0005: a comment names a rule that has nothing to report where the comment counts.</summary>
    public static DiagnosticDescriptor UnnecessarySuppression { get; } = new(
        Id: "PML0005",
        Title: "Suppression is unnecessary",
        MessageFormat: "{0} is not reported {1}, so this suppression hides nothing. {2}.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Suggestion);

    /// <summary>PML0006: a comment that is meant to hide something, and does not say what or how far.</summary>
    public static DiagnosticDescriptor MalformedSuppression { get; } = new(
        Id: "PML0006",
        Title: "Suppression is malformed",
        MessageFormat: "{0}. {1}.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0007: nobody will know why the finding is hidden.</summary>
    public static DiagnosticDescriptor SuppressionWithoutReason { get; } = new(
        Id: "PML0007",
        Title: "Suppression has no reason",
        MessageFormat: "This '{0}' gives no reason. Add one after '--', as in '{0} {1} -- why this is fine here'.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.None);

    /// <summary>PML0008: the file is an index, a guide, an assignment or a template.</summary>
    public static DiagnosticDescriptor NotAPostmortem { get; } = new(
        Id: "PML0008",
        Title: "File is not a postmortem",
        MessageFormat: "This is {0}. {1}, or exclude the file.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0009: a build is meant to lint documents, and there are none where it looks.</summary>
    public static DiagnosticDescriptor NoPostmortemFound { get; } = new(
        Id: "PML0009",
        Title: "No postmortem was found",
        MessageFormat: "No file in '{0}' matches '{1}', or all that do are excluded. Correct the root or the patterns, or add the first postmortem.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0010: the linter itself is at fault.</summary>
    public static DiagnosticDescriptor RuleFailed { get; } = new(
        Id: "PML0010",
        Title: "Rule failed",
        MessageFormat: "{0} failed on this document: {1}. Please report it; {2}.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0011: what the baseline allows is not there any more.</summary>
    public static DiagnosticDescriptor StaleBaselineEntry { get; } = new(
        Id: "PML0011",
        Title: "Baseline entry is stale",
        MessageFormat: "{0}. {1}, or regenerate the baseline.",
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

    /// <summary>Whether a document can be blamed for <paramref name="fault"/>: what the whole process lacks, it lacks for every other document too.</summary>
    internal static bool IsReportable(Exception fault) => fault is not OutOfMemoryException;

    /// <summary>What <paramref name="fault"/> says, as a part of a sentence: one line without its full stop.</summary>
    internal static string ReasonOf(Exception fault)
    {
        var reason = fault.Message.Replace("\r\n", " ").Replace('\r', ' ').Replace('\n', ' ').TrimEnd('.', ' ');
        return reason.Length == 0 ? fault.GetType().Name
            : reason.Length > LongestReason ? Quotation.Prefix(reason, LongestReason - 3) + "..."
            : reason;
    }
}
