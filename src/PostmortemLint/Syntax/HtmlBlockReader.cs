using System.Net;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Reads the visible text of an HTML block: headings, list items and lines as a browser would show them.</summary>
internal sealed class HtmlBlockReader
{
    private const string CommentOpener = "<!--";
    private const int DeepestHeading = 6;
    private const int LongestEntity = 12;
    private const int MostDigitsOfMarker = 3;

    private readonly PageBuilder page;
    private Cursor cursor;
    private LineKind kind;
    private int level;
    private int lineStart;
    private int lists;
    private int preformatted;
    private int strong;

    /// <summary>The end of the strong text that the line begins with; 0 as long as it has none.</summary>
    private int strongEnd;

    /// <summary>Whether the line has text that is not strong.</summary>
    private bool isPlain;

    private bool hasFault;

    /// <summary>The first item of a Markdown list in the block.</summary>
    private TextSpan? firstItem;

    private HtmlBlockReader(PageBuilder page, TextSpan block, LineKind opening, int level)
    {
        (this.page, cursor) = (page, new Cursor(page.Content, block.Start, block.End));
        (lineStart, kind, this.level) = (block.Start, opening, level);
    }

    /// <summary>Reads a block.</summary>
    /// <param name="page">What is read.</param>
    /// <param name="block">From its first to its last character.</param>
    /// <param name="opening">What its first line is, unless a tag says something else.</param>
    /// <param name="level">The level of that line.</param>
    public static void Read(PageBuilder page, TextSpan block, LineKind opening, int level) =>
        new HtmlBlockReader(page, block, opening, level).Read();

    private void Read()
    {
        while (!cursor.IsAtEnd)
            switch (cursor.Current)
            {
                case '<':
                    ReadMarkup();
                    break;
                case '&':
                    ReadEntity();
                    break;
                case '\n':
                    EndLine(cursor.At, kind);
                    cursor.At++;
                    break;
                default:
                    ReadCharacter();
                    break;
            }
        EndLine(cursor.End, LineKind.Text);
    }

    private void ReadCharacter()
    {
        if (strong > 0 && !isPlain)
            strongEnd = cursor.At + 1;
        isPlain |= strong == 0 && char.IsLetterOrDigit(cursor.Current);
        Show();
    }

    private void ReadEntity()
    {
        var start = cursor.At;
        var stop = page.Content.IndexOf(';', start, Math.Min(LongestEntity, cursor.End - start));
        var meaning = stop < 0 ? null : WebUtility.HtmlDecode(page.Content.Substring(start, stop + 1 - start));
        if (meaning is null || meaning.Length > stop - start)
        {
            Show();
            return;
        }
        page.Prose.PutEntity(start, meaning);
        cursor.At = stop + 1;
    }

    /// <summary>Reads a tag, comment or declaration; a sign that opens none of them is text.</summary>
    private void ReadMarkup()
    {
        var start = cursor.At;
        if (cursor.IsAt(CommentOpener))
        {
            cursor.At += CommentOpener.Length;
            cursor.SkipPast("-->");
            page.Comments.Add(cursor.SpanFrom(start));
        }
        else if (cursor.Peek(1) is '!' or '?' or '%')
            cursor.SkipPast(">");
        else
            ReadTag();
    }

    private void ReadTag()
    {
        var start = cursor.At++;
        var isClosing = cursor.TryTake('/');
        var name = TakeName();
        if (name.Length == 0)
        {
            cursor.At = start;
            Show();
            return;
        }
        TakeAttributes();
        if (HtmlTags.IsUnknown(page.Content.Substring(start, cursor.At - start)))
            page.UnknownTags.Add(cursor.SpanFrom(start));
        TakeTag(name, isClosing, start);
        if (name is "script" or "style" && !isClosing)
            cursor.SkipPast("</" + name + ">");
    }

    private string TakeName()
    {
        var start = cursor.At;
        while (char.IsLetterOrDigit(cursor.Current))
            cursor.At++;
        return page.Content.Substring(start, cursor.At - start).ToLowerInvariant();
    }

    /// <summary>Takes everything up to the end of the tag.</summary>
    private void TakeAttributes()
    {
        var quote = '\0';
        for (; !cursor.IsAtEnd; cursor.At++)
            if (quote != '\0')
                quote = cursor.Current == quote ? '\0' : quote;
            else if (cursor.Current is '"' or '\'')
                quote = cursor.Current;
            else if (cursor.TryTake('>'))
                return;
    }

