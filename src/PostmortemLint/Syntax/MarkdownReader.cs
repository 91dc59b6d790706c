using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Syntax;

/// <summary>Turns Markdown into a page. The only file that knows Markdig.</summary>
internal sealed class MarkdownReader
{
    /// <summary>What a postmortem is parsed with: CommonMark, GitHub's tables, task lists and strikethrough.</summary>
    /// <remarks>No subscript: it would eat the tilde of "~14:00".</remarks>
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UsePreciseSourceLocation()
        .Build();

    private readonly SourceText source;
    private readonly ILabelNames names;
    private readonly int offset;
    private readonly ProseBuffer prose;
    private readonly LineList sink;
    private readonly List<TextSpan> codeSpans = [];
    private readonly List<TextSpan> strongSpans = [];
    private readonly List<TextSpan> unknownTags = [];
    private readonly List<TextSpan> comments = [];
    private FencedCodeBlock? unclosedFence;

    private MarkdownReader(SourceText source, ILabelNames names, int offset, ProseBuffer prose)
    {
        this.source = source;
        this.names = names;
        this.offset = offset;
        this.prose = prose;
        sink = new LineList(source.LineCount);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="source">Any text.</param>
    /// <param name="names">Which labels name sections and facts.</param>
    /// <param name="refusal">Why nothing was read: it nests deeper, or holds more of something, than the parser can take in time. Null when it was read.</param>
    public static Page? Read(SourceText source, ILabelNames names, out string? refusal) => Read(source, names, isNested: false, out refusal);

    private static Page? Read(SourceText source, ILabelNames names, bool isNested, out string? refusal)
    {
        refusal = ParserLimits.Check(source);
        if (refusal is not null)
            return null;
        var frontMatter = FrontMatter.Read(source);
        using var prose = new ProseBuffer(source);
        var reader = new MarkdownReader(source, names, frontMatter.Length, prose);
        try
        {
            var body = frontMatter.Length == 0 ? source.Content : source.Content.Substring(frontMatter.Length);
            reader.BindBlocks(Markdown.Parse(body, Pipeline), 0);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against a stack overflow; it has no exception of its own for it.
            refusal = "its Markdown is nested deeper than the parser goes";
            return null;
        }
        prose.HideAddresses();
        return new Page(source, new ProseText(prose.ToString()), reader.sink.InOrder(), frontMatter)
        {
            CodeSpans = reader.codeSpans,
            UnknownTags = reader.unknownTags,
            Comments = reader.comments,
            BlockFaults = reader.sink.Faults,
            UnclosedFence = isNested ? null : reader.BindFence(),
        };
    }

    private void BindBlocks(ContainerBlock container, int depth)
    {
        foreach (var block in container)
            BindBlock(block, depth);
    }

    private void BindBlock(Block block, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                BindHeading(heading, depth);
                break;
            case ListBlock list:
                foreach (var item in list)
                    BindItem((ListItemBlock)item, depth + 1);
                break;
            case Table table:
                BindTable(table);
                break;
            case ParagraphBlock paragraph:
                BindParagraph(paragraph, LineKind.Text, depth);
                break;
            case FencedCodeBlock { ClosingFencedCharCount: 0 } fence:
                unclosedFence ??= fence;
                sink.Add(LineKind.Code, Bounds(block), depth);
                break;
            case CodeBlock when block is not FencedCodeBlock && depth == 0 && sink.QuoteDepth == 0 && new IndentedListReader(source.Content, prose, sink).Read(Bounds(block).Start, Bounds(block).End):
                break;
            case CodeBlock:
                sink.Add(LineKind.Code, Bounds(block), depth);
                break;
            case HtmlBlock html:
                BindHtml(html, LineKind.Text, 0);
                break;
            case QuoteBlock quote:
                sink.QuoteDepth++;
                BindBlocks(quote, depth);
                sink.QuoteDepth--;
                break;
            case ContainerBlock container and not LinkReferenceDefinitionGroup:
                BindBlocks(container, depth);
                break;
        }
    }

