using System.Globalization;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Configuration;

/// <summary>What an <c>.editorconfig</c> or <c>.globalconfig</c> sets for documents, and what is wrong in it. Keys of other tools are not looked at.</summary>
internal sealed class SettingsFile
{
    /// <summary>The level of a <c>.globalconfig</c> that states none, as with Roslyn.</summary>
    private const int UsualGlobalLevel = 100;

    private const int LongestValue = 4096;

    /// <summary>Faults from which on no nearest key is looked for: what has more of them is no slip.</summary>
    private const int MostCorrections = 100;

    private const int LongestQuote = 60;

    private readonly SettingsCatalog catalog;
    private readonly List<SettingsSection> sections = [];
    private readonly List<Diagnostic> faults = [];

    private SettingsFile(string path, SourceText source, SettingsCatalog catalog)
    {
        Path = path;
        Source = source;
        this.catalog = catalog;
    }

    /// <summary>Absolute.</summary>
    public string Path { get; }

    public SourceText Source { get; }

    /// <summary>Whether no file further up counts.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Whether it is for all files below it, and its sections are absolute paths.</summary>
    public bool IsGlobal { get; private set; }

    /// <summary>Which of two global files decides: the higher.</summary>
    public int GlobalLevel { get; private set; }

    /// <summary>Those that set something, in the order of the file.</summary>
    public IReadOnlyList<SettingsSection> Sections => sections;

    /// <summary>What is wrong, whether or not a document is in that section.</summary>
    public IReadOnlyList<Diagnostic> Faults => faults;

    /// <summary>Whether it sets nothing, and nothing is wrong in it.</summary>
    public bool IsEmpty => sections.Count + faults.Count == 0;

    /// <summary>A file of which nothing is known but why.</summary>
    public static SettingsFile Unreadable(string path, SettingsCatalog catalog, Diagnostic fault)
    {
        var file = new SettingsFile(path, new SourceText(""), catalog);
        file.faults.Add(fault);
        return file;
    }

    /// <summary>Reads any text.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="source">Its text.</param>
    /// <param name="isGlobal">Whether its name says that it is global; else it may say so itself.</param>
    /// <param name="catalog">What may be set.</param>
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
            else if (key.Equals("global_level", StringComparison.OrdinalIgnoreCase) && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                level = number;
        }
        GlobalLevel = level ?? (hasGlobalName ? UsualGlobalLevel : 0);
    }

    private void Read(EditorConfigFile.Section section)
    {
        var read = new SettingsSection(section.Name is { Length: <= EditorConfigGlob.LongestPattern } name ? Source.ToString(name) : "");
        foreach (var line in section.Others)
            if (SettingsCatalog.IsOurs(Source.Content, line))
                faults.Add(Fault(line, $"'{Quote(line)}' sets nothing, for it has no '='", "Add it and a value"));
        if (section.Name is null && SettingsCatalog.IsOurs(Source.Content, BehindBracket(section.Header)))
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
                faults.Add(refusal);
                return;
            }
            read.Settings.Add(setting);
        }
        if (read.Settings.Count + read.Faults.Count > 0)
            sections.Add(read);
    }

    /// <summary>Why nothing in the section counts; said only where something of ours stands in it.</summary>
    private Diagnostic? Refusal(EditorConfigFile.Section section, EditorConfigFile.Property first)
    {
        var isPreamble = section.Header.Length == 0;
        if (isPreamble)
            return IsGlobal ? null : Fault(first.Key, $"'{Quote(first.Key)}' stands above the first section, where it is in force for no file", "Put it below a header such as [*.md]");
        if (section.Name is not { } name)
            return BrokenHeader(section);
        if (Source.ToString(name).Trim().Length == 0)
            return Fault(section.Header, $"'{Quote(section.Header)}' names no file, so nothing below it counts", "Write a pattern in it, as in [*.md]");
        if (name.Length > EditorConfigGlob.LongestPattern)
            return Fault(section.Header, $"This header has {name.Length} characters, and {EditorConfigGlob.LongestPattern} are read, so nothing below it counts", "Shorten it");
        return IsGlobal && !IsAbsolute(Source.ToString(name))
            ? Fault(section.Header, $"'{Quote(name)}' is no absolute path, as sections of a global file are, so nothing below it counts", "Move it to an .editorconfig")
            : null;
    }

    private TextSpan BehindBracket(TextSpan header)
    {
        var start = Source.Content.LastIndexOf(']', header.End - 1, header.Length) + 1;
        while (start < header.End && char.IsWhiteSpace(Source.Content[start]))
            start++;
        return TextSpan.FromBounds(Math.Max(start, header.Start), header.End);
    }

    private Diagnostic BrokenHeader(EditorConfigFile.Section section) => Source.Content.IndexOf(']', section.Header.Start, section.Header.Length) < 0
        ? Fault(section.Header, $"'{Quote(section.Header)}' opens no section, for it has no closing bracket, and nothing below it counts", "Add the ']'")
        : Fault(section.Header, $"'{Quote(section.Header)}' opens no section, for there is text behind its bracket, and nothing below it counts", "Put that on a line of its own");

    private Setting? Read(EditorConfigFile.Property property, SettingsSection section)
    {
        var name = Source.ToString(property.Key);
        if (catalog.Find(name) is not { } key)
        {
            // Other analyzers have categories too, so that one of those is ours only where it is spelled almost like it.
            var meant = faults.Count > MostCorrections ? null : catalog.Nearest(name);
            if (SettingsCatalog.IsOurs(Source.Content, property.Key) || meant is not null)
                faults.Add(Diagnostic.Create(EngineDiagnostics.UnknownOption, property.Key, Quote(property.Key), meant is not null ? $"Write '{meant}'" : "Remove it"));
            return null;
        }
        if (property.Value.Length > LongestValue)
        {
            faults.Add(Fault(property.Value, $"The value of {key.Name} has {property.Value.Length} characters, and {LongestValue} are read", "Shorten it"));
            return null;
        }
        var text = key.WithoutComment(Source.ToString(property.Value));
        if (key.TryParse(text, catalog, out var value))
            return new Setting(key, text, value, new SettingOrigin(Path, Source.GetLinePosition(property.Key.Start)));
        var span = new TextSpan(property.Value.Start, text.Length);
        (key.IsShared && !IsGlobal ? section.Faults : faults).Add(Fault(span, text.Length == 0 ? $"{key.Name} has no value" : $"'{Quote(span)}' is no value of {key.Name}", "Use " + key.Accepted));
        return null;
    }

    private string Quote(TextSpan span) => Source.ToString(span) is { Length: > LongestQuote } text ? Quotation.Prefix(text, LongestQuote - 3) + "..." : Source.ToString(span);

    private static Diagnostic Fault(TextSpan span, string fact, string remedy) => Diagnostic.Create(EngineDiagnostics.InvalidOptionValue, span, fact, remedy);

    private static bool IsAbsolute(string pattern) =>
        (pattern.Length > 0 && pattern[0] == '/') || (pattern.Length > 2 && char.IsLetter(pattern[0]) && pattern[1] == ':' && pattern[2] == '/');
}
