using Microsoft.Build.Framework;
using PostmortemLint.Configuration.Runs;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Tasks;

/// <summary>Logs what is wrong with the properties of a project.</summary>
[MSBuildMultiThreadableTask]
public sealed class ReportProject : LintTask
{
    /// <summary>The most characters of a value that a message quotes.</summary>
    private const int LongestShown = 40;

    /// <summary>The absolute path of the file or folder to report it at.</summary>
    [Required]
    public string Place { get; set; } = "";

    /// <summary>The line in the file; 0 for a folder.</summary>
    public int Line { get; set; }

    /// <summary>The column in the line; 0 for a folder.</summary>
    public int Column { get; set; }

    /// <summary>A value that is not a mode.</summary>
    public string? WrongMode { get; set; }

    /// <summary>A value that is not a level.</summary>
    public string? WrongLevel { get; set; }

    /// <summary>A value that is not a way to log suggestions.</summary>
    public string? WrongSuggestions { get; set; }

    /// <summary>A value of <c>PostmortemLintTreatWarningsAsErrors</c> that is neither true nor false.</summary>
    public string? WrongTreatWarningsAsErrors { get; set; }

    /// <summary>Whether no document was found.</summary>
    public bool FoundNothing { get; set; }

    /// <summary>The absolute path of the folder that was searched.</summary>
    public string Root { get; set; } = "";

    /// <summary>The patterns of the documents that were looked for.</summary>
    public string Include { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        ReportValue(WrongMode, "PostmortemLintMode", RunValue.Modes);
        ReportValue(WrongLevel, "PostmortemLintLevel", RunValue.Levels);
        ReportValue(WrongSuggestions, "PostmortemLintSuggestions", "message, warning or none");
        ReportValue(WrongTreatWarningsAsErrors, "PostmortemLintTreatWarningsAsErrors", "true or false");
        if (FoundNothing)
            Report(
                EngineDiagnostics.NoPostmortemFound,
                $"No file in '{ShownEnd(Root)}' matches '{Shown(Include)}', or all that do are excluded",
                "Correct the root or the patterns, or add the first postmortem");
        return !Log.HasLoggedErrors;
    }

    private void ReportValue(string? value, string property, string accepted)
    {
        if (!string.IsNullOrEmpty(value))
            Report(EngineDiagnostics.InvalidOptionValue, $"'{Shown(value!)}' is not a value of {property}", "Use " + accepted);
    }

    private void Report(DiagnosticDescriptor descriptor, string fact, string remedy) =>
        LogAt(Place, new LinePosition(Line, Column), descriptor, fact, remedy);

    private static string Shown(string text) => text.Length > LongestShown ? text.Remove(LongestShown - 3) + "..." : text;

    private static string ShownEnd(string path) =>
        path.Length > LongestShown ? $"...{path.Substring(path.Length - LongestShown + 3)}" : path;
}
