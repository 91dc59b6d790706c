using PostmortemLint.Kind;
using PostmortemLint.Sections;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Writing;

/// <summary>Begins a postmortem: a copy of a template with a title and a date, in which a placeholder asks for each section.</summary>
internal sealed class NewDocument
{
    private const string OptionalMark = "(optional)";

    private readonly Page page;
    private readonly Outline outline;
    private readonly Placeholder[] placeholders;
    private readonly ITemplateText asking;
    private readonly TextEdits edits = new();
    private readonly SectionPrompt prompt = new();

    private NewDocument(Page page, Outline outline, Placeholder[] placeholders, ITemplateText asking) =>
        (this.page, this.outline, this.placeholders, this.asking) = (page, outline, placeholders, asking);

    private string Source => page.Source.Content;

    /// <summary>Where the first line after the front matter begins.</summary>
    private int Body
    {
        get
        {
            var at = page.BodyStart;
            while (at < Source.Length && Source[at] == '\n')
                at++;
            return at;
        }
    }

    /// <param name="page">The template.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="placeholders">Its placeholders.</param>
    /// <param name="asking">Tells which of its text asks the writer for something.</param>
    /// <param name="title">The title, on one line.</param>
    /// <param name="date">The date as documents write it: 2024-06-05.</param>
    public static string Write(
        Page page, Outline outline, Placeholder[] placeholders, ITemplateText asking, string title, string date)
    {
        var document = new NewDocument(page, outline, placeholders, asking);
        var top = document.SetTitle(title);
        if (!document.SetDates(date))
            document.edits.Insert(top, top == document.Body ? $"Date: {date}\n\n" : $"\n\nDate: {date}");
        document.AskForSections();
        return document.edits.ApplyTo(document.Source).TrimEnd() + "\n";
    }

    /// <summary>The offset after the title: that of the text if the title is in the front matter alone.</summary>
    private int SetTitle(string title)
    {
        if (page.FrontMatterTitle is not null || page.FrontMatterKeys.Any(IsTitle))
            SetKey(page.FrontMatterKeys.First(IsTitle), title);
        if (HeadingTitle.In(page, outline) is { } heading)
        {
            edits.Replace(TextOfHeading(heading), MarkdownText.Escape(title));
            return EndOfHeading(heading);
        }
        if (page.FrontMatterKeys.Any(IsTitle))
            return Body;
        edits.Insert(Body, $"# {MarkdownText.Escape(title)}\n\n");
        return Body;
    }

    private bool IsTitle(TextSpan key) => page.Source.ToString(key).Equals("title", StringComparison.OrdinalIgnoreCase);