    private void BindItem(ListItemBlock item, int depth)
    {
        var kind = LineKind.ListItem;
        foreach (var block in item)
        {
            var before = sink.Lines.Count;
            if (block is ParagraphBlock paragraph)
                BindParagraph(paragraph, kind, depth);
            else if (block is HtmlBlock html)
                BindHtml(html, kind, depth);
            else
                BindBlock(block, depth);
            // A comment in front of an item's text is not the item.
            if (block is not HtmlBlock || sink.Lines.Count > before)
                kind = LineKind.Text;
        }
    }

    private void BindHtml(HtmlBlock html, LineKind kind, int level)
    {
        var bounds = Bounds(html);
        new HtmlBlockReader(source.Content, prose, sink, unknownTags, comments).Read(bounds.Start, bounds.End, kind, level);
    }

    private void BindHeading(HeadingBlock heading, int depth)
    {
        var bounds = Bounds(heading);
        if (!heading.IsSetext && TextBehindTab(bounds.Start) is { } text)
        {
            bounds = TextSpan.FromBounds(bounds.Start, text.End);
            prose.Show(text.Start, text.End);
        }
        else
            Show(heading.Inline);
        var isOneLine = prose.LineEnd(bounds.Start, bounds.End) is var end && (end == bounds.End || !prose.HasWord(end, bounds.End));
        if (heading.IsSetext && (!isOneLine || IsMetadata(prose.Trim(bounds.Start, end))))
        {
            AddLines(bounds, LineKind.Text, depth);
            sink.AddFault(MarkupFaultKind.MetadataAsHeading, prose.Trim(bounds.Start, end));
        }
        else
            sink.Add(LineKind.Heading, prose.Trim(bounds.Start, bounds.End), heading.Level, heading.IsSetext ? LineMarkup.Setext : LineMarkup.Markdown);
    }

    /// <summary>The text of a heading that a tab parts from its signs, to be shown as it stands: Markdig misplaces it; null where no tab does.</summary>
    private TextSpan? TextBehindTab(int start)
    {
        var (text, end) = (start, prose.LineEnd(start, source.Length));
        while (text < end && source.Content[text] is '#' or ' ' or '\t')
            text++;
        return source.Content.IndexOf('\t', start, text - start) < 0 ? null : TextSpan.FromBounds(text, end);
    }

    /// <summary>"Status: resolved": a fact, not the name of what follows.</summary>
    private bool IsMetadata(TextSpan line)
    {
        var text = source.ToString(line);
        var colon = text.IndexOf(':');
        return colon > 0 && names.IsMetadata(text.Substring(0, colon).Trim(' ', '*', '_').ToLowerInvariant());
    }

    private void BindParagraph(ParagraphBlock paragraph, LineKind kind, int depth)
    {
        Show(paragraph.Inline);
        var bounds = Bounds(paragraph);
        if (depth > 0 || source.Content.IndexOf('|', bounds.Start, bounds.Length) < 0 || !new BrokenTableReader(source.Content, prose, sink).Read(bounds.Start, bounds.End))
            AddLines(bounds, kind, depth);
    }

    private void BindTable(Table table)
    {
        foreach (var child in table)
        {
            var row = (TableRow)child;
            // Markdig does not say where a row without text stands.
            var bounds = row.Span.IsEmpty && sink.Lines.Count > 0 ? new TextSpan(sink.Lines[sink.Lines.Count - 1].Span.End, 0) : Bounds(row);
            var cells = new TextSpan[row.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = new TextSpan(bounds.Start, 0);
                foreach (var block in (TableCell)row[i])
                    if (block is LeafBlock { Inline: { FirstChild: { } first, LastChild: { } last } inline })
                    {
                        Show(inline);
                        cells[i] = prose.Trim(Bounds(first).Start, Bounds(last).End);
                    }
            }
            sink.Add(row.IsHeader ? LineKind.TableHeader : LineKind.TableRow, prose.Trim(bounds.Start, bounds.End), 0, cells: cells);
        }
    }

    private void AddLines(TextSpan block, LineKind kind, int depth)
    {
        var (start, opens) = (block.Start, true);
        do
        {
            var end = prose.LineEnd(start, block.End);
            var span = prose.Trim(start, end);
            if (kind == LineKind.Text && span.Length > 2 && source.Content[span.Start] == '#' && AddHeadingWithoutBlank(span))
                opens = true;
            else if (span.Length > 0 || opens)
            {
                sink.Add(opens ? kind : LineKind.Text, span, depth, LineMarkup.Markdown, StrongEnd(span), continues: !opens);
                opens = false;
            }
            start = end + 1;
        }
        while (start < block.End);
    }

