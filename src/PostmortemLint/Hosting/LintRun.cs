using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting.Caching;
using PostmortemLint.Hosting.Search;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>Lints files, each with the settings in force for it.</summary>
/// <remarks>
/// Threads may share an instance. Each configuration file is read once in the lifetime of an instance: to notice changes of configuration
/// files, create a new one.
/// </remarks>
public sealed class LintRun
{
    /// <summary>The size of the largest file whose findings are cached, in units of 1,024 bytes.</summary>
    private const int LargestCachedFile = 1024;

    /// <summary>The rule whose message says how many documents of the folder have a section.</summary>
    private const string CountingRule = "PML1001";

    private readonly RunSettings run;
    private readonly ConfigurationFileSet files = new();
    private readonly Linter? linter;
    private readonly ResultCache? cache;
    private readonly FolderSurvey survey;
    private readonly DocumentSettings usual;
    private readonly List<string> fromCache = [];
    private ConfigurationSet? configuration;

    /// <summary>A run with all rules and the default settings.</summary>
    public LintRun() : this(RunSettings.Default)
    {
    }

    /// <summary>A run with all rules.</summary>
    /// <param name="settings">What is set for all files, in addition to what configuration files set for each.</param>
    public LintRun(RunSettings settings) : this(settings, cache: null)
    {
    }

    /// <summary>A run that repeats what an earlier run found in files that have not changed.</summary>
    /// <param name="settings">What is set for all files.</param>
    /// <param name="cache">What earlier runs with the same settings found; null to lint every file.</param>
    internal LintRun(RunSettings settings, ResultCache? cache) =>
        (run, this.cache, survey, usual) = (settings, cache, new FolderSurvey(cache), DocumentSettings.Of(settings));

    /// <summary>A run with some rules.</summary>
    /// <param name="settings">What is set for all files.</param>
    /// <param name="linter">The rules.</param>
    internal LintRun(RunSettings settings, Linter linter) : this(settings) => this.linter = linter;

    /// <summary>
    /// What is wrong in the configuration files read so far: each fault once, ordered by path and then by place. Ask for it after all
    /// files are linted.
    /// </summary>
    public IReadOnlyList<FileDiagnostic> ConfigurationFindings =>
        (files.IsReadable ? cache?.FindConfiguration() : null) ?? FindConfigurationFaults();

    // Created when it is needed: a run that only repeats findings does not need it.
    private ConfigurationSet Configuration
    {
        get
        {
            lock (files)
                return configuration ??= new ConfigurationSet(run, files);
        }
    }

    /// <summary>
    /// The settings in force for a document: those of the run, and of the <c>.editorconfig</c> and <c>.globalconfig</c> files in its
    /// folder and above.
    /// </summary>
    /// <param name="path">The absolute path of the document, which need not exist.</param>
    public DocumentSettings SettingsOf(string path)
    {
        // From now on, this run also reports what is wrong in the configuration files above the document.
        cache?.See(path, files.Beside(path).Fingerprint);
        return Configuration.For(path);
    }

    /// <summary>From now on, this run also reports what is wrong in the configuration files of the folder that it begins in.</summary>
    internal void Report(SettingsOfRun begun)
    {
        if (begun.Document is { } document && SettingsOf(document) is var settings)
            foreach (var (set, role, fault) in begun.Faults)
                Configuration.ReportPath(set, role, settings, fault);
    }

    /// <summary>Reads and lints one file, in UTF-8 or, with a byte order mark, in UTF-16.</summary>
    /// <param name="path">The absolute path of the file.</param>
    /// <returns>
    /// The findings, ordered by where they start and then by id, including those that are hidden: see
    /// <see cref="FileDiagnostic.Suppression"/>. A file that does not exist, cannot be read or is too large is a finding as well: no
    /// exception is thrown for it.
    /// </returns>
    public IReadOnlyList<FileDiagnostic> Lint(string path) => Lint(path, root: null, searched: null);

    /// <summary>Lints a file that a search of a folder found. A link out of the folder is a finding, and is not followed.</summary>
    /// <remarks>A file for which <c>generated_code</c> is set to true is not linted.</remarks>
    /// <param name="root">The absolute path of the folder that was searched.</param>
    /// <param name="path">The absolute path of the file.</param>
    /// <returns>As <see cref="Lint(string)"/>.</returns>
    public IReadOnlyList<FileDiagnostic> LintBelow(string root, string path) => Lint(path, root, searched: root);

