namespace PostmortemLint.Configuration;

/// <summary>A key that is set for a document, and the line that sets it.</summary>
/// <param name="definition">The key.</param>
/// <param name="text">The value, as the file has it.</param>
/// <param name="value">What <see cref="SettingKey.TryParse"/> made of the text; null for <c>default</c> and <c>unset</c>.</param>
/// <param name="origin">The line.</param>
internal sealed class Setting(SettingKey definition, string text, object? value, SettingOrigin origin)
{
    /// <summary>The key, as the documentation writes it.</summary>
    public string Key => definition.Name;

    public SettingKey Definition => definition;

    public string Text => text;

    public object? Value => value;

    public SettingOrigin Origin => origin;

    /// <summary>Whether it removes what another line sets.</summary>
    public bool IsUnset => text.Equals(SettingKey.Unset, StringComparison.OrdinalIgnoreCase);
}
