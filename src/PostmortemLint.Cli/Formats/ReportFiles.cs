using PostmortemLint.Hosting;

namespace PostmortemLint.Cli.Formats;

/// <summary>Says which files a report must not replace.</summary>
internal static class ReportFiles
{
    /// <summary>What tools are configured by. Whoever names one here has mistaken one option for another.</summary>
    private static readonly string[] Configuration = [".editorconfig", ".globalconfig", ".gitignore", ".gitattributes"];

    private static readonly StringComparer Comparer = StringComparer.FromComparison(FileLink.Comparison);

    /// <summary>Whether a file is to be written that must not be, or that two reports are to be written to. That is reported.</summary>
    /// <param name="outputs">The files as the user gave their paths, with the option that names each.</param>
    /// <param name="documents">What is linted.</param>
    /// <param name="inputs">What else is read, as the user gave its path, with what it is; null for what is not.</param>
    /// <param name="around">Where relative paths start, and messages go.</param>
    public static bool Refuse(
        IEnumerable<(string Option, string File)> outputs,
        IReadOnlyList<Document> documents,
        IReadOnlyList<(string? File, string What)> inputs,
        Surroundings around)
    {
        // Writing a file without a name, or with one that cannot be, says what is wrong with it.
        var named = outputs.Where(output => output.File.Length > 0 && !output.File.Contains('\0', StringComparison.Ordinal))
            .Select(output => (output.Option, output.File, Path: PathOf(output.File)))
            .ToList();
        var refusals = new List<string>();
        foreach (var (option, _, _) in named.Where(output => output.File == "-"))
            refusals.Add($"'{option}' names no file. Leave it out to write to standard output, or name a file.");
        foreach (var same in named.GroupBy(output => output.Path, Comparer).Where(same => same.Skip(1).Any()))
            refusals.Add($"'{same.First().Option}' and '{same.Skip(1).First().Option}' are one file. Give each report its own.");
        var read = new HashSet<string>(Comparer);
        if (named.Exists(output => File.Exists(output.Path)))
            read.UnionWith(documents.Select(document => RealPath(document.Path)));
        foreach (var (_, file, path) in named.DistinctBy(output => output.Path, Comparer).Where(output => File.Exists(output.Path)))
            if (read.Contains(path))
                refusals.Add($"'{file}' is a file to lint, so no report is written there. Name another file.");
            else if (inputs.FirstOrDefault(input => IsAt(input.File, path)).What is { } what)
                refusals.Add($"'{file}' is {what}, so no report is written there. Name another file.");
            else if (Configuration.Contains(Path.GetFileName(path), Comparer))
                refusals.Add($"'{file}' is configuration, so no report is written there. Name another file.");
            else if (MarkdownFiles.IsMarkdown(path) && !IsReport(path))
                refusals.Add(
                    $"'{file}' is Markdown that this tool did not write, so it is not replaced. Name another file, or delete it first.");
        refusals.ForEach(around.Say);
        return refusals.Count > 0;

        bool IsAt(string? file, string path) => !string.IsNullOrEmpty(file) && Comparer.Equals(PathOf(file), path);

        string PathOf(string file) => RealPath(Path.GetFullPath(file, around.Folder));
    }

    /// <summary>The path without links, where they can be followed.</summary>
    private static string RealPath(string path)
    {
        try
        {
            return FileLink.Resolve(path) ?? path;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return path;
        }
    }

    private static bool IsReport(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            return reader.ReadLine() == MarkdownFormat.FirstLine;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
