namespace PostmortemLint.Cli;

/// <summary>A file to lint.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Shown">The path as it was given: what was relative stays so.</param>
/// <param name="Root">The absolute path of the folder that was searched; null where the file itself was given.</param>
internal sealed record Document(string Path, string Shown, string? Root = null);
