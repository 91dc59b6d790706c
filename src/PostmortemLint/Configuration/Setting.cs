namespace PostmortemLint.Configuration;

/// <summary>A key that is set for a document, and the line that sets it.</summary>
public sealed class Setting
{
    internal Setting(SettingKey key, string text, object? value, SettingOrigin origin)
    {
        Definition = key;
        Text = text;
        Value = value;
        Origin = origin;
    }

    /// <summary>The key, as the documentation writes it.</summary>
    public string Key => Definition.Name;

    /// <summary>The value, as the file has it.</summary>
    public string Text { get; }

    /// <summary>Where it is set.</summary>
    public SettingOrigin Origin { get; }

    internal SettingKey Definition { get; }

    /// <summary>What <see cref="SettingKey.TryParse"/> made of the text; null for <c>default</c>.</summary>
    internal object? Value { get; }

    /// <summary>Whether the text takes away what another line sets.</summary>
    internal bool IsUnset => Text.Equals(SettingKey.Unset, StringComparison.OrdinalIgnoreCase);
}
