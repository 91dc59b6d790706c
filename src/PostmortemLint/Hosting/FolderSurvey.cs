using System.IO;
using System.Text;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting.Caching;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>What the documents of each folder have in common. Each folder is looked at once in a run. Threads may share it.</summary>
/// <param name="cache">What earlier runs read; null if there is none.</param>
internal sealed class FolderSurvey(ResultCache? cache)
{
    /// <summary>The largest file that is read for it, in units of 1,024 bytes.</summary>
    private const int LargestFile = 1024;

    /// <summary>The characters of all documents that are kept as they were read until they are linted.</summary>
    private const int MostKept = 2 * 1024 * 1024;

    /// <summary>What the name of a template has in it.</summary>
    public const string TemplateMark = "template";

    private readonly Dictionary<string, Lazy<FolderForm>> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<FolderKey?>> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<SurveyedFile>> hashes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<SurveyedFile>> sketches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outline> outlines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<SurveyedFile>> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<string?>> usualFolders = new(StringComparer.Ordinal);
    private int kept;

    /// <summary>What is known of a document's folder.</summary>
    /// <param name="path">The absolute path of the document.</param>
    /// <param name="searched">The absolute path of the folder that was searched for it; null if it was named itself.</param>
    /// <param name="settings">What is set for the document.</param>
    public FolderForm Of(string path, string? searched, DocumentSettings settings)
    {
        string? fault = null;
        var isAuto = settings.Profile == Profile.Auto;
        if (settings.TemplateSet is { } set && ReadTemplate(set, out fault) is { } template && isAuto)
            return OfSet(template, FolderOf(path, searched));
        var known = IsSurveyed(settings) ? OfFolder(FolderOf(path, searched), settings) : FolderForm.None;
        return fault is null ? known : known.Despite(fault);
    }

    /// <summary>What a cache knows of the folder of a document that is not called a template; null if the folder has to be read.</summary>
    /// <inheritdoc cref="Of"/>
    public FolderKey? KeyOf(string path, string? searched, DocumentSettings settings)
    {
        if (cache is null || settings.TemplateSet is not null || !IsSurveyed(settings) || IsCalledTemplate(path))
            return null;
        var (folder, takesTemplate) = (FolderOf(path, searched), TakesTemplate(settings));
        return Once(keys, NameOf(folder, takesTemplate), new(() => FindKey(cache, folder, takesTemplate))).Value;
    }

    /// <summary>A hash of the bytes that a document had when its folder was looked at; null if it was not, or cannot be read.</summary>
    /// <param name="path">The absolute path of the document.</param>
    public ulong? HashOf(string path)
    {
        Lazy<SurveyedFile>? known;
        lock (hashes)
            hashes.TryGetValue(path, out known);
        return known is { Value: { IsRead: true } file } ? file.Hash : null;
    }

    private static bool IsSurveyed(DocumentSettings settings) => settings.Profile == Profile.Auto && settings.Reading.Sections is null;

    private static bool TakesTemplate(DocumentSettings settings) => !settings.TemplateIs(TemplateSetting.None);

    private static string NameOf(string folder, bool takesTemplate) =>
        $"{folder}{Path.DirectorySeparatorChar}{(takesTemplate ? "" : TemplateSetting.None)}";

    private FolderKey? FindKey(ResultCache known, string folder, bool takesTemplate)
    {
        var documents = MarkdownFiles.All(folder);
        return ContentsOf(documents, folder, known, Hashed) is { } contents
            ? known.FindFolder(NameOf(folder, takesTemplate), documents, contents)
            : null;
    }

    private SurveyedFile Hashed(string path) => Once(hashes, path, new(() => SurveyedFile.Of(Read(path)))).Value;

    /// <summary>A hash of the names and bytes of files; null if it would not tell what a survey of them shows.</summary>
    private static ulong? ContentsOf(
        IReadOnlyList<string> documents, string folder, ResultCache cache, Func<string, SurveyedFile> read)
    {
        var contents = 0UL;
        foreach (var path in documents)
        {
            var file = read(path);
            if (file.HasFailed)
                return null;
            contents = ContentHash.Of(Encoding.UTF8.GetBytes(cache.NameOf(path)), contents);
            contents = ContentHash.Of(file.Hash, contents);
            if (IsCalledTemplate(path) && FileLink.LeadsOut(path, folder))
                contents++;
        }
        return contents;
    }

    private FolderForm OfSet(Template template, string folder) =>
        Once(forms, $"{template.Path}\n{folder}", new(() => FolderForm.OfSet(template, SketchesIn(MarkdownFiles.All(folder))))).Value;

    private FolderForm OfFolder(string folder, DocumentSettings settings)
    {
        var takesTemplate = TakesTemplate(settings);
        return Once(forms, NameOf(folder, takesTemplate), new(() => Survey(folder, takesTemplate))).Value;
    }

    /// <summary>Whether a file is called a template, and is still to be filled in.</summary>
    public bool IsTemplate(string path) => IsCalledTemplate(path) && ReadTemplate(path).Template is { IsMostlyUnfilled: true };

    /// <summary>The template that is set; null, with the reason as the end of a sentence about it, if it cannot be used.</summary>
    private Template? ReadTemplate(Setting set, out string? fault)
    {
        if (SettingPath.Resolve(set, out fault) is not { } path)
            return null;
        (var template, fault) = ReadTemplate(path);
        if (fault is not null && !File.Exists(path) && !Directory.Exists(path))
            fault += $"; relative to this file, the path means '{SettingPath.InRepository(set, path)}'";
        return template;
    }

