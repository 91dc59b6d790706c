using PostmortemLint.Text;

namespace PostmortemLint.Configuration;

/// <summary>The place in a configuration file where a key is set.</summary>
/// <param name="Path">The absolute path of the file.</param>
/// <param name="Position">Where the key begins.</param>
internal sealed record SettingOrigin(string Path, LinePosition Position);
