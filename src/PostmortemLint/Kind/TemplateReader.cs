using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Finds the part that shows that a document is a template: its title, its summary or timeline, or most of its sections.</summary>
internal sealed class TemplateReader
{
    private const int FewestSections = 3;
    private const int ManyPlaceholders = 10;

    /// <summary>The most words of a title that names a template.</summary>
    private const int LongestTitle = 6;

    /// <summary>Characters before a placeholder that still is at the beginning of its line.</summary>
    private const int LongestOpening = 2;

    private readonly Page page;
    private readonly Outline outline;
    private readonly Placeholder[] placeholders;
    private readonly bool hasTimes;
    private readonly bool hasManyTimes;

    /// <param name="page">The document.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="placeholders">Its placeholders, in order.</param>
    /// <param name="signs">Its clock times, which a template has only as examples.</param>
    public TemplateReader(Page page, Outline outline, Placeholder[] placeholders, PostmortemSigns signs)
    {
        (this.page, this.outline, this.placeholders) = (page, outline, placeholders);
        (hasTimes, hasManyTimes) = (signs.HasTimes, signs.Times >= PostmortemSigns.TimesOfAReport);
    }

    /// <summary>The part, as a clause; null when the document is not a template.</summary>
    public string? FindPart()
    {
        if (FindTitle() is { } title)
            return title;
        var known = outline.Sections.Where(s => s.Kind != SectionKind.Other && s.Realization != SectionRealization.Lead).ToList();
        var asking = known.FindAll(Asks);
        if (asking.Find(s => s.Is(SectionKind.Summary | SectionKind.Timeline)) is { } told && (!hasTimes || HasManyPlaceholders))
            return $"'{told.ShortName}' holds placeholders or instructions";
        var unfilled = known.FindAll(s => !Says(s) || asking.Contains(s));
        return known.Count >= FewestSections && unfilled.Count * 5 >= known.Count * 3 && !hasManyTimes
            ? $"{unfilled.Count} of its {known.Count} sections, such as '{unfilled[0].ShortName}', are not filled in"
            : null;
    }

    /// <summary>Its title, as a clause; null when it is not that of a template.</summary>
    public string? FindTitle() =>
        outline.Title is { } title && IsTemplateTitle(title) ? $"its title is '{page.Prose.Words(title)}'" : null;

    /// <summary>Whether a line begins like an order to the writer, or like a question.</summary>
    public static bool IsInstruction(string line)
    {
        var cursor = new Cursor(line, 0, line.Length);
        cursor.SkipToLetter();
        var first = cursor.TakeLetters();
        var word = line.Substring(first.Start, first.Length);
        var isOrder = KindWords.Instructions.Contains(word) && cursor.Current == ' ';
        return isOrder || Prompt.Is(line) || (KindWords.Questions.Contains(word) && IsQuestion(line, first.Start));
    }

    /// <summary>"Who was paged?", "who was paged"; not "Where it broke", a heading, or "where: in the relay", a fact.</summary>
    private static bool IsQuestion(string line, int start) =>
        line[line.Length - 1] == '?' || (char.IsLower(line[start]) && line.IndexOf(':') < 0);

    private bool HasManyPlaceholders => placeholders.Count(p => !p.IsCode) >= ManyPlaceholders;

    /// <summary>"[Incident title]", "Postmortem title", "Incident report template".</summary>
    private bool IsTemplateTitle(TextSpan title)
    {
        var text = page.Prose.Text.AsSpan(title.Start, title.Length);
        var isAsking = !hasTimes && placeholders.BeginIn(title);
        return text[text.Length - 1] != ':' && (isAsking || IsVariable(text) || IsTemplateName(SectionName.Normalize(text).Split(' ')));
    }

    /// <summary>"ISSUE NAME", "INCIDENT TITLE".</summary>
    private static bool IsVariable(ReadOnlySpan<char> title)
    {
        foreach (var c in title)
            if (!char.IsUpper(c) && c != ' ')
                return false;
        return title.EndsWith(" NAME".AsSpan(), StringComparison.Ordinal) || title.EndsWith(" TITLE".AsSpan(), StringComparison.Ordinal);
    }

    private bool IsTemplateName(string[] words) => words.Length <= LongestTitle && words[words.Length - 1] switch
    {
        "title" => !hasTimes,
        "template" => words.Length == 1 || KindWords.TemplateOf.Contains(words[words.Length - 2]),
        _ => false,
    };

    /// <summary>Whether it has text below its heading, if only an instruction. A label without a value is not one.</summary>
    private bool Says(Section section) => section.Lines.Any(l => l.Kind switch
    {
        LineKind.Heading or LineKind.TableHeader => false,
        LineKind.Text or LineKind.ListItem when l.Span.Length > 0 => !IsEmptyLabel(section, l),
        LineKind.TableRow => l.Span.Length > 0,
        _ => true,
    });

    /// <summary>Whether a line is only a label, and nothing is below it: the next line is a label too, or the section ends.</summary>
    private bool IsEmptyLabel(Section section, TextLine line)
    {
        if (!EndsWithColon(line))
            return false;
        var next = section.Lines.SkipWhile(l => l.Span.Start <= line.Span.Start).FirstOrDefault(l => l.Span.Length > 0);
        return next is null || next.Kind == LineKind.Heading || (next.Level <= line.Level && EndsWithColon(next));
    }

    private bool EndsWithColon(TextLine line) =>
        line.Span.Length > 0 && line.Kind is LineKind.Text or LineKind.ListItem && page.Prose.Text[line.Span.End - 1] is ':' or '：';

    /// <summary>
    /// Whether at least half of its text asks for facts instead of giving them. A question with an answer below it does not.
    /// </summary>
    private bool Asks(Section section)
    {
        if (section.Lines.Count == 0)
            return placeholders.BeginIn(section.Content);
        var (asking, all, isAnswered) = (0, 0, false);
        foreach (var line in section.Lines.Reverse())
        {
            if (line.Span.Length == 0 || line.Kind is LineKind.Code or LineKind.TableHeader or LineKind.Heading)
                continue;
            all += line.Span.Length;
            var asks = Asks(section, line.Span);
            if (asks && !(isAnswered && placeholders.Length == 0))
                asking += line.Span.Length;
            isAnswered = !asks && page.Prose.Text[line.Span.End - 1] is '.' or '!';
        }
        return asking > 0 && asking * 2 >= all;
    }

    /// <summary>Whether a quarter of the line is placeholders, a line of the timeline begins with one, or it is an instruction.</summary>
    private bool Asks(Section section, TextSpan line)
    {
        var held = 0;
        foreach (var placeholder in PlaceholdersOn(line))
        {
            if (section.Is(SectionKind.Timeline) && placeholder.Span.Start - line.Start <= LongestOpening)
                return true;
            held += placeholder.Span.Length;
        }
        if (held > 0 && held * 4 >= line.Length)
            return true;
        var text = page.Prose.Text.Substring(line.Start, line.Length);
        return page.TimesIn(line).Length == 0
            && (section.Is(SectionKind.Summary | SectionKind.Timeline | SectionKind.Impact) ? IsInstruction(text) : Prompt.Is(text));
    }

    private IEnumerable<Placeholder> PlaceholdersOn(TextSpan line) =>
        placeholders.SkipWhile(p => p.Span.End <= line.Start).TakeWhile(p => p.Span.Start < line.End);
}
