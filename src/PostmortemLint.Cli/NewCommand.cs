using System.Globalization;
using System.Text;
using PostmortemLint.Cli.Formats;
using PostmortemLint.Cli.Search;
using PostmortemLint.Configuration;
using PostmortemLint.Hosting;
using PostmortemLint.Hosting.Search;
using PostmortemLint.Output;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;

namespace PostmortemLint.Cli;

/// <summary>Begins a postmortem where the build will lint it.</summary>
internal static class NewCommand
{
    private const int LongestTitle = 120;
    private const string Example = "Write what broke, such as 'Checkout was down'.";
    private const string Outage = "outage";
    private const string Sre = "sre";

    /// <summary>The exit code of the run.</summary>
    /// <param name="title">The title.</param>
    /// <param name="template">The path of a template, or the name of a built-in one; null for the form that the folder has.</param>
    /// <param name="date">The date as it was given; null for today.</param>
    /// <param name="around">Where relative paths start, messages go, and who tells the date.</param>
    public static int Run(string title, string? template, string? date, Surroundings around)
    {
        title = title.Trim();
        if ((RefusalOf(title) ?? RefusalOfDate(date)) is { } refusal)
            return Refuse(refusal, around);
        var day = date is null ? around.Today() : ParseDate(date)!.Value;
        var root = FolderFrom(around.Folder);
        var path = Path.Combine(root, DocumentName.Of(day, title));
        var shown = Finding.Shown(path, around.Folder);
        if (Path.Exists(path))
            return Refuse($"'{shown}' exists already. Choose another title or date.", around);
        if (FileLink.LeadsOut(root, Path.GetDirectoryName(root)!))
            return Refuse($"'{Finding.Shown(root, around.Folder)}' is a link out of its folder, and the build does not follow it.", around);
        if (TextOf(template, path, around, out refusal) is not { } source)
            return Refuse(refusal!, around);
        if (DocumentWriter.Begin(source, title, DateText(day), out var fault) is not { } text)
            return Refuse($"The title '{title}' cannot be used: {fault}. {Example}", around);
        if (!Report.TryWrite(shown, full => Write(full, text), around))
            return ExitCodes.CouldNotRun;
        around.Out.WriteLine(LogLine.Of(shown));
        return ExitCodes.Clean;
    }

    /// <summary>The folder whose documents a build lints: that of the first pattern, if a configuration file sets any.</summary>
    private static string FolderFrom(string folder)
    {
        var scope = new RunScope(folder, SettingsOfRun.In(folder), new HostScope());
        return scope.HasOwnPatterns && scope.Include is [var first, ..]
            ? Path.GetFullPath(first.Folder, scope.Root ?? RepositoryFolder.RootAbove(folder) ?? folder)
            : RepositoryFolder.ForNewDocuments(folder);
    }

    private static int Refuse(string reason, Surroundings around)
    {
        around.Say(reason);
        return ExitCodes.CouldNotRun;
    }

    private static string? RefusalOf(string title) =>
        title.Length == 0 ? $"The title is empty. {Example}"
        : title.Any(IsControl) ? "The title has a line break or another control character. Write it on one line."
        : title.Length > LongestTitle
            ? Inv($"The title has {title.Length} characters, and {LongestTitle} are the most. The summary has room for more.")
        : title.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? null
        : $"The title '{title}' has no letter or digit to name a file by. {Example}";

    private static string? RefusalOfDate(string? date) =>
        date is null || ParseDate(date) is not null ? null : $"'{date}' is not a date. Write it as in 2024-06-05.";

    private static bool IsControl(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static DateOnly? ParseDate(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string DateText(DateOnly day) => Inv($"{day:yyyy-MM-dd}");

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        OutputFile.WriteNew(path, text);
    }

    /// <summary>The text of the template; null, with a refusal, where it cannot be used.</summary>
    private static SourceText? TextOf(string? template, string path, Surroundings around, out string? refusal)
    {
        refusal = null;
        if (template is Outage or Sre)
            return BuiltIn(template);
        if (template is not null)
            return ReadTemplate(template, Path.GetFullPath(template, around.Folder), out refusal);
        var run = new LintRun(RunSettings.Default);
        var form = run.FormOf(path);
        TextFormat.Write([.. Finding.OfConfiguration(run, around.Folder)], around.Error, paint: null);
        if (form.IsTemplateFaulty)
        {
            refusal = "The template that is set cannot be used. Name one with --template, or correct the setting.";
            return null;
        }
        return form switch
        {
            { Template: { } taken } => new SourceText(taken.Text),
            { Kind: FormKind.Folder } => Shared(path, form, around),
            { Kind: FormKind.Sections } => Planned(form),
            { Kind: FormKind.Sre } => BuiltIn(Sre),
            _ => form.Plan == SectionPlan.Default ? BuiltIn(Outage) : Planned(form),
        };
    }

    private static SourceText? ReadTemplate(string shown, string path, out string? refusal)
    {
        var (template, fault) = new FolderSurvey(cache: null).ReadTemplate(path);
        refusal = template is null ? $"'{shown}' cannot be the template: {fault}." : null;
        return template is null ? null : new SourceText(template.Text);
    }

    /// <summary>What the documents of the folder have in common.</summary>
    private static SourceText Shared(string path, DocumentForm form, Surroundings around)
    {
        var documents = PathSearch.Find(around.Folder, [new FolderSurvey(cache: null).FolderOf(path, searched: null)]);
        return DocumentWriter.Derive(DeriveCommand.Read(documents, around)) is { } draft ? new SourceText(draft.Write()) : Planned(form);
    }

    private static SourceText Planned(DocumentForm form) => new(DocumentWriter.WriteTemplate(form.Plan));

    private static SourceText BuiltIn(string name)
    {
        using var reader = new StreamReader(typeof(NewCommand).Assembly.GetManifestResourceStream(name + ".md")!);
        return new SourceText(reader.ReadToEnd());
    }
}
