namespace PostmortemLint.Diagnostics;

/// <summary>What is the same for every finding of a rule.</summary>
/// <param name="Id"><c>PML</c> and four digits. An id is never given to another rule.</param>
/// <param name="Title">The fault in a few words, without a full stop.</param>
/// <param name="MessageFormat">A composite format string: what is wrong, and what to do about it.</param>
/// <param name="Category">What the rule is about, such as <c>Timeline</c>. Configuration files may set the severity of a category.</param>
/// <param name="DefaultSeverity">The severity if nothing is configured.</param>
public sealed record DiagnosticDescriptor(
    string Id, string Title, string MessageFormat, string Category, DiagnosticSeverity DefaultSeverity)
{
    /// <summary>The first release of all; the default of <see cref="Since"/>.</summary>
    internal static Version FirstRelease { get; } = new(0, 1);

    /// <summary>The release that introduced the rule; see <see cref="Configuration.RunSettings.Level"/>. Default: 0.1.</summary>
    public Version Since { get; init; } = FirstRelease;

    /// <summary>The address of the rule's page.</summary>
    public string HelpLink => HelpLinkOf(Id);

    internal static string HelpLinkOf(string id) => $"{ProjectAddress.Url}/blob/main/docs/rules/{id}.md";
}
