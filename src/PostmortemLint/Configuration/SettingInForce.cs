namespace PostmortemLint.Configuration;

/// <summary>What a key comes to for one document, whether or not a file sets it.</summary>
/// <param name="Key">The key, as the documentation writes it.</param>
/// <param name="Value">In the words of a file; <c>unset</c> where it has none.</param>
/// <param name="Origin">The line that says so; null where no file does.</param>
/// <param name="Default">The value where nothing is set at all; null where there is none.</param>
/// <param name="RuleId">The rule whose severity it is; null for everything else.</param>
public sealed record SettingInForce(string Key, string Value, SettingOrigin? Origin, string? Default, string? RuleId = null)
{
    /// <summary>Whether nothing that is set, by a file, a profile or the host, is the reason for the value.</summary>
    public bool IsDefault => Origin == null && Value == (Default ?? SettingKey.Unset);
}