    /// <inheritdoc cref="LintBelow(string, string)"/>
    /// <param name="root">The absolute path of the folder that was searched.</param>
    /// <param name="path">The absolute path of the file.</param>
    /// <param name="searched">
    /// The absolute path of the folder in it whose documents are kept together; null if each is kept with those of its own folder.
    /// </param>
    internal IReadOnlyList<FileDiagnostic> LintBelow(string root, string path, string? searched) => Lint(path, root, searched);

    /// <summary>Lints what has not been saved, as if it were the content of a file.</summary>
    /// <param name="path">The absolute path of the file, which need not exist.</param>
    /// <param name="content">What is linted in its place.</param>
    internal IReadOnlyList<FileDiagnostic> Lint(string path, FileContent content) => Lint(path, root: null, searched: null, content);

    /// <summary>Reads a document for the survey of its folder, so that several threads can share the work.</summary>
    internal void Sketch(string path)
    {
        if (run.Profile is null || run.Profile == Profile.Auto)
            survey.SketchOf(path);
    }

    /// <summary>The form that a document is asked to follow.</summary>
    /// <param name="path">The absolute path of the document, which need not exist.</param>
    internal DocumentForm FormOf(string path)
    {
        var settings = SettingsOf(path);
        var limit = settings.Options.Get(EngineOptions.MaxFileSize);
        return FormReader.FormOf(TextFile.Read(path, limit).Source, settings, FolderOf(path, searched: null, settings));
    }

    /// <summary>Reads a document as it is read to be linted.</summary>
    /// <param name="path">The absolute path of the document.</param>
    internal DocumentReading Read(string path)
    {
        var settings = SettingsOf(path);
        var known = FolderOf(path, searched: null, settings);
        var folder = FolderToLint(path, known);
        var limit = settings.Options.Get(EngineOptions.MaxFileSize);
        var file = TextFile.Read(path, limit);
        if (file.Source is not { } source)
            return new DocumentReading(settings, null, null, $"{FaultOf(file, limit)}. {file.Remedy}", IsLinted: false);
        return Postmortem.Read(source, out var refusal, settings, folder ?? known) is { } postmortem
            ? new DocumentReading(settings, postmortem, FormReader.FormOf(postmortem, known), null, IsLinted: folder is not null)
            : new DocumentReading(settings, null, null, $"{refusal}. {Linter.Simplify}", IsLinted: false);
    }

    private IReadOnlyList<FileDiagnostic> Lint(string path, string? root, string? searched, FileContent? content = null)
    {
        try
        {
            if (root != null && FileLink.LeadsOut(path, root))
                return AtTop(
                    path,
                    SettingsOf(path),
                    EngineDiagnostics.SkippedFile,
                    "a link on its path leads out of the folder that is searched",
                    "Name the file itself, or exclude the link.");
            var settings = SettingsFor(path);
            if (searched != null && settings.IsGenerated)
                return [];
            var key = content is null ? survey.KeyOf(path, searched, settings) : null;
            if (key is not null && FromCache(path, key) is { } known)
                return known;
            if (FolderToLint(path, FolderOf(path, searched, settings)) is not { } folder)
                return [];
            return cache is null || content is not null
                ? Lint(path, settings, folder, content)
                : FromCacheOrLint(path, settings, folder, cache);
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            return Failed(path, fault);
        }
    }

    /// <summary>
    /// What is known of a document's folder when it is linted; null for a template that is not linted, because it is the one to follow, or
    /// because one of several has to be chosen first.
    /// </summary>
    private FolderForm? FolderToLint(string path, FolderForm folder)
    {
        if (folder.Template is { } template && template.Path.Equals(path, FileLink.Comparison))
            return null;
        if (!survey.IsTemplate(path))
            return folder;
        return folder.Rivals.Count > 0 ? null : FolderForm.OfOtherTemplate;
    }

    // Without a configuration file, nothing that reads one is loaded.
    private DocumentSettings SettingsFor(string path) => files.Beside(path).Fingerprint == 0 ? usual : Configuration.For(path);

    private FolderForm FolderOf(string path, string? searched, DocumentSettings settings)
    {
        var folder = survey.Of(path, searched, settings);
        if (folder.Fault is { } fault)
            Configuration.ReportPath(settings.TemplateSet!, "the template", settings, fault);
        return folder;
    }

