using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Tells a postmortem from what else lies beside postmortems: indexes, guides, assignments, templates. Judged by content alone, never by a file's name.</summary>
internal sealed class DocumentKind
{
    private const int FewestSections = 2;
    private const int FewestTimes = 2;
    private const int FewestTimesOfAReport = 5;
    private const int FewestTemplateSections = 3;
    private const int ManyPlaceholders = 10;
    private const int ManyDemands = 3;
    private const int LongestTitle = 6;
    private const int LongestName = 30;
    private const int FewestForeignHeadings = 3;
    private const int WordsForEachEnglishOne = 50;

    private readonly Page page;
    private readonly Outline outline;
    private readonly Placeholder[] placeholders;

    private DocumentKind(Page page, Outline outline, Placeholder[] placeholders) => (this.page, this.outline, this.placeholders) = (page, outline, placeholders);

    /// <summary>What the document is instead of a postmortem, and what would make it one; null when it is one.</summary>
    public static (string What, string Remedy)? Judge(Page page, Outline outline, Placeholder[] placeholders)
    {
        var gate = new DocumentKind(page, outline, placeholders);
        var (kinds, name) = gate.CountKinds();
        var times = gate.CountTimes();
        if (kinds < FewestSections && times < FewestTimes)
            return ($"no postmortem: it has {Amount(kinds, "known section")}{name} and {Amount(times, "clock time")}", "Tell what happened and when, under headings such as 'Summary' and 'Timeline'");
        if (times < FewestTimesOfAReport && gate.FindDemands() is { } demand)
            return ($"no postmortem but what one is to hold: '{demand}'", "Write the postmortem");
        if (gate.FindTemplatePart(times) is { } part)
            return ($"a template: {part}", "Fill it in");
        return kinds < FewestSections && gate.ForeignHeading() is { } heading
            ? ($"no postmortem in English: headings such as '{heading}' name no known section", "Translate them with 'postmortem_lint.sections'")
            : null;
    }

    private static string Amount(int number, string what) => number == 1 ? $"1 {what}" : $"{(number == 0 ? "no" : number)} {what}s";

    private (int Count, string Names) CountKinds()
    {
        var known = SectionKind.Other;
        var name = "";
        foreach (var section in outline.Sections.Concat(outline.SwallowedSections))
        {
            if (section.Realization == SectionRealization.Lead || (section.Kind & ~SectionKind.Occurrence) == 0)
                continue;
            known |= section.Kind & ~SectionKind.Occurrence;
            name = section.ShortName is { Length: <= LongestName } shown ? $" ('{shown}')" : "";
        }
        var count = 0;
        for (var bits = (int)known; bits != 0; bits &= bits - 1)
            count++;
        return (count, count == 1 ? name : "");
    }

    /// <summary>A time inside a placeholder is an example of one.</summary>
    private int CountTimes()
    {
        var count = 0;
        foreach (var time in page.Times)
            if (placeholders.Length == 0 || !Array.Exists(placeholders, p => p.Span.Contains(time.Span.Start)))
                count++;
        return count;
    }

    /// <summary>A report says what was; a sheet that says again and again what "must contain" something is an assignment.</summary>
    private string? FindDemands()
    {
        var count = 0;
        foreach (var demand in PlaceholderWords.Demands)
            for (var at = page.Prose.Text.IndexOf(demand, StringComparison.Ordinal); at >= 0; at = page.Prose.Text.IndexOf(demand, at + 1, StringComparison.Ordinal))
                if (++count == ManyDemands)
                    return demand;
        return null;
    }