    private void TakeTag(string name, bool isClosing, int start)
    {
        if (name is "b" or "strong")
            Nest(ref strong, isClosing);
        else if (name is "pre" or "code")
            Nest(ref preformatted, isClosing);
        if (!HtmlTags.EndsLine(name))
            return;
        EndLine(start, LineKind.Text);
        lineStart = cursor.At;
        if (name is "ul" or "ol")
            Nest(ref lists, isClosing);
        if (!isClosing)
            (kind, level) = LineOpenedBy(name);
    }

    private static void Nest(ref int depth, bool isClosing) => depth = Math.Max(0, depth + (isClosing ? -1 : 1));

    private (LineKind Kind, int Level) LineOpenedBy(string name) => name switch
    {
        "li" => (LineKind.ListItem, Math.Max(1, lists)),
        "tr" => (LineKind.TableRow, 0),
        _ when name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' => (LineKind.Heading, name[1] - '0'),
        _ => (LineKind.Text, 0),
    };

    /// <summary>Ends the line before <paramref name="end"/>; one that has not shown text yet becomes <paramref name="next"/>.</summary>
    private void EndLine(int end, LineKind next)
    {
        var span = page.Prose.Trim(lineStart, end);
        lineStart = end;
        if (span.Length > 0)
        {
            AddLine(span);
            (kind, level, strongEnd, isPlain) = (LineKind.Text, 0, 0, false);
        }
        else if (next != kind)
            (kind, level) = (next, 0);
    }

    private void AddLine(TextSpan line)
    {
        if (kind == LineKind.Text && preformatted == 0 && LevelOfHeading(line) is > 0 and var hashes)
            AddHeading(line, hashes);
        else if (kind == LineKind.Text && preformatted == 0 && lists == 0 && LengthOfMarker(line) is > 0 and var marker)
            AddItem(line, marker);
        else
            page.Lines.Add(kind, line, kind == LineKind.Text ? lists : level, LineMarkup.Html, strongEnd);
    }

    /// <summary>The level of a Markdown heading; 0 for a line that is not one.</summary>
    private int LevelOfHeading(TextSpan line)
    {
        var sign = new Cursor(page.Content, line.Start, line.End);
        var hashes = sign.SkipAny("#");
        return hashes <= DeepestHeading && sign.Current == ' ' && line.Length > hashes + 1 ? hashes : 0;
    }

    /// <summary>The length of the marker of a Markdown list and the space after it; 0 without one, and where nothing is lost.</summary>
    private int LengthOfMarker(TextSpan line)
    {
        var sign = new Cursor(page.Content, line.Start, line.End);
        var hasMarker = sign.TryTakeAny("-*+") || (sign.TryReadNumber(1, MostDigitsOfMarker, out _) && sign.TryTakeAny(".)"));
        return hasMarker && sign.SkipAny(" ") > 0 && !sign.IsAtEnd && !IsBeforeTag(line.End) ? sign.At - line.Start : 0;
    }

    /// <summary>Whether a tag ends the line, as <c>&lt;br&gt;</c> does: it is shown as a line of its own.</summary>
    private bool IsBeforeTag(int end)
    {
        var rest = new Cursor(page.Content, end, cursor.End);
        rest.SkipAny(" ");
        return rest.Current == '<';
    }

    /// <summary>A list of several items is lost; one line may only look like one.</summary>
    private void AddItem(TextSpan line, int marker)
    {
        if (firstItem is { } first && !hasFault)
        {
            page.Lines.AddFault(MarkupFaultKind.ListInHtml, first);
            hasFault = true;
        }
        firstItem ??= line;
        page.Lines.Add(LineKind.ListItem, page.Prose.Trim(line.Start + marker, line.End), 1, LineMarkup.Html, strongEnd);
    }

    private void AddHeading(TextSpan line, int hashes)
    {
        if (!hasFault)
            page.Lines.AddFault(MarkupFaultKind.HeadingInHtml, line);
        hasFault = true;
        page.Lines.Add(LineKind.Heading, page.Prose.Trim(line.Start + hashes, line.End), hashes, LineMarkup.Swallowed);
    }

    private void Show()
    {
        page.Prose.Show(cursor.At, cursor.At + 1);
        cursor.At++;
    }
}
