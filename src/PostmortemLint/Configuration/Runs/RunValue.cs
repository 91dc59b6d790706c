using PostmortemLint.Diagnostics;

namespace PostmortemLint.Configuration.Runs;

/// <summary>Reads what a build or a configuration file sets for a whole run.</summary>
internal static class RunValue
{
    /// <summary>The level that counts all rules.</summary>
    public const string Latest = "latest";

    private static readonly char[] Separators = ['/', '\\'];

    // Windows allows none of them in a name, and .NET Framework fails on them.
    private static readonly char[] NotInNames = ['"', '<', '>', '|', ':'];

    /// <summary>What <see cref="TryReadMode"/> accepts, as the end of a sentence.</summary>
    public static string Modes => $"{RuleMode.None}, {RuleMode.Minimum}, {RuleMode.Recommended} or {RuleMode.All}";

    /// <summary>What <see cref="TryReadLevel"/> accepts, as the end of a sentence.</summary>
    public static string Levels => $"{Latest} or a release from {DiagnosticDescriptor.FirstRelease} to {ProductVersion.Release}";

    /// <summary>Whether <paramref name="value"/> is a mode or empty; if it is neither, <paramref name="mode"/> is the default.</summary>
    public static bool TryReadMode(string? value, out RuleMode mode)
    {
        mode = RuleMode.Recommended;
        var name = (value ?? "").Trim();
        // The enumeration would accept numbers and lists as well.
        return name.Length == 0 || (name.All(char.IsLetter) && Enum.TryParse(name, ignoreCase: true, out mode));
    }

    /// <summary>Whether a value is an existing release, <c>latest</c> or empty.</summary>
    /// <param name="value">The value.</param>
    /// <param name="level">The release; null for the current one, and for a value that is not accepted.</param>
    public static bool TryReadLevel(string? value, out Version? level)
    {
        level = null;
        var text = (value ?? "").Trim();
        if (text.Length == 0 || text.Equals(Latest, StringComparison.OrdinalIgnoreCase))
            return true;
        if (!Version.TryParse(text, out var release) || release < DiagnosticDescriptor.FirstRelease || release > ProductVersion.Release)
            return false;
        level = release;
        return true;
    }

    /// <summary>Whether there is a pattern in a list, separated by <c>;</c>, and none leads out of the folder that they begin at.</summary>
    public static bool AreBelow(string patterns)
    {
        string[] all = [.. patterns.Split(';').Where(pattern => pattern.Trim().Length > 0)];
        return all.Length > 0 && Array.TrueForAll(all, IsBelow);
    }

    private static bool IsBelow(string pattern) =>
        pattern.IndexOfAny(NotInNames) < 0 && Array.TrueForAll(pattern.Split(Separators), folder => folder.Trim() != "..");
}
