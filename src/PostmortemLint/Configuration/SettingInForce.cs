namespace PostmortemLint.Configuration;

/// <summary>The value of a key for one document, whether or not a file sets it.</summary>
/// <param name="Key">The key, as the documentation writes it.</param>
/// <param name="Value">The value, as a file would write it; <c>unset</c> if there is none.</param>
/// <param name="Origin">The line that sets it; null if no file does.</param>
/// <param name="Default">The value if nothing at all is set; null if there is none.</param>
/// <param name="RuleId">The rule whose severity the key sets; null for all other keys.</param>
internal sealed record SettingInForce(string Key, string Value, SettingOrigin? Origin, string? Default, string? RuleId = null)
{
    /// <summary>Whether the key is about all documents of a run.</summary>
    public bool IsOfRun { get; init; }

    /// <summary>Whether the value is the default, and no file sets it.</summary>
    public bool IsDefault => Origin == null && Value == (Default ?? SettingKey.Unset);
}
