using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Formats;

/// <summary>What a run has found, for all of its reports.</summary>
/// <param name="documents">What was linted.</param>
/// <param name="findings">What was found, without what is silent.</param>
/// <param name="folder">The absolute path of the current folder.</param>
/// <param name="sources">The texts that findings are in.</param>
internal sealed class Outcome(IReadOnlyList<Document> documents, IReadOnlyList<Finding> findings, string folder, SourceTexts sources)
{
    private Dictionary<FileDiagnostic, string>? fingerprints;

    public IReadOnlyList<Document> Documents => documents;

    /// <summary>All findings, also those that a comment or the baseline hides.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The findings that people see.</summary>
    public IReadOnlyList<Finding> Shown { get; } = [.. findings.Where(finding => finding.Diagnostic.Suppression is null)];

    public SourceTexts Sources => sources;

    /// <summary>The columns of a line that is shown to a person.</summary>
    public int Width { get; init; } = Surroundings.UsualWidth;

    /// <summary>The absolute path that programs take the paths of a report to be relative to: the root of the repository.</summary>
    public string Root { get; } = RepositoryFolder.RootAbove(folder) ?? folder;

    /// <summary>The path of a file for a program: relative to <see cref="Root"/>, with slashes.</summary>
    public string PathOf(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The path of a file for a person: relative if it is below the current folder.</summary>
    public string ShownPathOf(string path) => Finding.Shown(path, folder);

    public int CountShown(DiagnosticSeverity severity) => Shown.Count(finding => finding.Severity == severity);

    public int CountHidden(SuppressionKind kind) => findings.Count(finding => finding.Diagnostic.Suppression?.Kind == kind);

    /// <inheritdoc cref="Fingerprints"/>
    public string FingerprintOf(FileDiagnostic finding) => (fingerprints ??= Fingerprints.Of(findings, sources))[finding];
}
