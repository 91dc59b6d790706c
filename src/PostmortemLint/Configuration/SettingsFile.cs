using System.Globalization;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Configuration;

/// <summary>What an <c>.editorconfig</c> or <c>.globalconfig</c> sets for documents, and what is wrong in it.</summary>
/// <remarks>Keys of other tools are ignored.</remarks>
internal sealed class SettingsFile
{
    /// <summary>The level of a <c>.globalconfig</c> that states none; Roslyn has the same.</summary>
    private const int UsualGlobalLevel = 100;

    private const int LongestValue = 4096;

    /// <summary>After this many faults no nearest key is looked for: so many are not typing errors, and each search takes time.</summary>
    private const int MostCorrections = 100;

    private const int LongestQuote = 60;

    /// <summary>The name of a document that stands for all of a run. It need not exist.</summary>
    public const string AnyDocument = "new.md";

    private readonly SettingsCatalog catalog;
    private readonly List<SettingsSection> sections = [];
    private readonly List<Diagnostic> faults = [];

    private SettingsFile(string path, SourceText source, SettingsCatalog catalog)
    {
        Path = path;
        Source = source;
        this.catalog = catalog;
    }

    /// <summary>The absolute path.</summary>
    public string Path { get; }

    public SourceText Source { get; }

    /// <summary>Whether files in folders above it are ignored.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Whether it applies to all files in and below its folder, and the headers of its sections are absolute paths.</summary>
    public bool IsGlobal { get; private set; }

    /// <summary>Of two global files, the one with the higher level decides.</summary>
    public int GlobalLevel { get; private set; }

    /// <summary>The sections that set something, in the order of the file.</summary>
    public IReadOnlyList<SettingsSection> Sections => sections;

    /// <summary>What is wrong in it, whichever sections apply to a document. See also <see cref="SettingsSection.Faults"/>.</summary>
    public IReadOnlyList<Diagnostic> Faults => faults;

    /// <summary>Whether it sets nothing, and nothing is wrong in it.</summary>
    public bool IsEmpty => sections.Count + faults.Count == 0;

    /// <summary>A file that cannot be read.</summary>
    public static SettingsFile Unreadable(string path, SettingsCatalog catalog, Diagnostic fault)
    {
        var file = new SettingsFile(path, new SourceText(""), catalog);
        file.faults.Add(fault);
        return file;
    }

    /// <summary>Reads any text.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="source">Its text.</param>
    /// <param name="isGlobal">Whether its name says that it is global; otherwise it may say so itself.</param>
    /// <param name="catalog">The keys that may be set.</param>
    public static SettingsFile Read(string path, SourceText source, bool isGlobal, SettingsCatalog catalog)
    {
        var file = new SettingsFile(path, source, catalog) { IsGlobal = isGlobal };
        var parsed = EditorConfigFile.Parse(source);
        file.ReadPreamble(parsed.Sections[0], isGlobal);
        foreach (var section in parsed.Sections)
            file.Read(section);
        return file;
    }

    private void ReadPreamble(EditorConfigFile.Section preamble, bool hasGlobalName)
    {
        int? level = null;
        foreach (var property in preamble.Properties)
        {
            var (key, value) = (Source.ToString(property.Key), Source.ToString(property.Value));
            if (key.Equals("root", StringComparison.OrdinalIgnoreCase))
                IsRoot = value.Equals("true", StringComparison.OrdinalIgnoreCase);
            else if (key.Equals("is_global", StringComparison.OrdinalIgnoreCase))
                IsGlobal = hasGlobalName || value.Equals("true", StringComparison.OrdinalIgnoreCase);
            else if (key.Equals("global_level", StringComparison.OrdinalIgnoreCase))
                level = ReadLevel(value) ?? level;
        }
        GlobalLevel = level ?? (hasGlobalName ? UsualGlobalLevel : 0);
    }

    private static int? ReadLevel(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level) ? level : null;

    private void Read(EditorConfigFile.Section section)
    {
        var read = new SettingsSection(section.Name is { Length: <= EditorConfigGlob.LongestPattern } name ? Source.ToString(name) : "");
        foreach (var line in section.Others)
            if (SettingsCatalog.IsOurs(Source.Content, line))
                faults.Add(Fault(line, $"'{Quote(line)}' sets nothing, because it has no '='", "Add it and a value"));
        if (section.Name is null && SettingsCatalog.IsOurs(Source.Content, AfterBracket(section.Header)))
        {
            faults.Add(BrokenHeader(section));
            return;
        }
        foreach (var property in section.Properties)
        {
            if (!SettingsCatalog.MayBeOurs(Source.Content, property.Key) || Read(property, read) is not { } setting)
                continue;
            if (Refusal(section, property) is { } refusal)
            {
                if (setting.Definition.Kind == SettingKind.Generated)
                    continue;
                faults.Add(refusal);
                return;
            }
            if (setting.Definition.IsOfRun && !IsForRuns(read))
            {
                read.IsRefusedForRuns = true;
                faults.Add(Fault(
                    property.Key,
                    $"{setting.Key} is for a whole run, so it does not apply below '{Quote(section.Header)}'",
                    IsGlobal ? "Put it above the first header" : "Put it below [*] or [*.md]"));
            }
            else
                read.Settings.Add(setting);
        }
        if (read.Settings.Count + read.Faults.Count > 0)
            sections.Add(read);
    }

