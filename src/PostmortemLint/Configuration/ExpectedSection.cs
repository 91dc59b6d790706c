namespace PostmortemLint.Configuration;

/// <summary>A section as a team expects it: <c>Timeline</c>, or <c>Timeline=Zeitleiste|Ablauf</c>.</summary>
/// <param name="Kind">The name of a section in the catalog, or a name that only this team uses.</param>
/// <param name="Names">What the team calls it; never empty. Messages show the first.</param>
internal sealed record ExpectedSection(string Kind, IReadOnlyList<string> Names)
{
    /// <summary>The most sections that a team may expect.</summary>
    public const int MostSections = 16;

    /// <summary>Reads <c>Summary; Timeline=Zeitleiste|Ablauf</c>.</summary>
    public static IReadOnlyList<ExpectedSection> ParseList(string text) =>
        [.. text.Split(';').Select(Parse).Where(s => s != null)!];

    private static ExpectedSection? Parse(string text)
    {
        var equals = text.IndexOf('=');
        var kind = (equals < 0 ? text : text.Remove(equals)).Trim();
        string[] names = equals < 0 ? [kind] : [.. text.Substring(equals + 1).Split('|').Select(n => n.Trim()).Where(n => n.Length > 0)];
        return kind.Length == 0 || names.Length == 0 ? null : new ExpectedSection(kind, names);
    }
}
