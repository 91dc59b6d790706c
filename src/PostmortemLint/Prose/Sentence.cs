using PostmortemLint.Text;

namespace PostmortemLint.Prose;

/// <summary>
/// Where sentences end: at a full stop, question mark or exclamation mark, and the quotes and brackets that close after it, when white
/// space and anything but a lower-case letter follow; after a number a lower-case letter may follow as well ("exit code 2. curl says").
/// The full stop of an abbreviation does not end a sentence.
/// </summary>
internal static class Sentence
{
    private static readonly HashSet<string> Abbreviations = WordTable.Load("Prose/sentence-words.txt").Set("abbreviations");

    /// <summary>The sentences of <paramref name="span"/>, in order, each with its closing sign and without the space around it.</summary>
    public static IEnumerable<TextSpan> In(string prose, TextSpan span)
    {
        for (var start = SkipSpace(prose, span.Start, span.End); start < span.End;)
        {
            var end = EndAfter(prose, start, span.End);
            yield return TextSpan.FromBounds(start, TrimEnd(prose, start, end));
            start = SkipSpace(prose, end, span.End);
        }
    }

    /// <summary>The sentence of <paramref name="within"/> that <paramref name="offset"/> lies in.</summary>
    public static TextSpan Around(string prose, int offset, TextSpan within)
    {
        var start = offset;
        while (start > within.Start && !EndsAt(prose, start - 1, within.End))
            start--;
        start = Math.Min(offset, SkipSpace(prose, start, within.End));
        return TextSpan.FromBounds(start, TrimEnd(prose, offset, EndAfter(prose, offset, within.End)));
    }

    /// <summary>Just after the sign that ends the sentence at <paramref name="start"/>; <paramref name="end"/> when none does.</summary>
    private static int EndAfter(string prose, int start, int end)
    {
        for (var at = NextStop(prose, start, end); at < end; at = NextStop(prose, at + 1, end))
            if (EndsAt(prose, at, end))
                return AfterClosers(prose, at + 1, end);
        return end;
    }

    /// <summary>Whether the character at <paramref name="at"/> ends a sentence, in text up to <paramref name="end"/>, exclusive.</summary>
    public static bool EndsAt(string prose, int at, int end)
    {
        if (prose[at] is not ('.' or '!' or '?'))
            return false;
        var after = AfterClosers(prose, at + 1, end);
        if (after >= end)
            return true;
        var next = SkipSpace(prose, after, end);
        var goesOn = next < end && char.IsLower(prose[next]) && !IsAfterNumber(prose, at);
        return next > after && !goesOn && !IsAbbreviation(prose, at);
    }

    /// <summary>Whether the sign at <paramref name="at"/> is the full stop after a number.</summary>
    private static bool IsAfterNumber(string prose, int at) => prose[at] == '.' && at > 0 && char.IsDigit(prose[at - 1]);

    private static int NextStop(string prose, int from, int end)
    {
        var at = from < end ? prose.AsSpan(from, end - from).IndexOfAny('.', '!', '?') : -1;
        return at < 0 ? end : from + at;
    }

    /// <summary>Whether the full stop at <paramref name="stop"/> belongs to an abbreviation: "Dr.", "U.S.", "e.g.".</summary>
    private static bool IsAbbreviation(string prose, int stop)
    {
        var cursor = new Cursor(prose, stop, prose.Length);
        var word = cursor.TakeLettersBack();
        if (prose[stop] != '.' || word.Length == 0)
            return false;
        var isInitial = word.Length == 1 && (char.IsUpper(cursor.Current) || cursor.Previous == '.');
        return isInitial || Abbreviations.Contains(prose.Substring(word.Start, word.Length));
    }

    private static int AfterClosers(string prose, int at, int end)
    {
        while (at < end && prose[at] is '"' or '”' or ')' or ']' or '\'' or '’')
            at++;
        return at;
    }

    private static int SkipSpace(string prose, int at, int end)
    {
        while (at < end && prose[at] is ' ' or '\n')
            at++;
        return at;
    }

    private static int TrimEnd(string prose, int start, int end)
    {
        while (end > start && prose[end - 1] is ' ' or '\n')
            end--;
        return end;
    }
}
