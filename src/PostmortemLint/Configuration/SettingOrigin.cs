using PostmortemLint.Text;

namespace PostmortemLint.Configuration;

/// <summary>The line of a configuration file that says something.</summary>
/// <param name="Path">The absolute path of the file.</param>
/// <param name="Position">Where the key begins.</param>
public sealed record SettingOrigin(string Path, LinePosition Position);
