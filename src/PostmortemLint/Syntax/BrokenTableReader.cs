using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>
/// Reads a table that a line without cells, right below or above it, turns into a paragraph for this parser. GitHub shows a table, and
/// makes a row of the line below.
/// </summary>
internal sealed class BrokenTableReader(PageBuilder page)
{
    /// <summary>Fewer lines between bars need not be rows.</summary>
    private const int FewestRows = 3;

    /// <summary>Reads a paragraph as the table that was meant.</summary>
    /// <returns>False, and nothing is read, when it holds none.</returns>
    public bool TryRead(TextSpan paragraph)
    {
        var lines = page.LinesOf(paragraph);
        var delimiter = lines.FindIndex(IsDelimiter);
        if (delimiter < 0 && lines.FindAll(IsRow).Count >= FewestRows)
        {
            ReadRows(lines);
            return true;
        }
        if (delimiter < 1 || CountCells(lines[delimiter]) != CountCells(lines[delimiter - 1]))
            return false;
        for (var i = 0; i < lines.Count; i++)
            if (i == delimiter)
                Hide(lines[i]);
            else
                Add(lines[i], KindOf(lines[i], i - delimiter));
        var breaks = lines.FindIndex(delimiter + 1, l => CountCells(l) == 0 && !IsAttributes(l));
        if (breaks > 0)
            page.Lines.AddFault(MarkupFaultKind.BrokenTable, new TextSpan(lines[breaks].Start, Text(lines[breaks]).TrimEnd().Length));
        return true;
    }

    /// <summary>The first row names the columns, unless it has numbers.</summary>
    private void ReadRows(List<TextSpan> lines)
    {
        var first = lines.Find(IsRow);
        foreach (var line in lines)
            Add(line, !IsRow(line) ? LineKind.Text
                : line == first && Text(line).IndexOfAny([.. "0123456789"]) < 0 ? LineKind.TableHeader : LineKind.TableRow);
        page.Lines.AddFault(MarkupFaultKind.TableWithoutDashes, page.Prose.Trim(first.Start, first.End));
    }

    private bool IsRow(TextSpan line) =>
        Text(line).Trim() is { Length: > 2 } text && text[0] == '|' && text[text.Length - 1] == '|' && CountCells(line) > 1;

    /// <param name="line">A line without a bar is text.</param>
    /// <param name="fromDelimiter">How many lines it is below the one with the dashes; above it, a negative number.</param>
    private LineKind KindOf(TextSpan line, int fromDelimiter) =>
        fromDelimiter < -1 || CountCells(line) == 0 ? LineKind.Text : fromDelimiter < 0 ? LineKind.TableHeader : LineKind.TableRow;

    private void Add(TextSpan line, LineKind kind)
    {
        for (var at = line.Start; at < line.End; at++)
            if (page.Content[at] == '|')
                page.Prose.Put(at, ' ');
        if (IsAttributes(line))
            Hide(line);
        var visible = page.Prose.Trim(line.Start, line.End);
        if (visible.Length > 0)
            page.Lines.Add(kind, visible, 0);
    }

    private void Hide(TextSpan line)
    {
        for (var at = line.Start; at < line.End; at++)
            page.Prose.Put(at, ' ');
    }

    /// <summary><c>{: .table }</c>, with which kramdown styles the table above.</summary>
    private bool IsAttributes(TextSpan line) => new Cursor(page.Content, line.Start, line.End).IsAt("{:");

    private bool IsDelimiter(TextSpan line)
    {
        var cursor = new Cursor(page.Content, line.Start, line.End);
        cursor.SkipAny("-|: \t");
        return cursor.IsAtEnd && Text(line).IndexOf('-') is >= 0 && CountCells(line) > 0;
    }

    /// <summary>The cells of a row; 0 for a line without a bar.</summary>
    private int CountCells(TextSpan line)
    {
        var text = Text(line).Trim();
        if (text.IndexOf('|') < 0)
            return 0;
        var bars = 0;
        for (var at = 1; at < text.Length - 1; at++)
            if (text[at] == '|' && text[at - 1] != '\\')
                bars++;
        return bars + 1;
    }

    private string Text(TextSpan line) => page.Content.Substring(line.Start, line.Length);
}
