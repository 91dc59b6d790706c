using PostmortemLint.Hosting;

namespace PostmortemLint.Cli;

/// <summary>A file to lint.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Shown">The path as the user gave it, relative or absolute.</param>
/// <param name="Root">
/// The absolute path of the folder that was searched, which no link may lead out of; null if the user named the file itself.
/// </param>
internal sealed record Document(string Path, string Shown, string? Root = null)
{
    /// <summary>The absolute path of the folder in the root whose documents belong together; null for the root itself.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether a list names it, so that its own folder is the one that it is compared with.</summary>
    public bool IsListed { get; init; }

    /// <summary>What is linted in place of the file; null for the file.</summary>
    public FileContent? Content { get; init; }

    /// <summary>Whether it was found together with the other documents of its folder.</summary>
    public bool IsFound => Root is not null && !IsListed;
}
