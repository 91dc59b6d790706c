using System.IO;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Text;

namespace PostmortemLint.Hosting;

/// <summary>Says which sections of an <c>.editorconfig</c> cannot match any document: they set something that never applies.</summary>
/// <remarks>
/// That no document of a run is in a section does not matter, because a run may be of one file. Only files that are never documents and
/// folders that do not exist count.
/// </remarks>
internal static class SectionReach
{
    private const int MostSlips = 3;

    private const int LongestQuote = 40;

    private static readonly char[] Wildcards = ['*', '?', '[', '{', '\\'];

    // Of code and of what belongs to it. Any other may be that of a document.
    private static readonly HashSet<string> Code = new(StringComparer.OrdinalIgnoreCase)
    {
        "cs", "csx", "vb", "fs", "fsi", "fsx", "cshtml", "razor", "xaml", "resx", "csproj", "vbproj", "fsproj", "props", "targets", "proj",
        "sln", "slnx", "config", "json", "yml", "yaml", "toml", "xml", "sql", "js", "jsx", "ts", "tsx", "css", "scss", "sh", "ps1",
        "cmd", "bat", "py", "rb", "go", "rs", "java", "kt", "swift", "c", "h", "cpp", "hpp", "tf",
    };

    /// <summary>What is wrong with a section that matches no document of a run.</summary>
    /// <param name="file">An <c>.editorconfig</c>.</param>
    /// <param name="section">One of its sections.</param>
    /// <param name="ofFolder">Whether that would be different if a folder existed.</param>
    /// <returns>Null if it may match a document, or sets nothing that only this tool knows.</returns>
    public static Diagnostic? FaultOf(SettingsFile file, SettingsSection section, out bool ofFolder)
    {
        ofFolder = false;
        if (section.IsRefusedForRuns || section.Settings.Find(IsOurs) is not { } first)
            return null;
        if (IsOfCode(section.Pattern))
            return Fault(file, first, section, "which matches no Markdown document", "Move it below [*.md]");
        if (MissingFolder(file, section.Pattern) is not { Length: > 0 } missing)
            return null;
        ofFolder = true;
        var remedy = Meant(file, missing) is { } meant
            ? $"Write '{Quote($"[{section.Pattern.Replace(missing, meant)}]")}'"
            : "Correct the header, or create the folder";
        return Fault(file, first, section, $"because there is no folder '{Quote(missing)}'", remedy);
    }

    private static bool IsOurs(Setting setting) => SettingsCatalog.IsOurs(setting.Key, new TextSpan(0, setting.Key.Length));

    private static Diagnostic Fault(SettingsFile file, Setting first, SettingsSection section, string reason, string remedy)
    {
        var start = file.Source.GetLineBounds(first.Origin.Position.Line).Start + first.Origin.Position.Column - 1;
        return Diagnostic.Create(
            EngineDiagnostics.InvalidOptionValue,
            new TextSpan(start, first.Key.Length),
            $"{first.Key} has no effect below '{Quote($"[{section.Pattern}]")}', {reason}",
            remedy);
    }

    /// <summary>Whether a pattern ends with an extension of code, or with a choice among such extensions.</summary>
    private static bool IsOfCode(string pattern)
    {
        var dot = pattern.LastIndexOf('.');
        if (dot < 0)
            return false;
        var ending = pattern.Substring(dot + 1);
        var isChoice = ending.Length > 1 && ending[0] == '{' && ending.IndexOf('}') == ending.Length - 1;
        return (isChoice ? ending.Substring(1, ending.Length - 2) : ending).Split(',').All(one => Code.Contains(one.Trim()));
    }

    /// <summary>The folder that the pattern begins with, if it does not exist.</summary>
    private static string? MissingFolder(SettingsFile file, string pattern)
    {
        var wildcard = pattern.IndexOfAny(Wildcards);
        var fixedPart = wildcard < 0 ? pattern : pattern.Substring(0, wildcard);
        var folder = fixedPart.Substring(0, Math.Max(fixedPart.LastIndexOf('/'), 0)).TrimStart('/');
        return folder.Contains("..") || Exists(file, folder) ? null : folder;
    }

    private static bool Exists(SettingsFile file, string folder)
    {
        try
        {
            return Directory.Exists(Path.Combine(Path.GetDirectoryName(file.Path)!, folder));
        }
        catch (ArgumentException)
        {
            // On .NET Framework: it has a character that no path has there.
            return false;
        }
    }

    /// <summary>The folder with the most similar name, which exists; null if there is none.</summary>
    private static string? Meant(SettingsFile file, string missing)
    {
        var slash = missing.LastIndexOf('/') + 1;
        try
        {
            var above = Path.Combine(Path.GetDirectoryName(file.Path)!, missing.Substring(0, slash));
            if (!Directory.Exists(above))
                return null;
            var names = Directory.GetDirectories(above).Select(folder => Path.GetFileName(folder));
            var inOrder = names.OrderBy(name => name, StringComparer.Ordinal);
            var nearest = EditDistance.Nearest(missing.Substring(slash), inOrder, Math.Min(MostSlips, (missing.Length - slash) / 2));
            return nearest is null ? null : missing.Remove(slash) + nearest;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static string Quote(string text) => text.Length > LongestQuote ? Quotation.Prefix(text, LongestQuote - 3) + "..." : text;
}
