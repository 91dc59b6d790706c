using PostmortemLint.Diagnostics;

namespace PostmortemLint.Cli;

/// <summary>The pages of the rules, which are part of the program.</summary>
internal static class RulePages
{
    private const string FirstPart = "## What it checks\n";
    private const string GeneratedPart = "\n## Measured\n";

    /// <summary>The whole page, with LF at each end of a line.</summary>
    public static string Of(string id)
    {
        using var reader = new StreamReader(typeof(RulePages).Assembly.GetManifestResourceStream(id + ".md")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>What a rule checks, and where its page is.</summary>
    public static string TextHelpOf(string id)
    {
        var page = MarkdownHelpOf(id);
        var start = FirstPart.Length;
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return $"{page[start..end].Trim()}\n\n{DiagnosticDescriptor.HelpLinkOf(id)}";
    }

    /// <summary>The page for somebody who reads it elsewhere: without its title and what was measured, with whole addresses.</summary>
    public static string MarkdownHelpOf(string id)
    {
        var page = Of(id);
        var start = page.IndexOf(FirstPart, StringComparison.Ordinal);
        var end = page.IndexOf(GeneratedPart, StringComparison.Ordinal);
        var link = DiagnosticDescriptor.HelpLinkOf(id);
        var rules = link[..(link.LastIndexOf('/') + 1)];
        var docs = rules[..(rules.TrimEnd('/').LastIndexOf('/') + 1)];
        return page[start..(end < 0 ? page.Length : end)].TrimEnd()
            .Replace("](../", $"]({docs}", StringComparison.Ordinal)
            .Replace("](PML", $"]({rules}PML", StringComparison.Ordinal) + "\n";
    }
}
