namespace PostmortemLint.Cli;

/// <summary>A file to lint.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Shown">The path as the user gave it, relative or absolute.</param>
/// <param name="Root">The absolute path of the folder that was searched; null if the user named the file itself.</param>
internal sealed record Document(string Path, string Shown, string? Root = null);
