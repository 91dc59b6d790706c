namespace PostmortemLint.Diagnostics;

/// <summary>What is fixed about a rule: its id, its words and its default severity.</summary>
/// <param name="Id"><c>PML</c> and four digits; never used for another rule.</param>
/// <param name="Title">The fault in a few words.</param>
/// <param name="MessageFormat">A composite format string: one sentence of fact, one of remedy.</param>
/// <param name="Category">One of <c>Categories</c>.</param>
/// <param name="DefaultSeverity">The severity where nothing is configured.</param>
public sealed record DiagnosticDescriptor(string Id, string Title, string MessageFormat, string Category, DiagnosticSeverity DefaultSeverity)
{
    /// <summary>No rule is older.</summary>
    public static Version FirstRelease { get; } = new(0, 1);

    /// <summary>The release that had it first: a build that pins an older one is not surprised by it.</summary>
    public Version Since { get; init; } = FirstRelease;

    /// <summary>The address of the rule's page.</summary>
    public string HelpLink => HelpLinkOf(Id);

    internal static string HelpLinkOf(string id) => $"{ProjectAddress.Url}/blob/main/docs/rules/{id}.md";
}