    /// <summary>What was found in a document as it was when its folder was looked at, without reading it; null if unknown.</summary>
    private IReadOnlyList<FileDiagnostic>? FromCache(string path, FolderKey key) =>
        survey.HashOf(path) is { } content && files.Beside(path).IsReadable ? Known(path, content, key) : null;

    private IReadOnlyList<FileDiagnostic>? Known(string path, ulong content, FolderKey key)
    {
        var above = files.Beside(path).Fingerprint;
        var fingerprint = key.Fingerprint(above);
        if ((cache!.Find(path, content, fingerprint) ?? cache.Find(path, content, key.FingerprintWithCounts(above))) is not { } found)
            return null;
        cache.See(path, fingerprint);
        lock (fromCache)
            fromCache.Add(path);
        return found;
    }

    // The bytes that are hashed are the bytes that are linted: otherwise an edit in between could give one version the findings of another.
    private IReadOnlyList<FileDiagnostic> FromCacheOrLint(string path, DocumentSettings settings, FolderForm folder, ResultCache cache)
    {
        var (above, key) = (files.Beside(path), FolderKey.Of(folder, cache));
        if (FromCache(path, key) is { } unchanged)
            return unchanged;
        var fingerprint = key.Fingerprint(above.Fingerprint);
        var file = FileContent.Read(path, LargestCachedFile);
        if (file.Bytes is not { } bytes || !above.IsReadable)
        {
            cache.See(path, fingerprint);
            return Lint(path, settings, folder, file.IsTooLarge ? null : file);
        }
        var content = ContentHash.Of(bytes);
        if (Known(path, content, key) is { } known)
            return known;
        cache.See(path, fingerprint);
        var found = Lint(path, settings, folder, file);
        cache.Add(path, content, found.Any(f => f.Id == CountingRule) ? key.FingerprintWithCounts(above.Fingerprint) : fingerprint, found);
        return found;
    }

    private IReadOnlyList<FileDiagnostic> FindConfigurationFaults()
    {
        foreach (var path in fromCache)
            Configuration.For(path);
        var findings = Configuration.Findings;
        // The key of what is kept does not say which folders there are.
        if (files.IsReadable && !Configuration.DependsOnFolders)
            cache?.AddConfiguration(findings);
        return findings;
    }

    private IReadOnlyList<FileDiagnostic> Failed(string path, Exception fault)
    {
        // Reading the settings may be what failed.
        var settings = DocumentSettings.Default;
        try
        {
            settings = Configuration.For(path);
        }
        catch (Exception again) when (EngineDiagnostics.IsReportable(again))
        {
        }
        var reason = EngineDiagnostics.ReasonOf(fault);
        return AtTop(path, settings, EngineDiagnostics.RuleFailed, "The linter", reason, "the document was not checked");
    }

    private IReadOnlyList<FileDiagnostic> Lint(string path, DocumentSettings settings, FolderForm folder, FileContent? content)
    {
        var limit = settings.Options.Get(EngineOptions.MaxFileSize);
        var file = TextFile.Of(content?.Within(limit) ?? FileContent.Read(path, limit));
        if (file.Source is { } source)
            return [.. Lint(path, source, settings, folder).Select(finding => FindingPlace.Locate(path, source, finding))];
        var remedy = file.Remedy + ", or exclude it.";
        return file.IsTooLarge
            ? AtTop(path, settings, EngineDiagnostics.SkippedFile, FaultOf(file, limit), remedy)
            : AtTop(path, settings, EngineDiagnostics.UnreadableFile, file.Fault, remedy);
    }

    private static string FaultOf(TextFile file, int limit) =>
        file.IsTooLarge ? $"{file.Fault}, and {EngineOptions.MaxFileSize.Name} is {limit}" : file.Fault;

    private IReadOnlyList<Diagnostic> Lint(string path, SourceText source, DocumentSettings settings, FolderForm folder) =>
        survey.TakeOutline(path, source) is { } outline
            ? (linter ?? Linter.Default).Lint(new Postmortem(outline, settings, folder), settings)
            : (linter ?? Linter.Default).Lint(source, settings, folder);

    private static IReadOnlyList<FileDiagnostic> AtTop(
        string path, DocumentSettings settings, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        var severity = settings.SeverityOf(descriptor);
        if (severity == DiagnosticSeverity.None)
            return [];
        var finding = Diagnostic.Create(descriptor, new TextSpan(0, 0), arguments) with { Severity = severity };
        return [FindingPlace.Locate(path, new SourceText(""), finding)];
    }
}
