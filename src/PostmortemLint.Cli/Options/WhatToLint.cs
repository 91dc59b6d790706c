using System.CommandLine;
using System.CommandLine.Parsing;
using PostmortemLint.Cli.Search;

namespace PostmortemLint.Cli.Options;

/// <summary>Which documents a command takes.</summary>
/// <param name="Paths">Files, folders, paths with wildcards, and <see cref="Input.Standard"/>.</param>
internal sealed record WhatToLint(IReadOnlyList<string> Paths)
{
    private const string UsualInputName = "stdin.md";

    private static readonly Argument<string[]> PathArgument = new("PATH")
    {
        Description = "Files to lint, whatever their names; folders to search for *.md, *.markdown, *.qmd and *.html.md.erb; patterns "
            + "such as docs/**/*.md; and '-' for standard input. Without a path: what a build of a project in the current folder lints.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string[]> IncludeOption = new("--include")
    {
        Description = "Of a folder or a list, lints the files that match instead of all Markdown files.",
        HelpName = "PATTERN",
    };

    private static readonly Option<string[]> ExcludeOption = new("--exclude")
    {
        Description = "Of a folder, a list or a pattern, leaves out the files that match: a name, or a path from the current folder.",
        HelpName = "PATTERN",
    };

    private static readonly Option<bool> ForceExcludeOption = new("--force-exclude")
    {
        Description = "Also leaves out files that are named, if they match --exclude.",
    };

    private static readonly Option<bool> NoIgnoreOption = new("--no-ignore")
    {
        Description = "Also searches hidden folders, node_modules and what a .gitignore names.",
    };

    private static readonly Option<string?> FilesFromOption = new("--files-from")
    {
        Description = "Also lints the Markdown files that a list names, one a line or separated by NUL; '-' reads it from standard input.",
        HelpName = "FILE|-",
    };

    private static readonly Option<string?> InputNameOption = new("--stdin-filename")
    {
        Description = $"The file that standard input is taken for, which need not exist. By default, {UsualInputName}.",
        HelpName = "NAME",
    };

    /// <summary>Which files of a folder, a list or a pattern are taken.</summary>
    public SearchRules Rules { get; init; } = SearchRules.Default;

    /// <summary>The list that names more files: a path or <see cref="Input.Standard"/>; null if there is none.</summary>
    public string? FilesFrom { get; init; }

    /// <summary>The path of the file that standard input is taken for.</summary>
    public string InputName { get; init; } = UsualInputName;

    /// <summary>Whether standard input is read, which can be done only once.</summary>
    public bool ReadsInput => Paths.Contains(Input.Standard) || FilesFrom == Input.Standard;

    /// <summary>Whether nothing is named, so that what a build lints is linted.</summary>
    public bool IsAsInBuild => Paths.Count == 0 && FilesFrom is null;

    /// <summary>Whether a run for which nothing is named, and nothing left out, has nothing to lint.</summary>
    public bool FindsNothing(IReadOnlyList<Document> documents) =>
        IsAsInBuild && documents.Count == 0 && Rules.Include.Count + Rules.Exclude.Count == 0;

    public static void AddTo(Command command)
    {
        command.Add(PathArgument);
        command.Add(IncludeOption);
        command.Add(ExcludeOption);
        command.Add(ForceExcludeOption);
        command.Add(NoIgnoreOption);
        command.Add(FilesFromOption);
        command.Add(InputNameOption);
        command.Validators.Add(Validate);
    }

    public static WhatToLint Of(ParseResult parsed) => new(parsed.GetValue(PathArgument) ?? [])
    {
        Rules = new SearchRules
        {
            Include = SearchRules.Patterns(parsed.GetValue(IncludeOption) ?? []),
            Exclude = SearchRules.Patterns(parsed.GetValue(ExcludeOption) ?? []),
            ExcludesNamed = parsed.GetValue(ForceExcludeOption),
            TakesIgnored = parsed.GetValue(NoIgnoreOption),
        },
        FilesFrom = parsed.GetValue(FilesFromOption),
        InputName = parsed.GetValue(InputNameOption) ?? UsualInputName,
    };

    private static void Validate(CommandResult result)
    {
        var (paths, list, name) = (result.GetValue(PathArgument) ?? [], result.GetValue(FilesFromOption), result.GetValue(InputNameOption));
        var readsInput = paths.Contains(Input.Standard);
        if (name is { Length: 0 })
            result.AddError("'': The file that standard input is taken for needs a name.");
        else if (name is not null && !readsInput)
            result.AddError("'--stdin-filename' is the name of what '-' reads. Name '-' as well.");
        else if (readsInput && list == Input.Standard)
            result.AddError("Standard input is either a document or a list. Leave out '-' or --files-from.");
    }
}
