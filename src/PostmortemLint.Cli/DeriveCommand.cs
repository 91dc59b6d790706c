using PostmortemLint.Cli.Options;
using PostmortemLint.Cli.Search;
using PostmortemLint.Hosting;
using PostmortemLint.Text;
using PostmortemLint.Writing;

namespace PostmortemLint.Cli;

/// <summary>Writes a template made of what documents have in common.</summary>
internal static class DeriveCommand
{
    /// <summary>The largest file that is read, in units of 1,024 bytes.</summary>
    private const int LargestFile = 1024;

    private static readonly string[] OtherNames = ["README.md", "index.md"];

    /// <summary>The exit code of the run.</summary>
    public static int Run(IReadOnlyList<string> paths, string? output, bool force, Surroundings around)
    {
        if (Selection.Of(new WhatToLint(paths), around) is not { Documents: var documents })
            return ExitCodes.CouldNotRun;
        if (output is not null && !force && Path.Exists(Path.GetFullPath(output, around.Folder)))
        {
            around.Say($"'{output}' exists already. Name another file, or replace it with --force.");
            return ExitCodes.CouldNotRun;
        }
        var sources = Read(documents, around);
        if (sources.Count == 0 || DocumentWriter.Derive(sources) is not { } draft)
        {
            around.Say(Reason(sources.Count));
            return ExitCodes.CouldNotRun;
        }
        if (output is null)
            around.Out.Write(draft.Write().ReplaceLineEndings(around.Out.NewLine));
        else if (!Report.TryWrite(output, path => Write(path, draft.Write(), force), around))
            return ExitCodes.CouldNotRun;
        around.Say($"Derived from {Summary.Count(sources.Count, "document")}: {Describe(draft)}.");
        return ExitCodes.Clean;
    }

    /// <summary>
    /// The texts of documents, without neighbours of postmortems in folders that were searched. Files that cannot be read are reported.
    /// </summary>
    public static IReadOnlyList<SourceText> Read(IReadOnlyList<Document> documents, Surroundings around)
    {
        var (named, found, neighbours) = (new List<SourceText>(), new List<SourceText>(), new List<SourceText>());
        foreach (var document in documents)
        {
            if (document.Root is { } root && (IsOther(document.Path) || FileLink.LeadsOut(document.Path, root)))
                continue;
            var file = TextFile.Of(document.Content?.Within(LargestFile) ?? FileContent.Read(document.Path, LargestFile));
            if (file.Source is not { } source)
                around.Say($"'{document.Shown}' is left out: {file.Fault}.");
            else if (document.Root is null)
                named.Add(source);
            else
                (FormReader.Sketch(source, out _)?.IsPostmortem == true ? found : neighbours).Add(source);
        }
        // By sections in another language, or with names of the team alone, a document is not known as a postmortem.
        return [.. named, .. found.Count > 0 ? found : neighbours];
    }

    /// <summary>Whether a file is named like those that the build leaves out.</summary>
    public static bool IsOther(string path) =>
        FolderSurvey.IsCalledTemplate(path)
        || Path.GetFileName(path).StartsWith('_')
        || OtherNames.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);

    private static string Reason(int documents) => documents switch
    {
        0 => "There is no document to derive a template from.",
        1 => "The document has no section, no table of facts and no front matter to derive a template from.",
        _ => $"The {documents} documents have nothing in common: no section, row or key is in at least half of them.",
    };

    private static void Write(string path, string text, bool force)
    {
        if (force)
            OutputFile.Write(path, text);
        else
            OutputFile.WriteNew(path, text);
    }

    private static string Describe(TemplateDraft draft)
    {
        var optional = draft.Sections.Count(section => section.IsOptional);
        var fields = draft.FieldCount;
        return Summary.Count(draft.Sections.Count, "section")
            + (optional > 0 ? $", {optional} of them optional" : "")
            + (fields > 0 ? $", and {Summary.Count(fields, "field")}" : "");
    }
}