    /// <summary>Why nothing in a section applies; null if it does. To be asked only for a section that sets a key of this tool.</summary>
    private Diagnostic? Refusal(EditorConfigFile.Section section, EditorConfigFile.Property first)
    {
        var isPreamble = section.Header.Length == 0;
        if (isPreamble)
            return IsGlobal ? null : Fault(
                first.Key,
                $"'{Quote(first.Key)}' is above the first section, where it applies to no file",
                "Put it below a header such as [*.md]");
        if (section.Name is not { } name)
            return BrokenHeader(section);
        if (Source.ToString(name).Trim().Length == 0)
            return Fault(
                section.Header,
                $"'{Quote(section.Header)}' matches no file, so nothing below it applies",
                "Write a pattern in it, as in [*.md]");
        if (name.Length > EditorConfigGlob.LongestPattern)
            return Fault(
                section.Header,
                $"This header has more than the {EditorConfigGlob.LongestPattern} characters allowed, so nothing below it applies",
                "Shorten it");
        return !IsGlobal || IsAbsolute(Source.ToString(name)) ? null : Fault(
            section.Header,
            $"'{Quote(name)}' is not an absolute path, which a section of a global file needs, so nothing below it applies",
            "Move it to an .editorconfig");
    }

    /// <summary>Whether a section is for all documents, as <c>[*]</c> and <c>[*.md]</c> are.</summary>
    private bool IsForRuns(SettingsSection section) =>
        IsGlobal ? section.Pattern.Length == 0 : section.Pattern.IndexOf('/') < 0 && section.Has(AnyDocument);

    private TextSpan AfterBracket(TextSpan header)
    {
        var start = Source.Content.LastIndexOf(']', header.End - 1, header.Length) + 1;
        while (start < header.End && char.IsWhiteSpace(Source.Content[start]))
            start++;
        return TextSpan.FromBounds(Math.Max(start, header.Start), header.End);
    }

    private Diagnostic BrokenHeader(EditorConfigFile.Section section)
    {
        var header = section.Header;
        return Source.Content.IndexOf(']', header.Start, header.Length) < 0
            ? Fault(header, $"'{Quote(header)}' has no closing bracket, so nothing below it applies", "Add the ']'")
            : Fault(header, $"'{Quote(header)}' has text after its bracket, so nothing below it applies", "Put that text on its own line");
    }

    private Setting? Read(EditorConfigFile.Property property, SettingsSection section)
    {
        var name = Source.ToString(property.Key);
        if (catalog.Find(name) is not { } key)
        {
            ReportUnknown(property.Key, name);
            return null;
        }
        if (property.Value.Length > LongestValue)
        {
            var fact = $"The value of {key.Name} has {property.Value.Length} characters, more than the {LongestValue} allowed";
            faults.Add(Fault(property.Value, fact, "Shorten it"));
            return null;
        }
        var text = key.WithoutComment(Source.ToString(property.Value));
        if (key.TryParse(text, catalog, out var value))
            return new Setting(key, text, value, new SettingOrigin(Path, Source.GetLinePosition(property.Key.Start)));
        var refused = new TextSpan(property.Value.Start, text.Length);
        var what = text.Length == 0 ? $"{key.Name} has no value" : $"'{Quote(refused)}' is not a value of {key.Name}";
        var reported = key.IsShared && !IsGlobal ? section.Faults : faults;
        var meant = faults.Count > MostCorrections ? null : key.Nearest(text, catalog);
        reported.Add(Fault(refused, what, meant is null ? "Use " + key.Accepted : $"Write '{meant}'"));
        return null;
    }

    /// <summary>Reports an unknown key that is meant for this tool. Other tools have similar keys, so not every unknown key is.</summary>
    private void ReportUnknown(TextSpan key, string name)
    {
        var meant = faults.Count > MostCorrections ? null : catalog.Nearest(name);
        if (meant is null && !SettingsCatalog.IsOurs(Source.Content, key))
            return;
        var remedy = meant is null ? "Remove it" : $"Write '{meant}'";
        faults.Add(Diagnostic.Create(EngineDiagnostics.UnknownOption, key, Quote(key), remedy));
    }

    private string Quote(TextSpan span) =>
        Source.ToString(span) is { Length: > LongestQuote } text ? Quotation.Prefix(text, LongestQuote - 3) + "..." : Source.ToString(span);

    private static Diagnostic Fault(TextSpan span, string fact, string remedy) =>
        Diagnostic.Create(EngineDiagnostics.InvalidOptionValue, span, fact, remedy);

    private static bool IsAbsolute(string pattern) => IsUnixPath(pattern) || IsWindowsPath(pattern);

    private static bool IsUnixPath(string pattern) => pattern.Length > 0 && pattern[0] == '/';

    private static bool IsWindowsPath(string pattern) =>
        pattern.Length > 2 && char.IsLetter(pattern[0]) && pattern[1] == ':' && pattern[2] == '/';
}
