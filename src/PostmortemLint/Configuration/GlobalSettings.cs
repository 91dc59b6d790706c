using System.Text;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Configuration;

/// <summary>What several global files set together.</summary>
/// <remarks>As with Roslyn, the file with the higher level decides; if two of the same level set a key, neither does.</remarks>
internal sealed class GlobalSettings
{
    private const int LongestPath = 50;

    private readonly Dictionary<string, Dictionary<string, Candidate>> sections = new(StringComparer.Ordinal);
    private readonly List<(SettingsFile File, Diagnostic Fault)> conflicts = [];

    private GlobalSettings()
    {
    }

    public GlobalSettings(IEnumerable<SettingsFile> files)
    {
        foreach (var file in files.OrderByDescending(f => f.GlobalLevel))
            foreach (var section in file.Sections)
                foreach (var setting in section.Settings)
                    Merge(file, section.Pattern, setting);
    }

    /// <summary>No file sets anything.</summary>
    public static GlobalSettings Empty { get; } = new();

    public IReadOnlyList<(SettingsFile File, Diagnostic Fault)> Conflicts => conflicts;

    /// <summary>Whether a section is for one document alone.</summary>
    /// <param name="path">The absolute path of the document, with <c>/</c> between folders.</param>
    public bool Names(string path) => sections.ContainsKey(path);

    /// <summary>What is set for one document: first what is set for all, then what is set for it alone.</summary>
    /// <param name="path">The absolute path of the document, with <c>/</c> between folders.</param>
    public IEnumerable<Setting> For(string path)
    {
        foreach (var name in new[] { "", path })
            if (sections.TryGetValue(name, out var section))
                foreach (var candidate in section.Values)
                    if (candidate.Setting is { } setting)
                        yield return setting;
    }

    private void Merge(SettingsFile file, string pattern, Setting setting)
    {
        if (!sections.TryGetValue(Unescape(pattern), out var section))
            sections.Add(Unescape(pattern), section = new Dictionary<string, Candidate>(StringComparer.OrdinalIgnoreCase));
        if (!section.TryGetValue(setting.Key, out var known) || (known.File == file && known.Setting != null))
            section[setting.Key] = new Candidate(file, setting);
        else if (known.File != file && known.File.GlobalLevel == file.GlobalLevel)
        {
            section[setting.Key] = known with { Setting = null };
            var start = file.Source.GetLineBounds(setting.Origin.Position.Line).Start + setting.Origin.Position.Column - 1;
            conflicts.Add((file, Diagnostic.Create(
                EngineDiagnostics.InvalidOptionValue,
                new TextSpan(start, setting.Key.Length),
                $"{setting.Key} is set in '{Shorten(known.File.Path)}' as well, with the same global_level, so neither applies",
                "Remove one of them")));
        }
    }

    private static string Shorten(string path) => path.Length <= LongestPath ? path : "..." + Quotation.Suffix(path, LongestPath - 3);

    private static string Unescape(string pattern)
    {
        if (pattern.IndexOf('\\') < 0)
            return pattern;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
            text.Append(pattern[i] == '\\' && i + 1 < pattern.Length ? pattern[++i] : pattern[i]);
        return text.ToString();
    }

    /// <summary>A key of a section, as the files read so far set it.</summary>
    /// <param name="File">The file of the highest level that sets the key.</param>
    /// <param name="Setting">Null if another file of the same level sets the key as well.</param>
    private sealed record Candidate(SettingsFile File, Setting? Setting);
}
