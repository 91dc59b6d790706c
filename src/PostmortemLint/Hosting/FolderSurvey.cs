using System.IO;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
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
    private readonly Dictionary<string, Lazy<DocumentSketch?>> sketches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outline> outlines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<(Template? Template, string? Fault)>> templates = new(StringComparer.Ordinal);
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
        var known = isAuto && settings.Reading.Sections is null ? OfFolder(FolderOf(path, searched), settings) : FolderForm.None;
        return fault is null ? known : known.Despite(fault);
    }

    private FolderForm OfSet(Template template, string folder) =>
        Once(forms, $"{template.Path}\n{folder}", new(() => FolderForm.OfSet(template, SketchesIn(MarkdownFiles.All(folder))))).Value;

    private FolderForm OfFolder(string folder, DocumentSettings settings)
    {
        var takesTemplate = !settings.TemplateIs(TemplateSetting.None);
        return Once(forms, $"{takesTemplate}{folder}", new(() => Survey(folder, takesTemplate))).Value;
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
    public (Template? Template, string? Fault) ReadTemplate(string path) => Once(templates, path, new(() => ReadTemplateAnew(path))).Value;

    /// <summary>Reads a document for the survey of its folder, so that several threads can share the work.</summary>
    public DocumentSketch? SketchOf(string path) => Once(sketches, path, new(() => Sketch(path))).Value;

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
        return FolderForm.Of(found!, SketchesIn(documents));
    }

    private IEnumerable<DocumentSketch> SketchesIn(IEnumerable<string> documents) =>
        documents.Where(p => !IsCalledTemplate(p)).Select(SketchOf).Where(s => s is not null)!;

    /// <summary>Whether the name of a file says that it is a template, and in Markdown.</summary>
    public static bool IsCalledTemplate(string path) =>
        MarkdownFiles.IsMarkdown(path)
        && Path.GetFileName(path).AsSpan().IndexOf(TemplateMark.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    private DocumentSketch? Sketch(string path)
    {
        if (FileContent.Read(path, LargestFile) is not { Bytes: { } bytes } file)
            return null;
        if (cache?.FindSketch(path, bytes) is { } known)
            return known;
        if (Sketch(path, file) is not { } sketch)
            return null;
        cache?.AddSketch(path, bytes, sketch);
        return sketch;
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

    private static (Template? Template, string? Fault) ReadTemplateAnew(string path)
    {
        var file = TextFile.Read(path, LargestFile);
        if (file.Source is not { } source)
            return (null, file.Fault);
        try
        {
            var template = FormReader.ReadTemplate(source, path, out var fault);
            return (template, fault);
        }
        catch (Exception fault) when (EngineDiagnostics.IsReportable(fault))
        {
            return (null, EngineDiagnostics.ReasonOf(fault));
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
