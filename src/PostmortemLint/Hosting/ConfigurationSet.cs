using System.IO;
using System.Text;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Rules;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>
/// What the configuration files of one run set. Each file is parsed once, whatever the number of documents, and documents to which
/// the same sections apply share their settings. Threads may share it.
/// </summary>
internal sealed class ConfigurationSet
{
    private readonly object gate = new();
    private readonly RunSettings run;
    private readonly DocumentSettings usual;
    private readonly ConfigurationFileSet files;
    private readonly Dictionary<string, Folder> folders = new(StringComparer.Ordinal);
    // By path, offset and id.
    private readonly Dictionary<string, FileDiagnostic> findings = new(StringComparer.Ordinal);
    private readonly HashSet<SettingsSection> matched = [];
    private readonly Dictionary<SettingsSection, (SettingsFile File, DiagnosticSeverity Severity)> unmatched = [];

    public ConfigurationSet(RunSettings run, ConfigurationFileSet files)
    {
        (this.run, this.files) = (run, files);
        usual = DocumentSettings.Of(run);
    }

    /// <summary>What is wrong in the files read so far, ordered by path and then by place.</summary>
    public IReadOnlyList<FileDiagnostic> Findings
    {
        get
        {
            lock (gate)
            {
                var reported = findings.Values.Concat(OfSections()).Where(f => f.Severity != DiagnosticSeverity.None);
                return
                [
                    .. reported.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Start).ThenBy(f => f.Id, StringComparer.Ordinal),
                ];
            }
        }
    }

    /// <summary>Whether one of the <see cref="Findings"/> would be gone if a folder existed.</summary>
    public bool DependsOnFolders { get; private set; }

    /// <summary>The settings in force for a document.</summary>
    /// <param name="path">The absolute path of the document, which need not exist.</param>
    public DocumentSettings For(string path)
    {
        var full = Path.GetFullPath(path);
        lock (gate)
        {
            var folder = FolderAt(Path.GetDirectoryName(full));
            return folder == Folder.Empty ? usual : SettingsOf(folder, full);
        }
    }

    private Folder FolderAt(string? path)
    {
        if (path == null)
            return Folder.Empty;
        if (folders.TryGetValue(path, out var known))
            return known;
        var (parent, here) = (FolderAt(Path.GetDirectoryName(path)), files.In(path));
        var folder = parent
            .With(Read(Path.Combine(path, ConfigurationFiles.EditorConfigName), here.EditorConfig, isGlobal: false))
            .With(Read(Path.Combine(path, ConfigurationFiles.GlobalConfigName), here.GlobalConfig, isGlobal: true));
        folders.Add(path, folder);
        return folder;
    }

    private static SettingsFile? Read(string path, FileContent? content, bool isGlobal)
    {
        if (content is null)
            return null;
        var file = TextFile.Of(content);
        return file.Source is { } source
            ? SettingsFile.Read(path, source, isGlobal, RuleCatalog.Settings)
            : SettingsFile.Unreadable(path, RuleCatalog.Settings, Unreadable(file));
    }

    private static Diagnostic Unreadable(TextFile file)
    {
        var fact = file.IsTooLarge ? $"{file.Fault}, more than the {ConfigurationFiles.LargestFile} allowed" : file.Fault;
        var remedy = $"{file.Remedy}: none of its settings applies.";
        return Diagnostic.Create(EngineDiagnostics.UnreadableFile, new TextSpan(0, 0), fact, remedy);
    }

    private DocumentSettings SettingsOf(Folder folder, string path)
    {
        var slashed = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        var sections = new List<SettingsSection>();
        var key = new StringBuilder();
        var index = 0;
        foreach (var file in folder.EditorConfigs)
        {
            var relative = slashed.Substring(Path.GetDirectoryName(file.Path)!.TrimEnd(Path.DirectorySeparatorChar).Length + 1);
            foreach (var section in file.Sections)
            {
                index++;
                if (!section.Has(relative))
                    continue;
                sections.Add(section);
                key.Append(index).Append(',');
            }
        }
        if (folder.Global.Names(slashed))
            key.Append(slashed);
        if (folder.Known.TryGetValue(key.ToString(), out var known))
            return known;

        Setting[] inOrder = [.. folder.Global.For(slashed), .. sections.SelectMany(s => s.Settings)];
        var settings = inOrder.Length == 0 ? usual : new DocumentSettings(run, inOrder);
        folder.Known.Add(key.ToString(), settings);
        Report(folder, sections, settings);
        return settings;
    }

    /// <summary>Reports that the file or folder that a line names cannot be used.</summary>
    /// <param name="set">The line.</param>
    /// <param name="role">What it is named as, with its article.</param>
    /// <param name="settings">What is set for the documents that it is named for.</param>
    /// <param name="fault">The reason, as the end of a sentence about it.</param>
    public void ReportPath(Setting set, string role, DocumentSettings settings, string fault)
    {
        var rule = EngineDiagnostics.InvalidOptionValue;
        var (path, start) = (set.Origin.Path, set.Origin.Position);
        var message = Diagnostic.Create(
            rule, new TextSpan(0, 0), $"'{set.Text}' cannot be used as {role}: {fault}", "Correct it, or the path").Message;
        var finding = new FileDiagnostic(
            path, start, start with { Column = start.Column + set.Key.Length }, rule.Id, settings.SeverityOf(rule), message, rule.HelpLink);
        var key = $"{path}\n{start}\n{rule.Id} of {role}";
        lock (gate)
            if (!findings.TryGetValue(key, out var known) || known.Severity < finding.Severity)
                findings[key] = finding;
    }

    // A fault may have a different severity for each document. The highest counts, so that the order of documents does not matter.
    private void Report(Folder folder, List<SettingsSection> applied, DocumentSettings settings)
    {
        var faults = folder.Files.SelectMany(file => FaultsOf(file, applied).Select(fault => (File: file, Fault: fault)));
        foreach (var (file, fault) in faults.Concat(folder.Global.Conflicts))
        {
            var key = $"{file.Path}\n{fault.Span.Start}\n{fault.Id}";
            var severity = settings.SeverityOf(fault.Descriptor);
            if (!findings.TryGetValue(key, out var known) || known.Severity < severity)
                findings[key] = FindingPlace.Locate(file.Path, file.Source, fault with { Severity = severity });
        }
        matched.UnionWith(applied);
        var severityOfSections = settings.SeverityOf(EngineDiagnostics.InvalidOptionValue);
        foreach (var file in folder.EditorConfigs)
            foreach (var section in file.Sections)
                if (!matched.Contains(section) && (!unmatched.TryGetValue(section, out var known) || known.Severity < severityOfSections))
                    unmatched[section] = (file, severityOfSections);
    }

    private IEnumerable<FileDiagnostic> OfSections()
    {
        foreach (var (section, (file, severity)) in unmatched.Select(one => (one.Key, one.Value)))
            if (!matched.Contains(section) && SectionReach.FaultOf(file, section, out var ofFolder) is { } fault)
            {
                DependsOnFolders |= ofFolder;
                yield return FindingPlace.Locate(file.Path, file.Source, fault with { Severity = severity });
            }
    }

    private static IEnumerable<Diagnostic> FaultsOf(SettingsFile file, List<SettingsSection> applied) =>
        file.Faults.Concat(file.Sections.Where(applied.Contains).SelectMany(section => section.Faults));

    /// <summary>The configuration files that apply in a folder, and in the folders below it that have none of their own.</summary>
    private sealed class Folder
    {
        private readonly List<SettingsFile> globals;

        private Folder(List<SettingsFile> editorConfigs, List<SettingsFile> globals)
        {
            this.globals = globals;
            EditorConfigs = editorConfigs;
            Global = globals.Count == 0 ? GlobalSettings.Empty : new GlobalSettings(globals);
        }

        public static Folder Empty { get; } = new([], []);

        /// <summary>From the outermost to the nearest.</summary>
        public List<SettingsFile> EditorConfigs { get; }

        public GlobalSettings Global { get; }

        /// <summary>Settings, by the sections that apply.</summary>
        public Dictionary<string, DocumentSettings> Known { get; } = new(StringComparer.Ordinal);

        public IEnumerable<SettingsFile> Files => EditorConfigs.Concat(globals);

        /// <summary>The same with one more file, unless that file changes nothing: most set no key of this tool.</summary>
        public Folder With(SettingsFile? file)
        {
            var ends = file is { IsRoot: true, IsGlobal: false } && EditorConfigs.Count > 0;
            if (file is null || (file.IsEmpty && !ends))
                return this;
            if (file.IsEmpty && globals.Count == 0)
                return Empty;
            if (file.IsGlobal)
                return new Folder(EditorConfigs, [.. globals, file]);
            var outer = ends ? [] : EditorConfigs;
            return new Folder(file.IsEmpty ? outer : [.. outer, file], globals);
        }
    }
}
