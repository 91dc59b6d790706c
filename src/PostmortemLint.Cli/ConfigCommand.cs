using System.Globalization;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Output;

namespace PostmortemLint.Cli;

/// <summary>Prints what is in force for a file, and which line of which file says so, as lines that an <c>.editorconfig</c> takes.</summary>
internal static class ConfigCommand
{
    private const string ProfileKey = "postmortem_lint.profile";

    /// <summary>Longer settings do not move the column behind the others.</summary>
    private const int WidestColumn = 60;

    /// <summary>The exit code of the run.</summary>
    public static int Run(string file, bool all, RunSettings settings, Surroundings around)
    {
        if (Refusal(file, around.Folder) is { } refusal)
        {
            around.Say(refusal);
            return ExitCodes.CouldNotRun;
        }
        var path = Path.GetFullPath(file, around.Folder);
        var run = new LintRun(settings);
        var inForce = run.SettingsOf(path);
        Write(Header(file, path), [.. Linter.DescribeSettings(inForce).OrderBy(GroupOf).ThenBy(setting => setting.Key, StringComparer.Ordinal)], Source, all, around.Out);
        TextFormat.Write([.. Finding.OfConfiguration(run, around.Folder)], around.Error, paint: null);
        return ExitCodes.Clean;

        string Source(SettingInForce setting) =>
            setting.Origin is { } origin ? string.Create(CultureInfo.InvariantCulture, $"{Finding.Shown(origin.Path, around.Folder)}({origin.Position.Line})")
            : settings.Profile != null && setting.Key == ProfileKey ? "--profile"
            : setting.IsDefault ? "default"
            : $"profile {inForce.Profile.Name}";
    }

    private static string? Refusal(string file, string folder)
    {
        if (file.Length == 0)
            return "'': The file needs a name.";
        var path = Path.GetFullPath(file, folder);
        if (file.StartsWith('-') && !File.Exists(path))
            return $"'{file}' is no option, and no such file exists.";
        if (Directory.Exists(path))
            return $"'{file}' is a folder. Name a file in it, which need not exist, as in '{Path.Join(file, "new.md")}'.";
        return Directory.Exists(Path.GetDirectoryName(path)) ? null : $"There is no folder '{Path.GetDirectoryName(file)}'.";
    }

    private static string Header(string file, string path) => $"# In force for {file}{(File.Exists(path) ? "" : ", which does not exist")}:";

    /// <summary>The tool's own keys, then numbers, then severities.</summary>
    private static int GroupOf(SettingInForce setting) =>
        setting.RuleId != null ? 2 : setting.Key.StartsWith("PML", StringComparison.Ordinal) ? 1 : 0;

    private static void Write(string header, List<SettingInForce> settings, Func<SettingInForce, string> source, bool all, TextWriter to)
    {
        var untouched = all ? [] : settings.FindAll(setting => setting.RuleId != null && setting.IsDefault);
        var lines = settings.Except(untouched).Select(setting => (Text: $"{setting.Key} = {setting.Value}", Source: source(setting))).ToList();
        var width = lines.Max(line => line.Text.Length <= WidestColumn ? line.Text.Length : 0);
        to.WriteLine(LogLine.Of(header));
        foreach (var (text, origin) in lines)
            to.WriteLine(LogLine.Of($"{text.PadRight(width)}  # {origin}"));
        if (untouched.Count > 0)
            to.WriteLine($"# {Summary.Count(untouched.Count, "rule")} as by default, listed with --all: {Counts(untouched)}.");
    }

    private static string Counts(List<SettingInForce> severities) =>
        string.Join(", ", Enum.GetNames<DiagnosticSeverity>().Reverse()
            .Select(name => (Word: name.ToLowerInvariant(), Count: severities.Count(s => s.Value.Equals(name, StringComparison.OrdinalIgnoreCase))))
            .Where(part => part.Count > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Word}")));
}
