using System.Net;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Reads the visible text of an HTML block: headings, list items and lines as a browser would show them.</summary>
internal sealed class HtmlBlockReader(string source, ProseBuffer prose, LineList sink, List<TextSpan> unknownTags, List<TextSpan> comments)
{
    private static readonly HashSet<string> LineBreaks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "ul", "ol", "table", "thead", "tbody", "section", "article", "header", "footer", "blockquote", "hr", "details", "summary", "dl", "dt", "dd", "img", "center", "body", "html",
    };

    private LineKind kind;
    private int level;
    private int depth;
    private int strong;
    private int lineStart;
    private int strongEnd;
    private bool isPlain;
    private int pre;
    private bool hasFault;

    /// <summary>Reads the block between two offsets of the source.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Just behind its last character.</param>
    /// <param name="opening">What its first line is, unless a tag says something else.</param>
    /// <param name="openingLevel">The level of that line.</param>
    public void Read(int start, int end, LineKind opening, int openingLevel)
    {
        (lineStart, kind, level) = (start, opening, openingLevel);
        var at = start;
        while (at < end)
        {
            if (source[at] == '<')
                at = ReadTag(at, end);
            else if (source[at] == '&')
                at = ReadEntity(at, end);
            else if (source[at] == '\n')
                Flush(at++, kind);
            else
            {
                prose.Show(at, at + 1);
                if (strong > 0 && !isPlain)
                    strongEnd = at + 1;
                isPlain |= strong == 0 && char.IsLetterOrDigit(source[at]);
                at++;
            }
        }
        Flush(end, LineKind.Text);
    }

    private int ReadTag(int at, int end)
    {
        if (string.CompareOrdinal(source, at, "<!--", 0, 4) == 0)
        {
            var behind = After("-->", at + 4, end);
            comments.Add(TextSpan.FromBounds(at, behind));
            return behind;
        }
        var name = at + 1;
        var closing = name < end && source[name] == '/';
        if (closing)
            name++;
        var nameEnd = name;
        while (nameEnd < end && char.IsLetterOrDigit(source[nameEnd]))
            nameEnd++;
        if (nameEnd == name)
            return source[at + 1 < end ? at + 1 : at] is '!' or '?' or '%' ? After(">", at, end) : ShowOne(at);
        var tag = source.Substring(name, nameEnd - name).ToLowerInvariant();
        var close = TagEnd(nameEnd, end);
        if (HtmlTags.IsUnknown(source.Substring(at, close - at)))
            unknownTags.Add(TextSpan.FromBounds(at, close));
        Enter(tag, closing, at, close);
        return tag is "script" or "style" && !closing ? After("</" + tag + ">", close, end) : close;
    }

    private void Enter(string tag, bool closing, int at, int next)
    {
        if (tag is "b" or "strong")
        {
            strong = Math.Max(0, strong + (closing ? -1 : 1));
            return;
        }
        if (tag is "pre" or "code")
            pre = Math.Max(0, pre + (closing ? -1 : 1));
        var isHeading = tag.Length == 2 && tag[0] == 'h' && tag[1] is >= '1' and <= '6';
        if (isHeading || tag is "li" or "tr" or "td" or "th" || LineBreaks.Contains(tag))
        {
            if (tag is "td" or "th")
                return;
            Flush(at, LineKind.Text);
            lineStart = next;
        }
        if (tag is "ul" or "ol")
            depth = Math.Max(0, depth + (closing ? -1 : 1));
        if (closing)
            return;
        if (isHeading)
            (kind, level) = (LineKind.Heading, tag[1] - '0');
        else if (tag == "li")
            (kind, level) = (LineKind.ListItem, Math.Max(1, depth));
        else if (tag == "tr")
            (kind, level) = (LineKind.TableRow, 0);
    }

    /// <summary>Ends the line; a heading or item that goes on in the next source line stays what it is until it has shown text.</summary>
    private void Flush(int end, LineKind next)
    {
        var span = prose.Trim(lineStart, end);
        lineStart = end;
        if (span.Length == 0)
        {
            if (next != kind)
                (kind, level) = (next, 0);
            return;
        }
        var hashes = 0;
        while (kind == LineKind.Text && hashes < Math.Min(6, span.Length) && source[span.Start + hashes] == '#')
            hashes++;
        if (hashes > 0 && pre == 0 && span.Length > hashes + 1 && source[span.Start + hashes] == ' ')
        {
            if (!hasFault)
                sink.AddFault(MarkupFaultKind.HeadingInHtml, span);
            hasFault = true;
            sink.Add(LineKind.Heading, prose.Trim(span.Start + hashes, span.End), hashes, LineMarkup.Swallowed);
        }
        else
            sink.Add(kind, span, kind == LineKind.Text ? depth : level, LineMarkup.Html, strongEnd);
        (kind, level, strongEnd, isPlain) = (LineKind.Text, 0, 0, false);
    }

    private int ReadEntity(int at, int end)
    {
        var stop = source.IndexOf(';', at, Math.Min(12, end - at));
        if (stop < 0)
            return ShowOne(at);
        var decoded = WebUtility.HtmlDecode(source.Substring(at, stop - at + 1));
        if (decoded.Length > stop - at)
            return ShowOne(at);
        prose.PutEntity(at, decoded);
        return stop + 1;
    }

    private int ShowOne(int at)
    {
        prose.Show(at, at + 1);
        return at + 1;
    }

    private int After(string what, int at, int end)
    {
        var found = source.IndexOf(what, at, end - at, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? end : found + what.Length;
    }

    private int TagEnd(int at, int end)
    {
        var quote = '\0';
        for (; at < end; at++)
        {
            var c = source[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '>')
                return at + 1;
        }
        return end;
    }
}
