using PostmortemLint.Sections.Forms;

namespace PostmortemLint.Hosting;

/// <summary>A file that the survey of a folder looked at.</summary>
/// <param name="IsRead">Whether it could be read.</param>
/// <param name="Hash">A hash of its bytes; 0 if it could not be read.</param>
internal sealed record SurveyedFile(bool IsRead, ulong Hash)
{
    /// <summary>What it showed; null for a template, and for a file that could not be read.</summary>
    public DocumentSketch? Sketch { get; init; }

    /// <summary>The template that it is; null for a document, and for a file that cannot be used as one.</summary>
    public Template? Template { get; init; }

    /// <summary>Why it cannot be used as a template, as the end of a sentence about it.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether looking at it failed, perhaps for a reason that no longer exists the next time.</summary>
    public bool HasFailed { get; init; }

    public static SurveyedFile Of(FileContent content) =>
        content.Bytes is { } bytes ? new(true, ContentHash.Of(bytes)) : new(false, 0) { HasFailed = !content.IsTooLarge };
}
