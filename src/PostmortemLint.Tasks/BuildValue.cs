using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Output;

namespace PostmortemLint.Tasks;

/// <summary>Reads the values of MSBuild properties.</summary>
internal static class BuildValue
{
    private const string Latest = "latest";

    // In some shells, a list on the command line has to be in quotes, which then are part of the value.
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n', '"'];

    /// <summary>What <see cref="TryReadMode"/> accepts, as the end of a sentence.</summary>
    public static string Modes => $"{RuleMode.None}, {RuleMode.Minimum}, {RuleMode.Recommended} or {RuleMode.All}";

    /// <summary>What <see cref="TryReadLevel"/> accepts, as the end of a sentence.</summary>
    public static string Levels => $"{Latest} or a release from {DiagnosticDescriptor.FirstRelease} to {SarifLog.Version}";

    /// <summary>The ids of this tool in a list of ids of any tool: in upper case, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> ReadIds(string? list) =>
        list is null || list.IndexOf("PML", StringComparison.OrdinalIgnoreCase) < 0 ? []
        : [.. list.Split(Separators).Where(IsId).Select(id => id.ToUpperInvariant()).Distinct().OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>Whether one of several values, separated by <c>;</c>, is <c>true</c>, <c>on</c> or <c>yes</c>, in any case.</summary>
    public static bool ReadSwitch(string? values) =>
        values is { Length: > 0 } && values.Split(';').Any(value => value.Trim().ToLowerInvariant() is "true" or "on" or "yes");

    /// <summary>Whether <paramref name="value"/> is a mode or empty; if it is neither, <paramref name="mode"/> is the default.</summary>
    public static bool TryReadMode(string? value, out RuleMode mode)
    {
        mode = RuleMode.Recommended;
        var name = (value ?? "").Trim();
        // The enumeration would accept numbers and lists as well.
        return name.Length == 0 || (name.All(char.IsLetter) && Enum.TryParse(name, ignoreCase: true, out mode));
    }

    /// <summary>Whether a value is an existing release, <c>latest</c> or empty.</summary>
    /// <param name="value">The value of the property.</param>
    /// <param name="level">The release; null for the current one, and for a value that is not accepted.</param>
    public static bool TryReadLevel(string? value, out Version? level)
    {
        level = null;
        var text = (value ?? "").Trim();
        if (text.Length == 0 || text.Equals(Latest, StringComparison.OrdinalIgnoreCase))
            return true;
        var current = Version.Parse(SarifLog.Version.Split('-')[0]);
        if (!Version.TryParse(text, out var release) || release < DiagnosticDescriptor.FirstRelease || release > current)
            return false;
        level = release;
        return true;
    }

    private static bool IsId(string text) =>
        text.Length == 7 && text.StartsWith("PML", StringComparison.OrdinalIgnoreCase) && text.Skip(3).All(c => c is >= '0' and <= '9');
}
