using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>Finds zones that are said once for many times: "All times in UTC", "Time zone: CET", "Time (WAT)".</summary>
internal static class ZoneStatement
{
    /// <summary>The zone that a sentence about times states in <paramref name="line"/>.</summary>
    public static Zone? In(string prose, TextSpan line)
    {
        if (CaselessSearch.IndexOf(prose, ZoneWords.InEveryStatement, line.Start, line.Length) < 0)
            return null;
        foreach (var statement in ZoneWords.Statements)
            if (Word.Find(prose, statement, line, StringComparison.OrdinalIgnoreCase) is { } found
                && ZoneOf(prose, found, statement, line) is { } zone)
                return zone;
        return null;
    }

    /// <summary>As <see cref="In"/>, and UTC, GMT or an IANA id wherever it is: in a header nothing else is meant by them.</summary>
    public static Zone? InHeader(string prose, TextSpan line)
    {
        if (In(prose, line) is { } stated)
            return stated;
        for (var at = line.Start; at < line.End && ZoneReader.Find(prose, at, line.End) is { } zone; at = zone.Span.End)
            if (IsUnmistakable(zone.Name))
                return zone;
        return null;
    }

    private static Zone? ZoneOf(string prose, TextSpan found, string statement, TextSpan line)
    {
        var sentence = Sentence.Around(prose, found.Start, line);
        if (ZoneReader.Find(prose, sentence.Start, sentence.End) is { } zone)
            return zone;
        return ZoneWords.PlaceStatements.Contains(statement) ? Place(new Cursor(prose, found.End, sentence.End)) : null;
    }

    /// <summary>"All times are Lagos": a place stands for its zone.</summary>
    private static Zone? Place(Cursor cursor)
    {
        while (cursor.SkipToLetter())
        {
            var span = cursor.TakeLetters();
            var word = cursor.Text.Substring(span.Start, span.Length);
            if (!ZoneWords.Fillers.Contains(word))
                return char.IsUpper(word[0]) ? new Zone(span, word) : null;
        }
        return null;
    }

    private static bool IsUnmistakable(string name) =>
        name.IndexOf('/') > 0
        || name.StartsWith("UTC", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("GMT", StringComparison.OrdinalIgnoreCase);
}