    /// <summary>A template, or why it cannot be used, as the end of a sentence about it.</summary>
    public (Template? Template, string? Fault) ReadTemplate(string path)
    {
        var file = TemplateFile(path);
        return (file.Template, file.Fault);
    }

    private SurveyedFile TemplateFile(string path) => Once(templates, path, new(() => ReadTemplateAnew(path))).Value;

    /// <summary>Reads a document for the survey of its folder, so that several threads can share the work.</summary>
    public DocumentSketch? SketchOf(string path) => SketchedFile(path).Sketch;

    private SurveyedFile SketchedFile(string path) => Once(sketches, path, new(() => Sketch(path))).Value;

    /// <summary>
    /// The folder that a document belongs to: the outermost one in its repository that is called "postmortems", else the one that was
    /// searched, else its own.
    /// </summary>
    public string FolderOf(string path, string? searched)
    {
        var own = Path.GetDirectoryName(path)!;
        return Once(usualFolders, own, new(() => UsualFolderOf(own))).Value ?? searched ?? own;
    }

    // A clone may be called so as well.
    private static string? UsualFolderOf(string folder) => RepositoryFolder.Upward(folder).LastOrDefault(f =>
        Path.GetFileName(f).Equals(RepositoryFolder.UsualFolder, StringComparison.OrdinalIgnoreCase) && !RepositoryFolder.IsRoot(f));

    private FolderForm Survey(string folder, bool takesTemplate)
    {
        var documents = MarkdownFiles.All(folder);
        var called = takesTemplate ? documents.Where(p => IsCalledTemplate(p) && !FileLink.LeadsOut(p, folder)) : [];
        var found = called.Select(p => ReadTemplate(p).Template).Where(t => t is { IsMostlyUnfilled: true }).ToList();
        var form = FolderForm.Of(found!, SketchesIn(documents));
        if (cache is not null && ContentsOf(documents, folder, cache, LookedAt) is { } contents)
            cache.AddFolder(NameOf(folder, takesTemplate), contents, FolderKey.Of(form, cache));
        return form;
    }

    private SurveyedFile LookedAt(string path) => IsCalledTemplate(path) ? TemplateFile(path) : SketchedFile(path);

    private IEnumerable<DocumentSketch> SketchesIn(IEnumerable<string> documents) =>
        documents.Where(p => !IsCalledTemplate(p)).Select(SketchOf).Where(s => s is not null)!;

    /// <summary>Whether the name of a file says that it is a template, and in Markdown.</summary>
    public static bool IsCalledTemplate(string path) =>
        MarkdownFiles.IsMarkdown(path)
        && Path.GetFileName(path).AsSpan().IndexOf(TemplateMark.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    private static FileContent Read(string path) => FileContent.Read(path, LargestFile);

    private SurveyedFile Sketch(string path)
    {
        if (HashOf(path) is { } hash && cache?.FindSketch(path, hash) is { } unchanged)
            return new SurveyedFile(IsRead: true, hash) { Sketch = unchanged };
        var content = Read(path);
        var file = SurveyedFile.Of(content);
        if (!file.IsRead)
            return file;
        if (cache?.FindSketch(path, file.Hash) is { } known)
            return file with { Sketch = known };
        if (Sketch(path, content) is not { } sketch)
            return file with { HasFailed = true };
        cache?.AddSketch(path, file.Hash, sketch);
        return file with { Sketch = sketch };
    }

    private DocumentSketch? Sketch(string path, FileContent file)
    {
        try
        {
            if (TextFile.Of(file).Source is { } source && FormReader.Sketch(source, out var outline) is { } sketch)
            {
                Keep(path, outline!);
                return sketch;
            }
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            // Linting the document will report it, and the reason may be gone the next time.
            return null;
        }
        return new DocumentSketch(IsPostmortem: false, [], []);
    }

    /// <summary>What was read of a document with that text, which then is no longer kept; null if nothing is.</summary>
    public Outline? TakeOutline(string path, SourceText source)
    {
        lock (outlines)
        {
            if (!outlines.TryGetValue(path, out var outline))
                return null;
            outlines.Remove(path);
            kept -= outline.Page.Source.Length;
            return outline.Page.Source.Content == source.Content ? outline : null;
        }
    }

    private void Keep(string path, Outline outline)
    {
        lock (outlines)
        {
            if (kept + outline.Page.Source.Length > MostKept)
                return;
            outlines[path] = outline;
            kept += outline.Page.Source.Length;
        }
    }

    private static SurveyedFile ReadTemplateAnew(string path)
    {
        var content = Read(path);
        var file = SurveyedFile.Of(content);
        var text = TextFile.Of(content);
        if (text.Source is not { } source)
            return file with { Fault = text.Fault };
        try
        {
            var template = FormReader.ReadTemplate(source, path, out var fault);
            return file with { Template = template, Fault = fault };
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            return file with { HasFailed = true, Fault = EngineDiagnostics.ReasonOf(fault) };
        }
    }

    // What is known is computed outside of the lock, and by one thread: others wait for it, and for nothing else.
    private static T Once<T>(Dictionary<string, T> known, string key, T value)
    {
        lock (known)
        {
            if (!known.TryGetValue(key, out var first))
                known.Add(key, first = value);
            return first;
        }
    }
}
