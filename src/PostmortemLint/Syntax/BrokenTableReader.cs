using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Reads a table that a line without cells, right below or above it, turns into a paragraph for this parser. GitHub shows a table, and makes a row of the line below.</summary>
internal sealed class BrokenTableReader(string source, ProseBuffer prose, LineList sink)
{
    private readonly List<TextSpan> lines = [];

    /// <summary>Reads the paragraph between two offsets as the table that was meant; false, and nothing is read, when it holds none.</summary>
    public bool Read(int start, int end)
    {
        for (var at = start; at < end; at = lines[lines.Count - 1].End + 1)
        {
            var stop = source.IndexOf('\n', at, end - at);
            lines.Add(TextSpan.FromBounds(at, stop < 0 ? end : stop));
        }
        var delimiter = lines.FindIndex(IsDelimiter);
        if (delimiter < 1 || CountCells(lines[delimiter]) != CountCells(lines[delimiter - 1]))
            return false;
        var breaks = lines.FindIndex(delimiter + 1, l => CountCells(l) == 0 && !IsAttributes(l));
        for (var i = 0; i < lines.Count; i++)
            if (i != delimiter)
                AddLine(lines[i], i < delimiter - 1 || CountCells(lines[i]) == 0 ? LineKind.Text : i < delimiter ? LineKind.TableHeader : LineKind.TableRow);
            else
                Hide(lines[i]);
        if (breaks > 0)
            sink.AddFault(MarkupFaultKind.BrokenTable, new TextSpan(lines[breaks].Start, source.Substring(lines[breaks].Start, lines[breaks].Length).TrimEnd().Length));
        return true;
    }

    private void AddLine(TextSpan line, LineKind kind)
    {
        for (var at = line.Start; at < line.End; at++)
            if (source[at] == '|')
                prose.Put(at, ' ');
        if (IsAttributes(line))
            Hide(line);
        var span = prose.Trim(line.Start, line.End);
        if (span.Length > 0)
            sink.Add(kind, span, 0);
    }

    /// <summary><c>{: .table }</c>, with which kramdown styles the table above.</summary>
    private bool IsAttributes(TextSpan line) => string.CompareOrdinal(source, line.Start, "{:", 0, 2) == 0;

    private void Hide(TextSpan line)
    {
        for (var at = line.Start; at < line.End; at++)
            prose.Put(at, ' ');
    }

    private bool IsDelimiter(TextSpan line)
    {
        var dashes = 0;
        for (var at = line.Start; at < line.End; at++)
            if (source[at] == '-')
                dashes++;
            else if (source[at] is not ('|' or ':' or ' ' or '\t'))
                return false;
        return dashes > 0 && CountCells(line) > 0;
    }

    /// <summary>The cells of a row; 0 for a line without a bar.</summary>
    private int CountCells(TextSpan line)
    {
        var text = source.Substring(line.Start, line.Length).Trim();
        if (text.IndexOf('|') < 0)
            return 0;
        var bars = 0;
        for (var at = 1; at < text.Length - 1; at++)
            if (text[at] == '|' && text[at - 1] != '\\')
                bars++;
        return bars + 1;
    }
}
