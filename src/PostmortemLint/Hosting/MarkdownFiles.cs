using System.IO;

namespace PostmortemLint.Hosting;

/// <summary>Finds Markdown files.</summary>
internal static class MarkdownFiles
{
    private static readonly string[] Endings = [".md", ".markdown", ".qmd", ".html.md.erb"];

    /// <summary>Whether a file of that name is taken for Markdown.</summary>
    public static bool IsMarkdown(string name)
    {
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>The absolute paths of all Markdown files in and below a folder, in ordinal order.</summary>
    /// <remarks>Links to folders are not followed: they may lead in circles.</remarks>
    public static IReadOnlyList<string> All(string folder)
    {
        var found = new List<string>();
        Add(folder, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>Not where packages and outputs are, and not in hidden folders.</summary>
    private static bool IsEntered(string name) => name[0] != '.' && name is not ("node_modules" or "bin" or "obj");

    private static void Add(string folder, List<string> found)
    {
        try
        {
            foreach (var file in Directory.GetFiles(folder))
                if (IsMarkdown(file))
                    found.Add(file);
            foreach (var child in Directory.GetDirectories(folder))
                if (IsEntered(Path.GetFileName(child)) && (new DirectoryInfo(child).Attributes & FileAttributes.ReparsePoint) == 0)
                    Add(child, found);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Linting the folder reports it.
        }
    }
}
