using PostmortemLint.Diagnostics;

namespace PostmortemLint.Configuration;

/// <summary>What a section of a file sets.</summary>
internal sealed class SettingsSection(string pattern)
{
    private EditorConfigGlob? glob;

    /// <summary>As between the brackets; empty for what stands above the first header.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>In the order of the file.</summary>
    public List<Setting> Settings { get; } = [];

    /// <summary>Faults of keys that other tools know too: they are ours where the section is in force for a document, and nowhere else.</summary>
    public List<Diagnostic> Faults { get; } = [];

    /// <summary>Whether a file is in this section of an <c>.editorconfig</c>.</summary>
    /// <param name="path">Relative to the folder of the configuration, parted by <c>/</c>.</param>
    public bool Has(string path) => (glob ??= EditorConfigGlob.Create(Pattern)).IsMatch(path);
}