    private void SetKey(TextSpan key, string value)
    {
        var span = page.FrontMatterPlace(key);
        var before = Source[span.Start - 1];
        var isQuoted = before is '"' or '\'';
        edits.Replace(span, isQuoted ? MarkdownText.Quoted(value, before) : $"{Gap(span)}\"{MarkdownText.Quoted(value, '"')}\"");
    }

    /// <summary>The space between a sign and what is written after it, where there is none yet.</summary>
    private string Gap(TextSpan span) => Source[span.Start - 1] is ' ' or '"' or '\'' ? "" : " ";

    /// <summary>All that is after the signs of a heading, with its markup; of other headings what is visible.</summary>
    private TextSpan TextOfHeading(TextSpan heading)
    {
        var (start, end) = page.Source.GetLineBounds(page.LineOf(heading));
        var text = end - Source.Substring(start, end - start).TrimStart('#').Length;
        return text == start ? heading : TextSpan.FromBounds(text < end && Source[text] == ' ' ? text + 1 : text, end);
    }

    /// <summary>The end of the line, or of the underline.</summary>
    private int EndOfHeading(TextSpan heading)
    {
        var line = page.LineOf(heading);
        while (page.Source.GetLineBounds(line).End < heading.End)
            line++;
        if (line < page.Source.LineCount && IsUnderline(page.Source.GetLineBounds(line + 1)))
            line++;
        return page.Source.GetLineBounds(line).End;
    }

    private bool IsUnderline((int Start, int End) line) =>
        Source.AsSpan(line.Start, line.End - line.Start).Trim() is { Length: > 0 } text
        && (text.Trim('=').Length == 0 || text.Trim('-').Length == 0);

    /// <summary>Whether there was a field for it.</summary>
    private bool SetDates(string date)
    {
        var isSet = false;
        foreach (var value in DateFields.ValuesIn(page))
        {
            var held = placeholders.FirstOrDefault(p => p.Span.Start >= value.Start && p.Span.End <= value.End)?.Span;
            edits.Replace(held ?? value, value.Length == 0 ? Gap(value) + date : date);
            isSet = true;
        }
        return isSet;
    }

    private void AskForSections()
    {
        foreach (var section in outline.Sections)
            DropMark(section);
        foreach (var section in outline.InnermostSections)
            if (!placeholders.BeginIn(section.Content))
                AskFor(section);
        if (!outline.InnermostSections.Any() && Array.TrueForAll(placeholders, p => edits.Reach(p.Span.Start)))
            edits.Insert(Source.TrimEnd().Length, $"\n\n{SectionPrompt.Anything}");
    }

    private void DropMark(Section section)
    {
        var end = Source.IndexOf('\n', section.Label.Start) is >= 0 and var found ? found : Source.Length;
        var at = Source.IndexOf(OptionalMark, section.Label.Start, end - section.Label.Start, StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
            return;
        var start = Source[at - 1] == ' ' ? at - 1 : at;
        edits.Replace(TextSpan.FromBounds(start, at + OptionalMark.Length), "");
    }

    private void AskFor(Section section)
    {
        if (Unanswered(section) is { Count: > 0 } labels)
            labels.ForEach(AskForValue);
        else
            AskForText(section, prompt.For(section.PlainName));
    }

    private void AskForText(Section section, string text)
    {
        var (orders, item) = (Instructions(section), EndOfEmptyItem(section));
        if (orders is { } span)
        {
            var comment = MarkdownText.Comment(Source.Substring(span.Start, span.Length));
            edits.Replace(span, item is null ? $"{comment}\n\n{text}" : comment);
        }
        if (item is { } end)
            edits.Insert(end, $" {text.TrimStart('-', ' ')}");
        else if (orders is null && EmptyTable(section) is { } table)
            AddRow(table, text.TrimStart('-', ' '));
        else if (orders is null && section.Realization == SectionRealization.ListItem)
            edits.Insert(EndOf(section), $" {text.TrimStart('-', ' ')}");
        else if (orders is null)
            edits.Insert(HasOnlyLabels(section) ? section.Label.End : EndOf(section), $"\n\n{text}");
    }

    /// <summary>The lines of a section with a label whose value is empty or asked for; that of a date is written already.</summary>
    private List<LabelledLine> Unanswered(Section section) =>
        [.. section.Lines.Select(l => LabelledLine.Of(page, l)).OfType<LabelledLine>().Where(l => !asking.Asks(l.Label)
            && (l.Value.Length == 0 || asking.Asks(l.Value)) && !DateFields.IsName(page.Prose.Words(l.Label)))];

    private void AskForValue(LabelledLine line)
    {
        var (start, end) = page.Source.GetLineBounds(page.LineOf(line.Line.Span));
        if (line.Value.Length > 0)
            edits.Replace(line.Value, SectionPrompt.Value);
        else
            edits.Insert(start + Source.Substring(start, end - start).TrimEnd().Length, $" {SectionPrompt.Value}");
    }

    /// <summary>Where the sign of the first item of a list ends that nothing is written on; null where there is none.</summary>
    private int? EndOfEmptyItem(Section section)
    {
        for (var line = page.LineOf(new TextSpan(EndOfHeading(section.Label), 0)) + 1; line <= page.Source.LineCount; line++)
        {
            var (start, end) = page.Source.GetLineBounds(line);
            if (start >= section.Span.End)
                return null;
            var text = Source.Substring(start, end - start).TrimEnd();
            if (text.TrimStart() is "-" or "*" or "+" or "1.")
                return start + text.Length;
        }
        return null;
    }

    /// <summary>The head of a section's first table, if nothing is written in its rows.</summary>
    private static TextLine? EmptyTable(Section section) =>
        section.Lines.Where(l => l.Kind == LineKind.TableRow).All(l => l.Cells.All(c => c.Length == 0))
            ? section.Lines.FirstOrDefault(l => l.Kind == LineKind.TableHeader)
            : null;

    /// <summary>Adds a row below the line that rules off the head of a table.</summary>
    private void AddRow(TextLine head, string text)
    {
        var rule = page.Source.GetLineBounds(page.LineOf(head.Span) + 1);
        var empty = string.Concat(Enumerable.Repeat(" |", head.Cells.Count - 1));
        edits.Insert(rule.End, $"\n| {text} |{empty}");
    }

    /// <summary>Whether all that is below the heading of a section are labels: what is asked for is then not the last one's.</summary>
    private static bool HasOnlyLabels(Section section)
    {
        var lines = section.Lines.Where(l => l.Span.Length > 0).ToList();
        return section.Realization == SectionRealization.Heading && lines.Count > 0 && lines.TrueForAll(l => l.StrongEnd == l.Span.End);
    }

    /// <summary>Where the last line of a section ends, which is before the signs of the next heading.</summary>
    private int EndOf(Section section)
    {
        var next = section.Span.End < Source.Length ? page.Source.GetLineBounds(page.LineOf(new TextSpan(section.Span.End, 0))).Start : 0;
        var end = next > section.Label.End ? next : section.Span.End;
        return section.Label.End + Source.Substring(section.Label.End, end - section.Label.End).TrimEnd().Length;
    }

    /// <summary>The lines of a section that do nothing but tell the writer what to write; null where there is more on them.</summary>
    private TextSpan? Instructions(Section section)
    {
        var lines = section.Lines.Where(l => l.Span.Length > 0).ToList();
        if (lines.Count == 0 || !lines.TrueForAll(l => l.Kind is LineKind.Text or LineKind.ListItem && asking.Asks(l.Span)))
            return null;
        var (first, last) = (page.LineOf(lines[0].Span), page.Source.GetLinePosition(lines[lines.Count - 1].Span.End).Line);
        var span = TextSpan.FromBounds(page.Source.GetLineBounds(first).Start, page.Source.GetLineBounds(last).End);
        return span.Start < section.Label.End || page.Comments.Any(c => c.Start < span.End && c.End > span.Start) ? null : span;
    }
}
