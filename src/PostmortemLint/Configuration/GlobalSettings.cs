using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Configuration;

/// <summary>What several global files set together. As with Roslyn the higher level decides, and of two that are equal neither.</summary>
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

    /// <summary>Of no file.</summary>
    public static GlobalSettings Empty { get; } = new();

    public IReadOnlyList<(SettingsFile File, Diagnostic Fault)> Conflicts => conflicts;

    /// <summary>Whether a section is for this one file.</summary>
    /// <param name="path">Absolute and parted by <c>/</c>.</param>
    public bool Names(string path) => sections.ContainsKey(path);

    /// <summary>What counts for a file: what is set for all, then what is set for it alone.</summary>
    /// <param name="path">Absolute and parted by <c>/</c>.</param>
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
                $"{setting.Key} is set in '{Shorten(known.File.Path)}' as well, with the same global_level, so neither counts",
                "Remove one of them")));
        }
    }

    private static string Shorten(string path) => path.Length <= LongestPath ? path : "..." + Quotation.Suffix(path, LongestPath - 3);

    private static string Unescape(string pattern)
    {
        if (pattern.IndexOf('\\') < 0)
            return pattern;
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
            text.Append(pattern[i] == '\\' && i + 1 < pattern.Length ? pattern[++i] : pattern[i]);
        return text.ToString();
    }

    /// <param name="File">The first of the highest level that sets it.</param>
    /// <param name="Setting">Null where another file of the same level sets it as well.</param>
    private sealed record Candidate(SettingsFile File, Setting? Setting);
}
