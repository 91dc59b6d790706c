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

    /// <summary>Where the text that Markdig parses begins in the source.</summary>
    private readonly int offset;

    private readonly PageBuilder page;
    private readonly HeadingReader headings;
    private readonly ParagraphReader paragraphs;
    private readonly IndentedListReader indentedLists;
    private FencedCodeBlock? unclosedFence;

    private MarkdownReader(SourceText source, ILabelNames names, int offset, PageBuilder page)
    {
        (this.source, this.names, this.offset, this.page) = (source, names, offset, page);
        headings = new HeadingReader(page, names);
        paragraphs = new ParagraphReader(page, headings);
        indentedLists = new IndentedListReader(page);
    }

    private ProseBuffer Prose => page.Prose;

    private LineList Lines => page.Lines;

    /// <summary>Reads a document.</summary>
    /// <param name="source">Any text.</param>
    /// <param name="names">Which labels name sections and facts.</param>
    /// <param name="refusal">
    /// Why nothing was read: it nests deeper, or holds more of something, than the parser can take in time. Null when it was read.
    /// </param>
    public static Page? Read(SourceText source, ILabelNames names, out string? refusal) =>
        Read(source, names, isNested: false, out refusal);

    private static Page? Read(SourceText source, ILabelNames names, bool isNested, out string? refusal)
    {
        refusal = ParserLimits.Check(source);
        if (refusal is not null)
            return null;
        var frontMatter = FrontMatter.Read(source);
        using var page = new PageBuilder(source);
        var reader = new MarkdownReader(source, names, frontMatter.Length, page);
        try
        {
            var body = frontMatter.Length == 0 ? source.Content : source.Content.Substring(frontMatter.Length);
            reader.ReadBlocks(Markdown.Parse(body, Pipeline), 0);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against a stack overflow; it has no exception of its own for it.
            refusal = "its Markdown is nested deeper than the parser goes";
            return null;
        }
        return page.ToPage(frontMatter, isNested || reader.unclosedFence is not { } fence ? null : reader.ToUnclosedFence(fence));
    }

    private void ReadBlocks(ContainerBlock container, int depth)
    {
        foreach (var block in container)
            ReadBlock(block, depth);
    }

    /// <param name="block">Any block.</param>
    /// <param name="depth">The depth of lists around it.</param>
    private void ReadBlock(Block block, int depth)
    {
        switch (block)
        {
            case HeadingBlock { IsSetext: true } heading:
                ReadUnderlined(heading, depth);
                break;
            case HeadingBlock heading:
                ReadHeading(heading);
                break;
            case ListBlock list:
                foreach (var item in list.Cast<ListItemBlock>())
                    ReadItem(item, depth + 1);
                break;
            case Table table:
                ReadTable(table);
                break;
            case ParagraphBlock paragraph:
                ReadParagraph(paragraph, LineKind.Text, depth);
                break;
            case CodeBlock code:
                ReadCode(code, depth);
                break;
            case HtmlBlock html:
                HtmlBlockReader.Read(page, Bounds(html), LineKind.Text, 0);
                break;
            case QuoteBlock quote:
                Lines.QuoteDepth++;
                ReadBlocks(quote, depth);
                Lines.QuoteDepth--;
                break;
            case ContainerBlock container and not LinkReferenceDefinitionGroup:
                ReadBlocks(container, depth);
                break;
        }
    }

    private void ReadItem(ListItemBlock item, int depth)
    {
        var kind = LineKind.ListItem;
        foreach (var block in item)
        {
            var before = Lines.Count;
            if (block is ParagraphBlock paragraph)
                ReadParagraph(paragraph, kind, depth);
            else if (block is HtmlBlock html)
                HtmlBlockReader.Read(page, Bounds(html), kind, depth);
            else
                ReadBlock(block, depth);
            // A comment before an item's text is not the item.
            if (block is not HtmlBlock || Lines.Count > before)
                kind = LineKind.Text;
        }
    }

    private void ReadHeading(HeadingBlock heading)
    {
        var bounds = Bounds(heading);
        if (headings.TextAfterTab(bounds.Start) is { } text)
        {
            bounds = TextSpan.FromBounds(bounds.Start, text.End);
            Prose.Show(text.Start, text.End);
        }
        else
            ReadInlines(heading.Inline);
        Lines.Add(LineKind.Heading, Prose.Trim(bounds.Start, bounds.End), heading.Level);
    }

    private void ReadUnderlined(HeadingBlock heading, int depth)
    {
        var bounds = Bounds(heading);
        ReadInlines(heading.Inline);
        if (headings.UnderlinedText(bounds) is { } text)
        {
            paragraphs.ReadLines(bounds, LineKind.Text, depth);
            Lines.AddFault(MarkupFaultKind.MetadataAsHeading, text);
        }
        else
            Lines.Add(LineKind.Heading, Prose.Trim(bounds.Start, bounds.End), heading.Level, LineMarkup.Setext);
    }

    private void ReadParagraph(ParagraphBlock paragraph, LineKind kind, int depth)
    {
        ReadInlines(paragraph.Inline);
        paragraphs.Read(Bounds(paragraph), kind, depth);
    }

    private void ReadCode(CodeBlock code, int depth)
    {
        var bounds = Bounds(code);
        var isOutside = depth == 0 && Lines.QuoteDepth == 0;
        if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } open)
            unclosedFence ??= open;
        else if (code is FencedCodeBlock)
            CodeFences.NoteOpenerInside(page, bounds);
        if (!isOutside || !(code is FencedCodeBlock ? MermaidTimeline.TryRead(page, bounds) : indentedLists.TryRead(bounds)))
            Lines.Add(LineKind.Code, bounds, depth);
    }

    private void ReadTable(Table table)
    {
        foreach (var row in table.Cast<TableRow>())
        {
            // Markdig does not say where a row without text is.
            var bounds = row.Span.IsEmpty && Lines.Last is { } above ? new TextSpan(above.Span.End, 0) : Bounds(row);
            var cells = new TextSpan[row.Count];
            for (var (i, at) = (0, bounds.Start); i < cells.Length; at = cells[i++].End)
                cells[i] = ReadCell((TableCell)row[i]) ?? page.EmptyCell(at);
            Lines.Add(row.IsHeader ? LineKind.TableHeader : LineKind.TableRow, Prose.Trim(bounds.Start, bounds.End), 0, cells: cells);
        }
    }

    /// <summary>The cell's text; null when it has none.</summary>
    private TextSpan? ReadCell(TableCell cell)
    {
        TextSpan? text = null;
        foreach (var block in cell)
            if (block is LeafBlock { Inline: { FirstChild: { } first, LastChild: { } last } inline })
            {
                ReadInlines(inline);
                text = Prose.Trim(Bounds(first).Start, Bounds(last).End);
            }
        return text;
    }

    /// <summary>Shows the text of a paragraph, heading or cell, and keeps where it is code, strong or a comment.</summary>
    private void ReadInlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            ReadInline(inline);
    }

    private void ReadInline(Inline inline)
    {
        var span = Bounds(inline);
        switch (inline)
        {
            case LiteralInline literal when span.Length > 0:
                Prose.Show(span.Start, span.End);
                if (literal.IsFirstCharacterEscaped && source.Content[span.Start] == '\\')
                    Prose.Put(span.Start, WordCounter.Joiner);
                break;
            case EmphasisInline emphasis:
                ReadEmphasis(emphasis, span);
                break;
            case CodeInline:
                ShowCode(span);
                break;
            case HtmlEntityInline entity when entity.Transcoded.Length > 0:
                Prose.PutEntity(span.Start, entity.Transcoded.ToString());
                break;
            case HtmlInline html:
                ReadTag(html.Tag, span);
                break;
            case TaskList or AutolinkInline:
                break;
            case ContainerInline child:
                ReadInlines(child);
                break;
        }
    }

    private void ReadEmphasis(EmphasisInline emphasis, TextSpan span)
    {
        ReadInlines(emphasis);
        if (emphasis.DelimiterCount >= 2)
            page.StrongSpans.Add(span);
        Prose.Join(span.Start, span.Start + emphasis.DelimiterCount);
        Prose.Join(span.End - emphasis.DelimiterCount, span.End);
    }

    private void ShowCode(TextSpan span)
    {
        page.CodeSpans.Add(span);
        Prose.Show(span.Start, span.End);
        for (var at = span.Start; at < span.End; at++)
            if (source.Content[at] == '`')
                Prose.Put(at, ' ');
    }

    private void ReadTag(string tag, TextSpan span)
    {
        if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            Prose.Put(span.Start, '\n');
        else if (tag.StartsWith("<!--", StringComparison.Ordinal))
            page.Comments.Add(span);
        else if (HtmlTags.IsUnknown(tag))
            page.UnknownTags.Add(span);
    }

    private UnclosedFence ToUnclosedFence(FencedCodeBlock fence)
    {
        var start = Bounds(fence).Start;
        var openerEnd = Prose.LineEnd(start, source.Length);
        var opener = new TextSpan(start, source.ToString(TextSpan.FromBounds(start, openerEnd)).TrimEnd().Length);
        var marker = new string(fence.FencedChar, fence.OpeningFencedCharCount);
        var content = TextSpan.FromBounds(openerEnd, Math.Max(openerEnd, EndOfContent(fence)));
        return new UnclosedFence(opener, marker, content, Read(new SourceText(source.ToString(content)), names, isNested: true, out _));
    }

    /// <summary>Where the lines of a fence end, or 0 without any: its span ends at the opener when nothing closes it.</summary>
    private int EndOfContent(FencedCodeBlock fence) => fence.Lines.Count > 0 && fence.Lines.Lines[fence.Lines.Count - 1] is var last
        ? Math.Min(source.Length, offset + last.Position + last.Slice.Length) : 0;

    /// <summary>Markdig's ends are inclusive, ours are not: this is the one place that knows.</summary>
    private TextSpan Bounds(MarkdownObject node)
    {
        var start = Math.Min(offset + Math.Max(0, node.Span.Start), source.Length);
        return node.Span.IsEmpty ? new TextSpan(start, 0) : TextSpan.FromBounds(start, Math.Min(source.Length, offset + node.Span.End + 1));
    }
}
