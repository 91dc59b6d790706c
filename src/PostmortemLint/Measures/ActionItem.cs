using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Measures;

/// <summary>One task of the corrective measures, with what belongs to it.</summary>
internal sealed class ActionItem
{
    private const string Strike = "~~";

    private readonly Page page;
    private readonly IReadOnlyList<string> teams;
    private readonly (TaskColumn Column, TextSpan Span)[] cells;

    public ActionItem(Page page, IReadOnlyList<string> teams, TextSpan text, TextSpan span, int steps, (TaskColumn Column, TextSpan Span)[] cells)
    {
        (this.page, this.teams) = (page, teams);
        this.cells = cells;
        (Text, Span, Steps) = (text, span, Math.Max(1, steps));
    }

    /// <summary>What is to be done, without marker and without what follows on lines of its own.</summary>
    public TextSpan Text { get; }

    /// <summary><see cref="Text"/> as a message quotes it: at most 60 characters.</summary>
    public string ShortText => page.Prose.Words(Text) is { Length: > 60 } words ? Quotation.Prefix(words, 59) + "…" : page.Prose.Words(Text);

    /// <summary>All that belongs to it: further lines, nested items, the whole row.</summary>
    public TextSpan Span { get; }

    /// <summary>The nested items that say what to do; 1 when there are none.</summary>
    public int Steps { get; }

    /// <summary>Who does it: an owner's cell or label, "@name", or a team that the configuration names.</summary>
    public TextSpan? Owner => Fact(TaskColumn.Owner) ?? Mention() ?? page.Prose.FindName(teams, Span);

    /// <summary>Until when: a cell or label, a date, "by Friday", "Q3", "within two weeks".</summary>
    public TextSpan? Due => Fact(TaskColumn.Due) ?? DueDate?.Span ?? DueReader.Find(page.Prose.Text, Span);

    /// <summary>The date in <see cref="Due"/>'s cell, behind its label, or behind "by"; null when another date or none is there.</summary>
    public CalendarDate? DueDate
    {
        get
        {
            var dates = page.DatesIn(Span);
            if (dates.Length == 0)
                return null;
            var due = Fact(TaskColumn.Due);
            foreach (var date in dates)
                if (due?.Contains(date.Span.Start) ?? DueReader.Leads(page.Prose.Text, Span.Start, date.Span.Start))
                    return date;
            return null;
        }
    }

    /// <summary>Where it is tracked: an address, "#12", "ABC-12".</summary>
    public bool HasLink => Fact(TaskColumn.Link) is not null || LinkReader.Has(page.Source.Content, page.Prose.Text, Span);

    /// <summary>Whether it is ticked off, struck through or said to be done.</summary>
    public bool IsDone => IsTicked || IsStruck || EndsDone || (Fact(TaskColumn.Status) is { } status && MeasureWords.DoneWords.Contains(FirstWord(status)));

    /// <summary>Whether it wishes for something better and names nothing: no thing, number, code or link.</summary>
    public bool IsVague
    {
        get
        {
            var isWish = false;
            for (var at = Text.Start; at < Text.End; at++)
            {
                var start = at;
                while (at < Text.End && char.IsLetterOrDigit(page.Prose.Text[at]))
                    at++;
                if (at == start)
                    continue;
                var word = page.Prose.Text.Substring(start, at - start);
                var isVerb = MeasureWords.VagueVerbs.Contains(word);
                if (!isVerb && !MeasureWords.GenericWords.Contains(word))
                    return false;
                isWish |= isVerb;
            }
            return isWish && Steps == 1 && !HasLink;
        }
    }

    private bool IsTicked
    {
        get
        {
            var source = page.Source.Content;
            var at = Span.Start - 1;
            while (at > 0 && source[at] is ' ' or '~' or '*')
                at--;
            return at > 1 && source[at] == ']' && source[at - 1] is 'x' or 'X';
        }
    }

    private bool IsStruck
    {
        get
        {
            var source = page.Source.Content;
            return source.AsSpan(0, Text.Start).TrimEnd('*').EndsWith(Strike.AsSpan(), StringComparison.Ordinal) && source.AsSpan(Text.End).TrimStart('*').StartsWith(Strike.AsSpan(), StringComparison.Ordinal)
                && source.IndexOf(Strike, Text.Start, Text.Length, StringComparison.Ordinal) < 0;
        }
    }

    private bool EndsDone
    {
        get
        {
            var text = page.Prose.Text.AsSpan(Text.Start, Text.Length).TrimEnd();
            return MeasureWords.DoneWords.Contains(text.Slice(text.LastIndexOfAny(' ', '\n') + 1).Trim("()[].!".AsSpan()).ToString());
        }
    }

    /// <summary>The cell of a column, or what follows its label; null when there is none or it stands for nothing.</summary>
    private TextSpan? Fact(TaskColumn column)
    {
        foreach (var (kind, span) in cells)
            if (kind == column && span.Length > 0 && !MeasureWords.EmptyCells.Contains(page.Prose.Words(span)))
                return span;
        return cells.Length == 0 ? TaskLabelReader.Find(page.Prose.Text, Span, column) : null;
    }

    private TextSpan? Mention()
    {
        for (var at = page.Prose.Text.IndexOf('@', Span.Start, Span.Length); at >= 0; at = page.Prose.Text.IndexOf('@', at + 1, Span.End - at - 1))
        {
            var end = at + 1;
            while (end < Span.End && (char.IsLetterOrDigit(page.Prose.Text[end]) || page.Prose.Text[end] is '-' or '_'))
                end++;
            if (end > at + 1 && (at == Span.Start || !char.IsLetterOrDigit(page.Prose.Text[at - 1])))
                return TextSpan.FromBounds(at, end);
        }
        return null;
    }

    private string FirstWord(TextSpan span) => page.Prose.Words(span).Split(' ')[0].Trim('.', ',', '!');
}
