using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>Lints files on disk, each with the settings that are in force for it. Files may be linted side by side.</summary>
public sealed class LintRun
{
    // Larger files are linted each time, where they are linted at all.
    private const int LargestRepeated = 1024;

    private readonly RunSettings run;
    private readonly ConfigurationFileSet files = new();
    private readonly Linter? linter;
    private readonly ResultCache? cache;
    private readonly List<string> repeated = [];
    private ConfigurationSet? configuration;

    /// <summary>A run with every rule.</summary>
    /// <param name="settings">What is set for all files; what configuration files say comes on top.</param>
    /// <param name="cache">What earlier runs of the same settings found.</param>
    public LintRun(RunSettings? settings = null, ResultCache? cache = null)
    {
        run = settings ?? RunSettings.Default;
        this.cache = cache;
    }

    /// <summary>A run with some rules.</summary>
    /// <param name="settings">What is set for all files; what configuration files say comes on top.</param>
    /// <param name="linter">The rules to run.</param>
    public LintRun(RunSettings settings, Linter linter) : this(settings) => this.linter = linter;

    /// <summary>What is wrong in the configuration files that were read for files linted so far: each fault once, by path and place.</summary>
    public IReadOnlyList<FileDiagnostic> ConfigurationFindings => (files.IsReadable ? cache?.FindConfiguration() : null) ?? FindConfigurationFaults();

    // A run that only repeats asks for nobody's settings.
    private ConfigurationSet Configuration
    {
        get
        {
            lock (files)
                return configuration ??= new ConfigurationSet(run, files);
        }
    }

    /// <summary>What is in force for one file, which need not exist.</summary>
    /// <param name="path">An absolute path.</param>
    public DocumentSettings SettingsOf(string path)
    {
        // What is wrong in the files above it is a finding of this run from now on.
        cache?.See(path, files.Beside(path).Fingerprint);
        return Configuration.For(path);
    }

    /// <summary>Reads and lints one file. Whatever is wrong with the file is a finding, never an exception.</summary>
    /// <param name="path">An absolute path.</param>
    public IReadOnlyList<FileDiagnostic> Lint(string path) => Lint(path, root: null);

    /// <summary>The same for what a search has found. A link that leads out of the folder that was searched is not followed: that is the finding.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="root">The absolute path of that folder.</param>
    public IReadOnlyList<FileDiagnostic> LintBelow(string root, string path) => Lint(path, root);

    private IReadOnlyList<FileDiagnostic> Lint(string path, string? root)
    {
        try
        {
            return root != null && FileLink.LeadsOut(path, root) ? AtTop(path, SettingsOf(path), EngineDiagnostics.SkippedFile, "a link leads from it out of the folder that is searched", "Name the file itself, or exclude the link.")
                : cache is null ? Lint(path, Configuration.For(path), content: null) : RepeatOrLint(path, cache);
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            return Failed(path, fault);
        }
    }

    // What is hashed is what is linted: an edit between the two would leave the findings of one version with the hash of another.
    private IReadOnlyList<FileDiagnostic> RepeatOrLint(string path, ResultCache cache)
    {
        var above = files.Beside(path);
        cache.See(path, above.Fingerprint);
        var file = FileContent.Read(path, LargestRepeated);
        if (file.Bytes is not { } bytes || !above.IsReadable)
            return Lint(path, Configuration.For(path), file);
        var found = cache.Find(path, bytes, above.Fingerprint);
        if (found != null)
        {
            lock (repeated)
                repeated.Add(path);
            return found;
        }
        found = Lint(path, Configuration.For(path), file);
        cache.Add(path, bytes, above.Fingerprint, found);
        return found;
    }

    private IReadOnlyList<FileDiagnostic> FindConfigurationFaults()
    {
        foreach (var path in repeated)
            Configuration.For(path);
        var findings = Configuration.Findings;
        if (files.IsReadable)
            cache?.AddConfiguration(findings);
        return findings;
    }

    private IReadOnlyList<FileDiagnostic> Failed(string path, Exception fault)
    {
        // The settings may be what failed.
        var settings = DocumentSettings.Default;
        try
        {
            settings = Configuration.For(path);
        }
        catch (Exception again) when (EngineDiagnostics.IsReportable(again))
        {
        }
        return AtTop(path, settings, EngineDiagnostics.RuleFailed, "The linter", EngineDiagnostics.ReasonOf(fault), "nothing in it is checked");
    }

    private IReadOnlyList<FileDiagnostic> Lint(string path, DocumentSettings settings, FileContent? content)
    {
        var limit = settings.Options.Get(EngineOptions.MaxFileSize);
        var file = TextFile.Of(content is { IsTooLarge: false } ? content.Within(limit) : FileContent.Read(path, limit));
        if (file.Source is not { } source)
            return file.IsTooLarge
                ? AtTop(path, settings, EngineDiagnostics.SkippedFile, $"{file.Fault}, and {EngineOptions.MaxFileSize.Name} is {limit}", file.Remedy + ", or exclude it.")
                : AtTop(path, settings, EngineDiagnostics.UnreadableFile, file.Fault, file.Remedy + ", or exclude it.");
        return [.. (linter ?? Linter.Default).Lint(source, settings).Select(d => Locate(path, source, d))];
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
        return new RelatedPlace(start, end, Quotation.OnOneLine($"Line {start.Line}: {source.ToString(shown)}"));
    }

    private static IReadOnlyList<FileDiagnostic> AtTop(string path, DocumentSettings settings, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        var severity = settings.SeverityOf(descriptor);
        return severity == DiagnosticSeverity.None ? []
            : [Locate(path, new SourceText(""), Diagnostic.Create(descriptor, new TextSpan(0, 0), arguments) with { Severity = severity })];
    }
}
