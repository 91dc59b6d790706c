using PostmortemLint.Text;

namespace PostmortemLint.Time;

/// <summary>Finds zones that are said once for many times: "All times in UTC", "Time zone: CET", "Time (WAT)".</summary>
internal static class ZoneStatement
{
    private static readonly string[] Cues = ["all times", "times are", "times in", "timezone", "time zone", "time-zone", "timestamps", "times shown", "times listed"];

    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase) { "are", "is", "in", "shown", "listed", "given", "below", "here", "use", "the", "local", "of", "to", "at", "for", "based", "on" };

    /// <summary>The zone that a sentence about times states in <paramref name="line"/>.</summary>
    public static Zone? In(string prose, TextSpan line)
    {
        foreach (var cue in Cues)
        {
            var at = prose.IndexOf(cue, line.Start, line.Length, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var start = SentenceStart(prose, at, line.Start);
            var end = SentenceEnd(prose, at, line.End);
            if (ZoneReader.Find(prose, start, end) is { } zone)
                return zone;
            if (cue is "all times" or "timezone" or "time zone" && Place(prose, at + cue.Length, end) is { } place)
                return place;
        }
        return null;
    }

    /// <summary>As <see cref="In"/>, and UTC or GMT wherever it stands: in a header nothing else is meant by them.</summary>
    public static Zone? InHeader(string prose, TextSpan line)
    {
        if (In(prose, line) is { } stated)
            return stated;
        for (var at = line.Start; at < line.End && ZoneReader.Find(prose, at, line.End) is { } zone; at = zone.Span.End)
            if (zone.Name.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) || zone.Name.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) || zone.Name.IndexOf('/') > 0)
                return zone;
        return null;
    }

    /// <summary>"All times are Lagos": a place stands for its zone.</summary>
    private static Zone? Place(string prose, int at, int end)
    {
        while (at < end)
        {
            while (at < end && !char.IsLetter(prose[at]))
                at++;
            var stop = at;
            while (stop < end && char.IsLetter(prose[stop]))
                stop++;
            if (stop == at)
                return null;
            var word = prose.Substring(at, stop - at);
            if (!Fillers.Contains(word))
                return char.IsUpper(word[0]) ? new Zone(new TextSpan(at, stop - at), word) : null;
            at = stop;
        }
        return null;
    }

    private static int SentenceStart(string prose, int at, int start)
    {
        var dot = prose.LastIndexOf(". ", at, at - start, StringComparison.Ordinal);
        return dot < 0 ? start : dot + 1;
    }

    private static int SentenceEnd(string prose, int at, int end)
    {
        var dot = prose.IndexOf(". ", at, end - at, StringComparison.Ordinal);
        return dot < 0 ? end : dot;
    }
}
