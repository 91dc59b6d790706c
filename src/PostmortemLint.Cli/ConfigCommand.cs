using System.Globalization;
using PostmortemLint.Cli.Formats;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Output;
using PostmortemLint.Sections.Forms;

namespace PostmortemLint.Cli;

/// <summary>Prints the settings in force for a document and where they come from, in the form of an <c>.editorconfig</c>.</summary>
internal static class ConfigCommand
{
    private const string ProfileKey = "postmortem_lint.profile";
    private const string ModeKey = "postmortem_lint.mode";
    private const string LevelKey = "postmortem_lint.level";

    /// <summary>The widest column of settings: longer settings do not move the column after it.</summary>
    private const int WidestColumn = 60;

    /// <summary>The exit code of the run.</summary>
    public static int Run(string file, bool all, BuildScope scope, Surroundings around)
    {
        if (Refusal(file, around.Folder) is { } refusal)
        {
            around.Say(refusal);
            return ExitCodes.CouldNotRun;
        }
        var path = Path.GetFullPath(file, around.Folder);
        var run = scope.Begin();
        var form = run.FormOf(path);
        // What is set for a run is what is set for one that begins in the current folder.
        var begun = scope.Files.Document is null
            ? DocumentSettings.Default
            : run.SettingsOf(Path.Join(around.Folder, SettingsFile.AnyDocument));
        var ofRun = Linter.DescribeSettings(begun, form).Where(setting => setting.IsOfRun);
        var described = Linter.DescribeSettings(run.SettingsOf(path), form).Where(setting => !setting.IsOfRun).Concat(ofRun)
            .OrderBy(GroupOf).ThenBy(setting => setting.Key, StringComparer.Ordinal);
        var decided = DecidedByRun(path, form, scope);
        Write([Header(file, path), .. FormText.Of(form, path)], [.. described], Source, all, around.Out);
        TextFormat.Write([.. Finding.OfConfiguration(run, around.Folder)], around.Error, paint: null);
        return ExitCodes.Clean;

        string Source(SettingInForce setting) =>
            setting.Origin is { } origin ? Place(origin, around.Folder)
            : scope.Options.Profile != null && setting.Key == ProfileKey ? "--profile"
            : decided.TryGetValue(setting.Key, out var key) ? key
            : setting.IsDefault ? "default"
            : $"form {FormText.NameOf(form.Kind)}";
    }

    /// <summary>The severities that the mode or the level of the run changes, with the key that does.</summary>
    private static Dictionary<string, string> DecidedByRun(string path, DocumentForm form, BuildScope scope)
    {
        var decided = new Dictionary<string, string>(StringComparer.Ordinal);
        if (scope.Settings == scope.Options)
            return decided;
        var before = Severities(scope.Options);
        Add(scope.Options with { Level = scope.Settings.Level }, LevelKey);
        Add(scope.Settings, ModeKey);
        return decided;

        Dictionary<string, string> Severities(RunSettings settings) =>
            Linter.DescribeSettings(new LintRun(settings).SettingsOf(path), form)
                .Where(setting => setting.RuleId != null)
                .ToDictionary(setting => setting.Key, setting => setting.Value);

        void Add(RunSettings settings, string key)
        {
            var after = Severities(settings);
            foreach (var (rule, severity) in after)
                if (severity != before[rule])
                    decided[rule] = key;
            before = after;
        }
    }

    private static string Place(SettingOrigin origin, string folder) =>
        string.Create(CultureInfo.InvariantCulture, $"{Finding.Shown(origin.Path, folder)}({origin.Position.Line})");

    private static string? Refusal(string file, string folder)
    {
        if (file.Length == 0)
            return "'': The file needs a name.";
        var path = Path.GetFullPath(file, folder);
        if (Directory.Exists(path))
            return $"'{file}' is a folder. Name a file in it, such as '{Path.Join(file, "new.md")}', which does not have to exist.";
        return Directory.Exists(Path.GetDirectoryName(path)) ? null : $"The folder '{Path.GetDirectoryName(file)}' does not exist.";
    }

    private static string Header(string file, string path) =>
        $"In force for {file}{(File.Exists(path) ? "" : ", which does not exist")}:";

    /// <summary>The order of output: keys of this tool, then options of rules, then severities.</summary>
    private static int GroupOf(SettingInForce setting) =>
        setting.RuleId != null ? 2 : setting.Key.StartsWith("PML", StringComparison.Ordinal) ? 1 : 0;

    private static void Write(
        List<string> header, List<SettingInForce> settings, Func<SettingInForce, string> source, bool all, TextWriter to)
    {
        var untouched = all ? [] : settings.FindAll(setting => setting.RuleId != null && setting.IsDefault);
        var lines = settings.Except(untouched)
            .Select(setting => (Text: $"{setting.Key} = {setting.Value}", Source: source(setting)))
            .ToList();
        var width = lines.Max(line => line.Text.Length <= WidestColumn ? line.Text.Length : 0);
        foreach (var line in header)
            to.WriteLine(LogLine.Of($"# {line}"));
        foreach (var (text, origin) in lines)
            to.WriteLine(LogLine.Of($"{text.PadRight(width)}  # {origin}"));
        if (untouched.Count > 0)
            to.WriteLine($"# {Summary.Count(untouched.Count, "rule")} with default severities, listed with --all: {Counts(untouched)}.");
    }

    private static string Counts(List<SettingInForce> severities) =>
        string.Join(", ", Enum.GetNames<DiagnosticSeverity>().Reverse()
            .Select(name => name.ToLowerInvariant())
            .Select(word => (Word: word, Count: severities.Count(setting => setting.Value == word)))
            .Where(part => part.Count > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Word}")));
}
