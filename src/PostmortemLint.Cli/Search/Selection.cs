using PostmortemLint.Cli.Options;

namespace PostmortemLint.Cli.Search;

/// <summary>The documents that a command was asked for.</summary>
/// <param name="Documents">Each once, in ordinal order of the shown paths.</param>
/// <param name="IsWhole">Whether all files of the list that the user gave exist. Those that do not are reported.</param>
internal sealed record Selection(IReadOnlyList<Document> Documents, bool IsWhole)
{
    /// <summary>Null if a path does not exist, or the input cannot be read; which is reported.</summary>
    /// <param name="what">What the user named.</param>
    /// <param name="scope">What a build lints, where nothing is named.</param>
    /// <param name="around">Where relative paths start, and messages go.</param>
    public static Selection? Of(WhatToLint what, BuildScope scope, Surroundings around) =>
        what.IsAsInBuild ? new Selection(scope.FindDocuments(what.Rules), IsWhole: true) : Of(what, around);

    /// <inheritdoc cref="Of(WhatToLint, BuildScope, Surroundings)"/>
    public static Selection? Of(WhatToLint what, Surroundings around)
    {
        var search = new PathSearch(around.Folder, what.Rules);
        var missing = what.Paths.Where(path => path != Input.Standard && !search.Exists(path) && Wildcard.Of(path) is null).ToList();
        foreach (var path in missing)
            around.Say(path.StartsWith('-') ? $"'{path}' is not an option, and no such file exists." : $"'{path}' does not exist.");
        return missing.Count == 0 && TryAddPaths(what, search, around) && TryAddList(what.FilesFrom, search, around, out var isWhole)
            ? new Selection(search.Found, isWhole)
            : null;
    }

    private static bool TryAddPaths(WhatToLint what, PathSearch search, Surroundings around)
    {
        foreach (var path in what.Paths)
            if (path == Input.Standard)
            {
                if (Input.Read(Input.Standard, around) is not { } content)
                    return false;
                search.AddInput(what.InputName, content);
            }
            else if (search.Exists(path))
                search.Add(path);
            else if (!search.AddMatching(Wildcard.Of(path)!))
                around.Say($"'{path}' matches no file.");
        return true;
    }

    private static bool TryAddList(string? list, PathSearch search, Surroundings around, out bool isWhole)
    {
        isWhole = true;
        if (list is null)
            return true;
        if (FileList.Read(list, around) is not { } names)
            return false;
        foreach (var name in names)
            if (!search.TryAddListed(name))
            {
                isWhole = false;
                around.Say($"'{name}' does not exist.{(name.StartsWith('"') ? " With -z, Git lists names as they are." : "")}");
            }
        return true;
    }
}
