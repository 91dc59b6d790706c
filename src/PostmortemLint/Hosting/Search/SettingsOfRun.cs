using System.IO;
using PostmortemLint.Configuration;

namespace PostmortemLint.Hosting.Search;

/// <summary>What configuration files set for a run that begins in a folder: what it lints, and how.</summary>
internal sealed class SettingsOfRun
{
    private static readonly string[] Names = ["root", "include", "exclude", "baseline", "mode", "level"];

    private readonly List<(Setting Set, string Role, string Fault)> faults = [];

    private SettingsOfRun()
    {
    }

    private SettingsOfRun(string document, DocumentSettings settings, bool hasFaults)
    {
        Document = document;
        Root = PathOf(settings.SetFor(SettingKind.Root), "the root");
        Include = settings.SetFor(SettingKind.Include)?.Text;
        Exclude = settings.SetFor(SettingKind.Exclude)?.Text;
        Baseline = PathOf(settings.SetFor(SettingKind.Baseline), "the baseline");
        Mode = (RuleMode?)settings.SetFor(SettingKind.Mode)?.Value;
        Level = (Version?)settings.SetFor(SettingKind.Level)?.Value;
        HasFaults = hasFaults || faults.Count > 0;
    }

    /// <summary>The absolute path of a document for which the same files count; null if none of them names such a key.</summary>
    /// <remarks>It need not exist. It is in the nearest folder with a file that does, so that runs that agree have the same.</remarks>
    public string? Document { get; }

    /// <summary>The absolute path of the folder that the patterns begin at; null if none is set.</summary>
    public string? Root { get; }

    /// <summary>Patterns of documents, separated by <c>;</c>; null if none are set.</summary>
    public string? Include { get; }

    /// <summary>Patterns of files that are not documents, separated by <c>;</c>; null if none are set.</summary>
    public string? Exclude { get; }

    /// <summary>The absolute path of the baseline; null if none is set.</summary>
    public string? Baseline { get; }

    /// <summary>Null if none is set.</summary>
    public RuleMode? Mode { get; }

    /// <summary>Null if none is set, or the current release is.</summary>
    public Version? Level { get; }

    /// <summary>Paths that cannot be used: the line, what it names, and why.</summary>
    public IReadOnlyList<(Setting Set, string Role, string Fault)> Faults => faults;

    /// <summary>Whether something is wrong in the files, be it with another key.</summary>
    public bool HasFaults { get; }

    /// <summary>What is in force in a folder.</summary>
    /// <param name="folder">An absolute path.</param>
    public static SettingsOfRun In(string folder)
    {
        var files = new ConfigurationFileSet();
        // Most files name no such key, and then nothing that reads them is loaded.
        if (NearestWithKeys(folder, files) is not { } nearest)
            return new SettingsOfRun();
        var configuration = new ConfigurationSet(RunSettings.Default, files);
        var settings = configuration.For(Path.Combine(folder, SettingsFile.AnyDocument));
        return new SettingsOfRun(Path.Combine(nearest, SettingsFile.AnyDocument), settings, configuration.Findings.Count > 0);
    }

    /// <summary>The settings of a host, with what files set where the host sets nothing.</summary>
    /// <param name="host">What the host sets.</param>
    public RunSettings Complete(RunSettings host) =>
        Mode is null && Level is null ? host : host with { Mode = Mode ?? host.Mode, Level = Level ?? host.Level };

    private static string? NearestWithKeys(string folder, ConfigurationFileSet files)
    {
        for (var current = folder; current != null; current = Path.GetDirectoryName(current))
            if (files.In(current) is var here && (HasKeys(here.EditorConfig) || HasKeys(here.GlobalConfig)))
                return current;
        return null;
    }

    private static bool HasKeys(FileContent? file) => file is not null && TextFile.Of(file).Source is { } source && HasKeys(source.Content);

    private static bool HasKeys(string text)
    {
        for (var at = 0; (at = text.IndexOf(SettingKey.OwnPrefix, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += SettingKey.OwnPrefix.Length;
            foreach (var name in Names)
                if (string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                    return true;
        }
        return false;
    }

    private string? PathOf(Setting? set, string role)
    {
        if (set is null)
            return null;
        var path = SettingPath.Resolve(set, out var fault);
        if (fault is not null)
            faults.Add((set, role, fault));
        return path;
    }
}
