namespace PostmortemLint.Tasks;

/// <summary>Reads the values of MSBuild properties that many tools share.</summary>
internal static class BuildValue
{
    // In some shells, a list on the command line has to be in quotes, which then are part of the value.
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n', '"'];

    /// <summary>The ids of this tool in a list of ids of any tool: in upper case, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> ReadIds(string? list) =>
        list is null || list.IndexOf("PML", StringComparison.OrdinalIgnoreCase) < 0 ? []
        : [.. list.Split(Separators).Where(IsId).Select(id => id.ToUpperInvariant()).Distinct().OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>Whether one of several values, separated by <c>;</c>, is <c>true</c>, <c>on</c> or <c>yes</c>, in any case.</summary>
    public static bool ReadSwitch(string? values) =>
        values is { Length: > 0 } && values.Split(';').Any(value => TryReadSwitch(value, out var isOn) && isOn == true);

    /// <summary>Whether a value says yes or no, in any case, or is empty.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isOn">What it says; null if that is neither.</param>
    public static bool TryReadSwitch(string? value, out bool? isOn)
    {
        var word = (value ?? "").Trim().ToLowerInvariant();
        isOn = word is "true" or "on" or "yes" ? true : word is "false" or "off" or "no" ? false : null;
        return isOn is not null || word.Length == 0;
    }

    /// <summary>Whether <paramref name="value"/> says how suggestions are logged, in any case, or is empty.</summary>
    public static bool TryReadSuggestions(string? value, out SuggestionLogging suggestions)
    {
        var word = (value ?? "").Trim().ToLowerInvariant();
        suggestions = word switch
        {
            "warning" => SuggestionLogging.Warning,
            "none" => SuggestionLogging.None,
            _ => SuggestionLogging.Message,
        };
        return suggestions != SuggestionLogging.Message || word is "" or "message";
    }

    private static bool IsId(string text) =>
        text.Length == 7 && text.StartsWith("PML", StringComparison.OrdinalIgnoreCase) && text.Skip(3).All(c => c is >= '0' and <= '9');
}