    /// <summary>"##Timeline"; "#checkout" is a channel or a tag, unless it names a section.</summary>
    private bool AddHeadingWithoutBlank(TextSpan line)
    {
        var level = 1;
        while (level < line.Length && source.Content[line.Start + level] == '#')
            level++;
        var name = TextSpan.FromBounds(line.Start + level, line.End);
        if (level > 6 || name.Length == 0 || !char.IsUpper(source.Content[name.Start]) || (level == 1 && !names.NamesSection(source.Content.AsSpan(name.Start, name.Length))))
            return false;
        sink.Add(LineKind.Heading, name, level, LineMarkup.Swallowed);
        sink.AddFault(MarkupFaultKind.HeadingWithoutBlank, line);
        return true;
    }

    private int StrongEnd(TextSpan line)
    {
        for (var i = strongSpans.Count - 1; i >= 0 && strongSpans[i].End > line.Start; i--)
            if (strongSpans[i].Start <= line.End && !prose.HasWord(line.Start, Math.Max(line.Start, strongSpans[i].Start)))
                return Math.Min(strongSpans[i].End, line.End);
        return line.Start;
    }

    private void Show(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            var span = Bounds(inline);
            switch (inline)
            {
                case LiteralInline literal when span.Length > 0:
                    prose.Show(span.Start, span.End);
                    if (literal.IsFirstCharacterEscaped && source.Content[span.Start] == '\\')
                        prose.Put(span.Start, WordCounter.Joiner);
                    break;
                case EmphasisInline emphasis:
                    Show(emphasis);
                    ShowEmphasis(emphasis, span);
                    break;
                case CodeInline:
                    codeSpans.Add(span);
                    prose.Show(span.Start, span.End);
                    for (var i = span.Start; i < span.End; i++)
                        if (source.Content[i] == '`')
                            prose.Put(i, ' ');
                    break;
                case HtmlEntityInline entity when entity.Transcoded.Length > 0:
                    prose.PutEntity(span.Start, entity.Transcoded.ToString());
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    prose.Put(span.Start, '\n');
                    break;
                case HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                    comments.Add(span);
                    break;
                case HtmlInline html:
                    if (HtmlTags.IsUnknown(html.Tag))
                        unknownTags.Add(span);
                    break;
                case TaskList or AutolinkInline:
                    break;
                case ContainerInline child:
                    Show(child);
                    break;
            }
        }
    }

    private void ShowEmphasis(EmphasisInline emphasis, TextSpan span)
    {
        if (emphasis.DelimiterCount >= 2)
            strongSpans.Add(span);
        prose.Join(span.Start, span.Start + emphasis.DelimiterCount);
        prose.Join(span.End - emphasis.DelimiterCount, span.End);
    }

    private UnclosedFence? BindFence()
    {
        if (unclosedFence is null)
            return null;
        var start = Bounds(unclosedFence).Start;
        var lines = unclosedFence.Lines;
        var openerEnd = prose.LineEnd(start, source.Length);
        // Nothing closed it, so Markdig's span ends at the opener; the lines know better.
        var end = lines.Count == 0 ? openerEnd : offset + lines.Lines[lines.Count - 1].Position + lines.Lines[lines.Count - 1].Slice.Length;
        var content = TextSpan.FromBounds(openerEnd, Math.Max(openerEnd, Math.Min(end, source.Length)));
        var swallowed = Read(new SourceText(source.ToString(content)), names, isNested: true, out _);
        return new UnclosedFence(
            new TextSpan(start, source.ToString(TextSpan.FromBounds(start, openerEnd)).TrimEnd().Length),
            new string(unclosedFence.FencedChar, unclosedFence.OpeningFencedCharCount),
            content,
            swallowed);
    }

    /// <summary>Markdig's ends are inclusive, ours are not: this is the one place that knows.</summary>
    private TextSpan Bounds(MarkdownObject node) =>
        node.Span.IsEmpty ? new TextSpan(Math.Min(offset + Math.Max(0, node.Span.Start), source.Length), 0)
            : TextSpan.FromBounds(offset + node.Span.Start, Math.Min(source.Length, offset + node.Span.End + 1));
}
