using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>One task of the corrective measures, with what belongs to it.</summary>
internal sealed class ActionItem
{
    private const string Strike = "~~";

    private readonly Postmortem postmortem;
    private readonly (TaskColumn Column, TextSpan Span)[] cells;

    internal ActionItem(Postmortem postmortem, TextSpan text, TextSpan span, int steps, (TaskColumn Column, TextSpan Span)[] cells)
    {
        this.postmortem = postmortem;
        this.cells = cells;
        (Text, Span, Steps) = (text, span, Math.Max(1, steps));
    }

    /// <summary>What is to be done, without marker and without what follows on lines of its own.</summary>
    public TextSpan Text { get; }

    /// <summary><see cref="Text"/> as a message quotes it: at most 60 characters.</summary>
    public string ShortText => postmortem.Words(Text) is { Length: > 60 } words ? Quotation.Prefix(words, 59) + "…" : postmortem.Words(Text);

    /// <summary>All that belongs to it: further lines, nested items, the whole row.</summary>
    public TextSpan Span { get; }

    /// <summary>The nested items that say what to do; 1 when there are none.</summary>
    public int Steps { get; }

    /// <summary>Who does it: an owner's cell or label, "@name", or a team that the configuration names.</summary>
    public TextSpan? Owner => Fact(TaskColumn.Owner) ?? Mention() ?? postmortem.FindName(postmortem.Reading.Teams, Span);

    /// <summary>Until when: a cell or label, a date, "by Friday", "Q3", "within two weeks".</summary>
    public TextSpan? Due => Fact(TaskColumn.Due) ?? DueDate?.Span ?? DueReader.Find(postmortem.Prose, Span);

    /// <summary>The date in <see cref="Due"/>'s cell, behind its label, or behind "by"; null when another date or none is there.</summary>
    public DateMention? DueDate
    {
        get
        {
            var dates = postmortem.DatesIn(Span);
            if (dates.Length == 0)
                return null;
            var due = Fact(TaskColumn.Due);
            foreach (var date in dates)
                if (due?.Contains(date.Span.Start) ?? DueReader.Leads(postmortem.Prose, Span.Start, date.Span.Start))
                    return date;
            return null;
        }
    }

    /// <summary>Where it is tracked: an address, "#12", "ABC-12".</summary>
    public bool HasLink => Fact(TaskColumn.Link) is not null || LinkReader.Has(postmortem.Source.Content, postmortem.Prose, Span);

    /// <summary>Whether it is ticked off, struck through or said to be done.</summary>
    public bool IsDone => IsTicked || IsStruck || EndsDone || (Fact(TaskColumn.Status) is { } status && Vocabulary.DoneWords.Contains(FirstWord(status)));

    /// <summary>Whether it wishes for something better and names nothing: no thing, number, code or link.</summary>
    public bool IsVague
    {
        get
        {
            var isWish = false;
            for (var at = Text.Start; at < Text.End; at++)
            {
                var start = at;
                while (at < Text.End && char.IsLetterOrDigit(postmortem.Prose[at]))
                    at++;
                if (at == start)
                    continue;
                var word = postmortem.Prose.Substring(start, at - start);
                var isVerb = Vocabulary.VagueVerbs.Contains(word);
                if (!isVerb && !Vocabulary.GenericWords.Contains(word))
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
            var source = postmortem.Source.Content;
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
            var source = postmortem.Source.Content;
            return source.AsSpan(0, Text.Start).TrimEnd('*').EndsWith(Strike.AsSpan(), StringComparison.Ordinal) && source.AsSpan(Text.End).TrimStart('*').StartsWith(Strike.AsSpan(), StringComparison.Ordinal)
                && source.IndexOf(Strike, Text.Start, Text.Length, StringComparison.Ordinal) < 0;
        }
    }

    private bool EndsDone
    {
        get
        {
            var text = postmortem.Prose.AsSpan(Text.Start, Text.Length).TrimEnd();
            return Vocabulary.DoneWords.Contains(text.Slice(text.LastIndexOfAny(' ', '\n') + 1).Trim("()[].!".AsSpan()).ToString());
        }
    }

    /// <summary>The cell of a column, or what follows its label; null when there is none or it stands for nothing.</summary>
    private TextSpan? Fact(TaskColumn column)
    {
        foreach (var (kind, span) in cells)
            if (kind == column && span.Length > 0 && !Vocabulary.EmptyCells.Contains(postmortem.Words(span)))
                return span;
        return cells.Length == 0 ? TaskLabelReader.Find(postmortem.Prose, Span, column) : null;
    }

    private TextSpan? Mention()
    {
        for (var at = postmortem.Prose.IndexOf('@', Span.Start, Span.Length); at >= 0; at = postmortem.Prose.IndexOf('@', at + 1, Span.End - at - 1))
        {
            var end = at + 1;
            while (end < Span.End && (char.IsLetterOrDigit(postmortem.Prose[end]) || postmortem.Prose[end] is '-' or '_'))
                end++;
            if (end > at + 1 && (at == Span.Start || !char.IsLetterOrDigit(postmortem.Prose[at - 1])))
                return TextSpan.FromBounds(at, end);
        }
        return null;
    }

    private string FirstWord(TextSpan span) => postmortem.Words(span).Split(' ')[0].Trim('.', ',', '!');
}
