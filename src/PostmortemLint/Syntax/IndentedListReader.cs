using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Reads a list or a text that its indent turns into code: four spaces, and nothing above it that it could belong to.</summary>
internal sealed class IndentedListReader(PageBuilder page)
{
    private const int FewestWords = 4;
    private const int FewestTimes = 3;
    private const int FewestLabels = 2;
    private const int LongestLabel = 40;
    private const int MostDigits = 9;
    private const int FewestWordsOfProse = 12;

    /// <summary>In prose, at least one of this many words is a little one.</summary>
    private const int WordsForEachLittleOne = 6;

    private static readonly HashSet<string> LittleWords =
    [
        "the", "a", "an", "of", "to", "in", "on", "at", "for", "was", "were", "and", "that", "by", "with", "from", "it", "we", "our", "had",
    ];

    private static readonly HashSet<char> SignsOfCode = ['{', '}', ';', '=', '<', '>', '$', '|', '\\'];
    private static readonly char[] Spaces = [' ', '\n', '\r', '\t'];

    /// <summary>Reads a block of code as the list or the text that was meant.</summary>
    /// <returns>False, and nothing is read, when it is code.</returns>
    public bool TryRead(TextSpan block)
    {
        var lines = page.LinesOf(block).ConvertAll(TrimSource);
        lines.RemoveAll(l => l.Length == 0);
        var isTimeline = IsTimeline(lines);
        var isLabelled = !isTimeline && IsLabelled(lines);
        var isReadable = isTimeline || isLabelled || IsProse(lines);
        if (!isReadable && !IsList(lines))
            return false;
        foreach (var line in lines)
            Add(line, isLabelled || (isTimeline && BeginsWithTime(line)));
        if (isReadable)
            return true;
        var (start, text) = (lines[0].Start, page.Prose.Trim(TextStart(lines[0]), lines[0].End));
        page.Lines.AddFault(MarkupFaultKind.ListAsCode, TextSpan.FromBounds(start, text.End));
        return true;
    }

    /// <summary>
    /// It begins with a marker, and at least half of its items read like sentences: some words, the first with a capital letter or a time.
    /// YAML and the output of tools do not.
    /// </summary>
    private bool IsList(List<TextSpan> lines)
    {
        var items = lines.FindAll(IsItem);
        return items.Count > 0 && IsItem(lines[0]) && items.FindAll(IsSentence).Count * 2 >= items.Count;
    }

    /// <summary>
    /// Most of its lines begin with a time of day without seconds, and some words follow it: readable as it is, and no log of a program.
    /// </summary>
    private bool IsTimeline(List<TextSpan> lines)
    {
        var timed = lines.FindAll(l => BeginsWithTime(l) && CountSpaces(l.Start, l.End) >= FewestWords - 1).Count;
        return timed >= FewestTimes && timed * 2 > lines.Count;
    }

    /// <summary>
    /// At least half of its lines have a label, and half of these say more than a value: "Impact: nobody could log in all day".
    /// </summary>
    private bool IsLabelled(List<TextSpan> lines)
    {
        var labelled = lines.FindAll(l => LabelEnd(l) > l.Start);
        return labelled.Count >= FewestLabels && labelled.Count * 2 >= lines.Count
            && labelled.FindAll(l => CountSpaces(LabelEnd(l), l.End) >= FewestWords).Count * 2 >= labelled.Count;
    }

    /// <summary>
    /// Where the colon after a few words is, the first of them with a capital letter; the line's start when it has no label.
    /// </summary>
    private int LabelEnd(TextSpan line)
    {
        var cursor = new Cursor(page.Content, line.Start, line.End);
        if (!char.IsUpper(cursor.Current))
            return line.Start;
        while (cursor.At - line.Start < LongestLabel && (char.IsLetter(cursor.Current) || cursor.Current is ' ' or '/'))
            cursor.At++;
        return cursor.Current == ':' && (cursor.At + 1 == line.End || page.Content[cursor.At + 1] == ' ') ? cursor.At : line.Start;
    }

    /// <summary>Sentences in English that somebody wrote, as the little words in them show, and not what a program printed.</summary>
    private bool IsProse(List<TextSpan> lines)
    {
        var text = page.Content.Substring(lines[0].Start, lines[lines.Count - 1].End - lines[0].Start);
        if (!char.IsUpper(text[0]) || text[text.Length - 1] is not ('.' or '!' or '?')
            || text.Any(SignsOfCode.Contains) || lines.Exists(IsItem))
            return false;
        var words = text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= FewestWordsOfProse && words.Count(LittleWords.Contains) * WordsForEachLittleOne >= words.Length;
    }

    /// <summary>"14:05", "9h30", "9.30"; not "14:05:31" or "1.2.3".</summary>
    private bool BeginsWithTime(TextSpan line)
    {
        var cursor = new Cursor(page.Content, line.Start, line.End);
        return cursor.TryReadNumber(1, 2, out _) && cursor.TryTakeAny(":h.") && cursor.TryReadNumber(2, 2, out _)
            && !(cursor.Current is ':' or '.' && char.IsDigit(cursor.Peek(1)));
    }

    private bool IsItem(TextSpan line) => TextStart(line) > line.Start;

    private bool IsSentence(TextSpan item)
    {
        var cursor = new Cursor(page.Content, TextStart(item), item.End);
        cursor.SkipAny("*_[(`");
        return (char.IsUpper(cursor.Current) || char.IsDigit(cursor.Current))
            && (page.Content[item.End - 1] == ':' || CountSpaces(cursor.At, item.End) >= FewestWords - 1);
    }

    private int CountSpaces(int start, int end)
    {
        var count = 0;
        for (var at = start; at < end; at++)
            if (page.Content[at] == ' ')
                count++;
        return count;
    }

    /// <summary>Where the text after a list marker begins; the line's start when it has none.</summary>
    private int TextStart(TextSpan line)
    {
        var cursor = new Cursor(page.Content, line.Start, line.End);
        var hasMarker = cursor.TryTakeAny("-*+•") || (cursor.TryReadNumber(1, MostDigits, out _) && cursor.TryTakeAny(".)"));
        return hasMarker && cursor.SkipAny(" \t") > 0 ? cursor.At : line.Start;
    }

    /// <summary>Adds an item, or a line of text that goes on with the one above.</summary>
    private void Add(TextSpan line, bool isStep)
    {
        var text = TextSpan.FromBounds(TextStart(line), line.End);
        var isItem = isStep || text.Start > line.Start;
        var strongEnd = Show(text);
        var visible = page.Prose.Trim(text.Start, text.End);
        page.Lines.Add(isItem ? LineKind.ListItem : LineKind.Text, visible, 1, LineMarkup.Markdown, strongEnd, continues: !isItem);
    }

    /// <summary>Shows a text without the stars and backticks of emphasis and code.</summary>
    /// <returns>The end of the strong text that it begins with.</returns>
    private int Show(TextSpan text)
    {
        const string Strong = "**";
        page.Prose.Show(text.Start, text.End);
        for (var at = text.Start; at < text.End; at++)
            if (page.Content[at] is '*' or '`')
                page.Prose.Put(at, ' ');
        var cursor = new Cursor(page.Content, text.Start, text.End);
        if (!cursor.IsAt(Strong))
            return text.Start;
        var close = page.Content.IndexOf(Strong, text.Start + Strong.Length, text.Length - Strong.Length, StringComparison.Ordinal);
        return close < 0 ? text.Start : close;
    }

    private TextSpan TrimSource(TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && char.IsWhiteSpace(page.Content[start]))
            start++;
        while (end > start && char.IsWhiteSpace(page.Content[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
