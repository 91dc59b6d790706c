using PostmortemLint.Diagnostics;

namespace PostmortemLint.Configuration;

/// <summary>What a section of a file sets.</summary>
/// <param name="pattern">The text between the brackets; empty for what is above the first header.</param>
internal sealed class SettingsSection(string pattern)
{
    private EditorConfigGlob? glob;

    public string Pattern => pattern;

    /// <summary>In the order of the file.</summary>
    public List<Setting> Settings { get; } = [];

    /// <summary>Faults in keys that analyzers of C# share: they are reported only if the section applies to a document.</summary>
    public List<Diagnostic> Faults { get; } = [];

    /// <summary>Whether its header was reported, because a key in it is for all documents.</summary>
    public bool IsRefusedForRuns { get; set; }

    /// <summary>Whether a file is in this section of an <c>.editorconfig</c>.</summary>
    /// <param name="path">Relative to the folder of the configuration file, with <c>/</c> between folders.</param>
    public bool Has(string path) => (glob ??= EditorConfigGlob.Create(pattern)).IsMatch(path);
}
