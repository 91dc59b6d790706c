using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Output;

namespace PostmortemLint.Tasks;

/// <summary>Reads the values of properties.</summary>
internal static class BuildValue
{
    private const string Latest = "latest";

    // A list in quotes is how a command line passes one in some shells.
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n', '"'];

    /// <summary>What <see cref="TryReadMode"/> accepts, at the end of a sentence.</summary>
    public static string Modes => $"{RuleMode.None}, {RuleMode.Minimum}, {RuleMode.Recommended} or {RuleMode.All}";

    /// <summary>What <see cref="TryReadLevel"/> accepts, at the end of a sentence.</summary>
    public static string Levels => $"{Latest} or a release from {DiagnosticDescriptor.FirstRelease} to {SarifLog.Version}";

    /// <summary>Our ids in a list of everybody's: in upper case, each once, in order.</summary>
    public static IReadOnlyList<string> ReadIds(string? list) =>
        list is null || list.IndexOf("PML", StringComparison.OrdinalIgnoreCase) < 0 ? []
        : [.. list.Split(Separators).Where(IsId).Select(id => id.ToUpperInvariant()).Distinct().OrderBy(id => id, StringComparer.Ordinal)];

    public static bool ReadSwitch(string? values) =>
        values is { Length: > 0 } && values.Split(';').Any(value => value.Trim().ToLowerInvariant() is "true" or "on" or "yes");

    /// <summary>Whether <paramref name="value"/> is a mode or empty; <paramref name="mode"/> is the default where it is not.</summary>
    public static bool TryReadMode(string? value, out RuleMode mode)
    {
        mode = RuleMode.Recommended;
        var name = (value ?? "").Trim();
        // Numbers and lists, which the enumeration would take as well, are no modes.
        return name.Length == 0 || (name.All(char.IsLetter) && Enum.TryParse(name, ignoreCase: true, out mode));
    }

    /// <summary>Whether <paramref name="value"/> is a release there was, the word for this one, or empty; <paramref name="level"/> is null for this release.</summary>
    public static bool TryReadLevel(string? value, out Version? level)
    {
        level = null;
        var text = (value ?? "").Trim();
        if (text.Length == 0 || text.Equals(Latest, StringComparison.OrdinalIgnoreCase))
            return true;
        if (!Version.TryParse(text, out var release) || release < DiagnosticDescriptor.FirstRelease || release > Version.Parse(SarifLog.Version.Split('-')[0]))
            return false;
        level = release;
        return true;
    }

    private static bool IsId(string text) =>
        text.Length == 7 && text.StartsWith("PML", StringComparison.OrdinalIgnoreCase) && text.Skip(3).All(c => c is >= '0' and <= '9');
}
