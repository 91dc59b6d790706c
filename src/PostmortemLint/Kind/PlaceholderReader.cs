using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>Finds what a template left to be replaced.</summary>
internal sealed class PlaceholderReader
{
    /// <summary>Characters of the longest text in brackets, with one of them, and of the longest before "here".</summary>
    private const int LongestText = 120;

    private readonly string source;
    private readonly string prose;
    private readonly SpanSet code;
    private readonly BracketText brackets;
    private readonly List<Placeholder> found = [];

    private PlaceholderReader(string source, string prose, IReadOnlyList<TextSpan> code) =>
        (this.source, this.prose, this.code, brackets) = (source, prose, new SpanSet(code), new BracketText(source));

    /// <summary>All placeholders, in order, without those that begin inside others.</summary>
    /// <param name="source">The text with its markup, in which a cell of a table has its bounds.</param>
    /// <param name="prose">The visible text.</param>
    /// <param name="code">Where it is code, in order.</param>
    /// <param name="unknownTags">Tags that are not HTML: <c>&lt;service&gt;</c>.</param>
    public static Placeholder[] Read(string source, string prose, IReadOnlyList<TextSpan> code, IReadOnlyList<TextSpan> unknownTags)
    {
        var reader = new PlaceholderReader(source, prose, code);
        reader.ReadTags(unknownTags);
        reader.ReadMarks();
        reader.ReadTodos();
        reader.ReadQuestionMarks();
        reader.ReadHere();
        reader.ReadFormats();
        reader.ReadBrackets();
        reader.ReadAddresses();
        return reader.InOrder();
    }

    private Placeholder[] InOrder()
    {
        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        var kept = new List<Placeholder>(found.Count);
        foreach (var placeholder in found)
            if (kept.Count == 0 || placeholder.Span.Start >= kept[kept.Count - 1].Span.End)
                kept.Add(placeholder);
        return [.. kept];
    }

    private void ReadTags(IReadOnlyList<TextSpan> tags)
    {
        foreach (var tag in tags)
            if (brackets.Ask(tag.Start, tag.End - 1))
                found.Add(new Placeholder(tag, IsCode: false));
    }

    /// <summary>"TBD", "FIXME", "Lorem ipsum", wherever they are.</summary>
    private void ReadMarks()
    {
        foreach (var mark in KindWords.UnfinishedMarks)
            foreach (var place in Word.FindAll(prose, mark))
                Add(place.Start, place.End);
    }

    /// <summary>
    /// "TODO", where it is all that a line holds: a cell that says so is the state of a task, and above a list it is the list's name.
    /// </summary>
    private void ReadTodos()
    {
        foreach (var start in PlacesOf("TODO"))
        {
            var end = EndOfRun(start, 'O', "TODO".Length);
            if (Surroundings.StandsAlone(source, start, end)
                && !Surroundings.OpensCell(source, start) && !Surroundings.StandsAboveList(source, end))
                Add(start, end);
        }
    }

    /// <summary>"??", or a time or date that lacks its end, "14:??", where it is all that a line or cell holds.</summary>
    private void ReadQuestionMarks()
    {
        foreach (var at in PlacesOf("??"))
        {
            var start = at;
            while (start > 0 && source[start - 1] is ':' or '-' or '/' or (>= '0' and <= '9'))
                start--;
            AddIfAlone(start, EndOfRun(at, '?', "??".Length));
        }
    }

    /// <summary>"Your text here", where it is all that a line or cell holds.</summary>
    private void ReadHere()
    {
        foreach (var at in PlacesOf(" here"))
        {
            var start = StartOfWords(at);
            if (BracketText.AsksForText(prose, TextSpan.FromBounds(start, at)))
                AddIfAlone(start, at + " here".Length);
        }
    }

    /// <summary>Where a sign begins, in order, without overlaps.</summary>
    private IEnumerable<int> PlacesOf(string sign)
    {
        for (var from = 0; prose.IndexOf(sign, from, StringComparison.Ordinal) is >= 0 and var at; from = at + sign.Length)
            yield return at;
    }

    /// <summary>Where the letters before <paramref name="end"/> begin that single spaces part.</summary>
    private int StartOfWords(int end)
    {
        var start = end;
        while (start > Math.Max(0, end - LongestText) && IsOfWords(start - 1))
            start--;
        while (prose[start] == ' ')
            start++;
        return Math.Min(start, end);
    }

    private bool IsOfWords(int at) => char.IsLetter(prose[at]) || (prose[at] == ' ' && at > 0 && prose[at - 1] != ' ');

    /// <summary>YYYY-MM-DD, DD/MM/YYYY, HH:MM, XX:XX, 20XX-01-XX, XX %: letters in the places of digits.</summary>
    private void ReadFormats()
    {
        foreach (var format in LetterFormat.Find(prose))
            Add(format.Start, format.End);
    }

    private void ReadBrackets()
    {
        for (var at = NextBracket(0); at >= 0; at = NextBracket(at + 1))
        {
            var close = prose[at] switch { '[' => ']', '{' => '}', _ => '>' };
            var end = prose.IndexOf(close, at, Math.Min(LongestText, prose.Length - at));
            if (end < 0 || Word.IsAt(prose, at - 1) || IsLinkText(end) || !brackets.Ask(at, end))
                continue;
            Add(at, EndOfRun(end, close == '}' ? '}' : '\0', 1));
            at = end;
        }
    }

    /// <summary>"YOUR_IMAGE_LINK_HERE" as the address of a link or an image.</summary>
    private void ReadAddresses()
    {
        foreach (var address in AddressText.Find(source, prose).Concat(AddressText.FindInText(source, prose)))
            Add(address.Start, address.End);
    }

    private int NextBracket(int from)
    {
        var at = from < prose.Length ? prose.AsSpan(from).IndexOfAny('[', '{', '<') : -1;
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Whether the bracket at <paramref name="close"/> ends a link's text: another bracket follows.</summary>
    private bool IsLinkText(int close) => prose[close] == ']' && close + 1 < prose.Length && prose[close + 1] is '(' or '[' or '{';

    /// <summary>The end of what begins at <paramref name="start"/> with a length, and goes on with the same character.</summary>
    private int EndOfRun(int start, char character, int length)
    {
        var cursor = new Cursor(prose, start + length, prose.Length);
        while (cursor.TryTake(character))
        {
        }
        return cursor.At;
    }

    private void AddIfAlone(int start, int end)
    {
        if (Surroundings.StandsAlone(source, start, end))
            Add(start, end);
    }

    private void Add(int start, int end) => found.Add(new Placeholder(TextSpan.FromBounds(start, end), code.Contains(start)));
}