    private string? FindTemplatePart(int times)
    {
        if (TitleAsks(times))
            return $"its title is '{page.Prose.Words(outline.Title!.Value)}'";
        var (known, unfilled) = (0, 0);
        Section? asking = null;
        Section? first = null;
        foreach (var section in outline.Sections)
        {
            if (section.Kind == SectionKind.Other || section.Realization == SectionRealization.Lead)
                continue;
            known++;
            var asks = Asks(section);
            if (!asks && Says(section))
                continue;
            unfilled++;
            first ??= section;
            if (asks && section.Is(SectionKind.Summary | SectionKind.Timeline))
                asking ??= section;
        }
        if (asking is not null && (times < FewestTimes || Array.FindAll(placeholders, p => !p.IsCode).Length >= ManyPlaceholders))
            return $"'{asking.ShortName}' holds placeholders or instructions";
        return known >= FewestTemplateSections && unfilled * 5 >= known * 3 ? $"{unfilled} of its {known} sections, such as '{first!.ShortName}', are not filled in" : null;
    }

    /// <summary>"[Incident title]", "Postmortem title", "Incident report template".</summary>
    private bool TitleAsks(int times)
    {
        if (outline.Title is not { } title || page.Prose.Text[title.End - 1] == ':')
            return false;
        if (times < FewestTimes && placeholders.StandIn(title))
            return true;
        var words = SectionName.Normalize(page.Prose.Text.AsSpan(title.Start, title.Length)).Split(' ');
        return words.Length <= LongestTitle && words[words.Length - 1] switch
        {
            "title" => times < FewestTimes,
            "template" => words.Length == 1 || PlaceholderWords.TemplateOf.Contains(words[words.Length - 2]),
            _ => false,
        };
    }

    private static bool Says(Section section)
    {
        foreach (var line in section.Lines)
            if (line.Kind is not (LineKind.Heading or LineKind.TableHeader) && (line.Kind != LineKind.TableRow || line.Span.Length > 0))
                return true;
        return false;
    }

    /// <summary>Whether at least half of its text asks for facts instead of giving them.</summary>
    private bool Asks(Section section)
    {
        if (section.Lines.Count == 0)
            return placeholders.StandIn(section.Content);
        var (asking, all) = (0, 0);
        foreach (var line in section.Lines)
        {
            if (line.Kind is LineKind.Code or LineKind.TableHeader or LineKind.Heading)
                continue;
            all += line.Span.Length;
            if (Asks(section, line.Span))
                asking += line.Span.Length;
        }
        return asking > 0 && asking * 2 >= all;
    }

    private bool Asks(Section section, TextSpan line)
    {
        var held = 0;
        foreach (var placeholder in placeholders)
        {
            if (placeholder.Span.Start >= line.End)
                break;
            if (placeholder.Span.End <= line.Start)
                continue;
            if (section.Is(SectionKind.Timeline) && placeholder.Span.Start - line.Start <= 2)
                return true;
            held += placeholder.Span.Length;
        }
        return (held > 0 && held * 4 >= line.Length)
            || (section.Is(SectionKind.Summary | SectionKind.Timeline | SectionKind.Impact) && page.TimesIn(line).Length == 0 && BeginsLikeAnInstruction(line));
    }

    /// <summary>A heading that no English document has; null when the text is English.</summary>
    private string? ForeignHeading()
    {
        var headings = outline.Sections.FindAll(s => s.Kind == SectionKind.Other && s.Realization == SectionRealization.Heading);
        if (headings.Count < FewestForeignHeadings)
            return null;
        var english = 0;
        foreach (var word in PlaceholderWords.EnglishWords)
            for (var at = page.Prose.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = page.Prose.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
                english++;
        return english * WordsForEachEnglishOne < page.CountWords(new TextSpan(0, page.Source.Length)) ? headings[0].ShortName : null;
    }

    private bool BeginsLikeAnInstruction(TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && !char.IsLetter(page.Prose.Text[start]))
            start++;
        var end = start;
        while (end < line.End && char.IsLetter(page.Prose.Text[end]))
            end++;
        var word = page.Prose.Text.Substring(start, end - start);
        return (PlaceholderWords.Instructions.Contains(word) && end < line.End && page.Prose.Text[end] == ' ') || (PlaceholderWords.Questions.Contains(word) && (page.Prose.Text[line.End - 1] == '?' || (char.IsLower(word[0]) && page.Prose.Text.IndexOf(':', line.Start, line.Length) < 0)));
    }
}
