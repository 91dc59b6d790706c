namespace PostmortemLint.Diagnostics;

/// <summary>The findings that no rule makes: about a file that could not be linted.</summary>
public static class EngineDiagnostics
{
    /// <summary>PML0001: the file is no text, or cannot be opened.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = new(
        Id: "PML0001",
        Title: "File cannot be read",
        MessageFormat: "This file cannot be read: {0}. {1}",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Error);

    /// <summary>PML0002: the file is larger or more deeply nested than what is linted.</summary>
    public static DiagnosticDescriptor SkippedFile { get; } = new(
        Id: "PML0002",
        Title: "File is skipped",
        MessageFormat: "This file is not linted: {0}. {1}",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>PML0008: the file is an index, a guide, an assignment or a template.</summary>
    public static DiagnosticDescriptor NotAPostmortem { get; } = new(
        Id: "PML0008",
        Title: "File is not a postmortem",
        MessageFormat: "This is {0}. {1}, or exclude the file.",
        Category: Categories.Engine,
        DefaultSeverity: DiagnosticSeverity.Warning);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnreadableFile, SkippedFile, NotAPostmortem];
}
