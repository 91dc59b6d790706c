using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Reads a drawing of a timeline in the language Mermaid: its periods are items of a list, its sections lines of text.</summary>
internal static class MermaidTimeline
{
    private const string Language = "mermaid";
    private const string Diagram = "timeline";

    /// <summary>Reads a block of code as the timeline that it draws.</summary>
    /// <returns>False, and nothing is read, when it draws something else or is code.</returns>
    public static bool TryRead(PageBuilder page, TextSpan block)
    {
        var lines = page.LinesOf(block).ConvertAll(l => Trim(page, l));
        lines.RemoveAll(l => l.Length == 0);
        if (lines.Count < 2 || !TextOf(page, lines[0]).EndsWith(Language, StringComparison.OrdinalIgnoreCase)
            || TextOf(page, lines[1]) != Diagram)
            return false;
        foreach (var line in lines.Skip(2))
            Read(page, line);
        return true;
    }

    private static void Read(PageBuilder page, TextSpan line)
    {
        var text = TextOf(page, line);
        if (text[0] is '`' or '~' || text.StartsWith("%%", StringComparison.Ordinal) || IsStatement(text, "title"))
            return;
        var label = IsStatement(text, "section") ? TextSpan.FromBounds(line.Start + "section ".Length, line.End) : line;
        page.Prose.Show(label.Start, label.End);
        page.Lines.Add(label == line ? LineKind.ListItem : LineKind.Text, page.Prose.Trim(label.Start, label.End), label == line ? 1 : 0);
    }

    private static bool IsStatement(string text, string keyword) => text.StartsWith(keyword + " ", StringComparison.OrdinalIgnoreCase);

    private static string TextOf(PageBuilder page, TextSpan line) => page.Content.Substring(line.Start, line.Length);

    private static TextSpan Trim(PageBuilder page, TextSpan line)
    {
        var text = TextOf(page, line);
        return new TextSpan(line.Start + (text.Length - text.TrimStart().Length), text.Trim().Length);
    }
}
