using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>Lints files on disk, each with the settings that are in force for it. Files may be linted side by side.</summary>
public sealed class LintRun
{
    private readonly ConfigurationSet configuration;
    private readonly Linter linter;

    /// <summary>A run with every rule.</summary>
    /// <param name="settings">What is set for all files; what configuration files say comes on top.</param>
    public LintRun(RunSettings? settings = null) : this(settings ?? RunSettings.Default, Linter.Default)
    {
    }

    /// <inheritdoc cref="LintRun(RunSettings)"/>
    /// <param name="settings">What is set for all files; what configuration files say comes on top.</param>
    /// <param name="linter">The rules to run.</param>
    public LintRun(RunSettings settings, Linter linter)
    {
        configuration = new ConfigurationSet(settings);
        this.linter = linter;
    }

    /// <summary>What is wrong in the configuration files that were read for files linted so far: each fault once, by path and place.</summary>
    public IReadOnlyList<FileDiagnostic> ConfigurationFindings => configuration.Findings;

    /// <summary>What is in force for one file, which need not exist.</summary>
    /// <param name="path">An absolute path.</param>
    public DocumentSettings SettingsOf(string path) => configuration.For(path);

    /// <summary>Reads and lints one file. Whatever is wrong with the file is a finding, never an exception.</summary>
    /// <param name="path">An absolute path.</param>
    public IReadOnlyList<FileDiagnostic> Lint(string path)
    {
        var settings = DocumentSettings.Default;
        try
        {
            settings = configuration.For(path);
            return Lint(path, settings);
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            return AtTop(path, settings, EngineDiagnostics.RuleFailed, "The linter", EngineDiagnostics.ReasonOf(fault), "nothing in it is checked");
        }
    }

    private IReadOnlyList<FileDiagnostic> Lint(string path, DocumentSettings settings)
    {
        var limit = settings.Options.Get(EngineOptions.MaxFileSize);
        var file = TextFile.Read(path, limit);
        if (file.Source is not { } source)
            return file.IsTooLarge
                ? AtTop(path, settings, EngineDiagnostics.SkippedFile, $"{file.Fault}, and {EngineOptions.MaxFileSize.Name} is {limit}", file.Remedy + ", or exclude it.")
                : AtTop(path, settings, EngineDiagnostics.UnreadableFile, file.Fault, file.Remedy + ", or exclude it.");
        return [.. linter.Lint(source, settings).Select(d => Locate(path, source, d))];
    }

    /// <summary>A finding in lines and columns.</summary>
    internal static FileDiagnostic Locate(string path, SourceText source, Diagnostic finding) => new(
        path, source.GetLinePosition(finding.Span.Start), source.GetLinePosition(finding.Span.End), finding.Id, finding.Severity, finding.Message, finding.Descriptor.HelpLink)
    {
        Related = finding.Related is { } span ? PlaceOf(source, span) : null,
        Suppression = finding.Suppression,
    };

    private static RelatedPlace PlaceOf(SourceText source, TextSpan span)
    {
        var (start, end) = (source.GetLinePosition(span.Start), source.GetLinePosition(span.End));
        var shown = TextSpan.FromBounds(span.Start, Math.Min(span.End, source.GetLineBounds(start.Line).End));
        return new RelatedPlace(start, end, $"Line {start.Line}: {source.ToString(shown)}");
    }

    private static IReadOnlyList<FileDiagnostic> AtTop(string path, DocumentSettings settings, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        var severity = settings.SeverityOf(descriptor);
        return severity == DiagnosticSeverity.None ? []
            : [Locate(path, new SourceText(""), Diagnostic.Create(descriptor, new TextSpan(0, 0), arguments) with { Severity = severity })];
    }
}
