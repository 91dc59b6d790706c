namespace PostmortemLint.Model;

/// <content>The words of times and timelines.</content>
internal static partial class Vocabulary
{
    /// <summary>Words that may stand before the time of an entry: "At around 14:00".</summary>
    public static readonly HashSet<string> LeadInWords = new(("at around about approximately approx circa ca by from between on until after before since till just shortly early late " +
        "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun day time date t step the same next pre post").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that make a time or duration approximate.</summary>
    public static readonly HashSet<string> Approximations = new("about around approximately approx roughly circa ca nearly almost over some estimated under least most than".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands before the duration of the outage itself.</summary>
    public static readonly string[] DurationCues = "duration|lasted|lasting|for a total of|total downtime|total of|outage of|downtime of|span|down for|unavailable for|offline for|outage for|unreachable for|broken for".Split('|');

    /// <summary>Stems that put a step behind a night.</summary>
    public static readonly string[] NextDays = "next day|next morning|following day|following morning|day after|a day later|(+1".Split('|');

    /// <summary>What every one of these cues has, in small and in capital letters.</summary>
    public static readonly string[] DurationHints = "uration|URATION|ast|otal|utage|owntime of|span|own for|able for|line for|ken for".Split('|');

    /// <summary>What makes it the duration of something else.</summary>
    public static readonly string[] OtherDurations = "within|after|every|each|per |timeout|until|took|response|detect|average".Split('|');

    /// <summary>Stems that say that it was over.</summary>
    public static readonly string[] Restorations =
        "restor|resolved|recover|back online|back up|back to normal|operational|normal operation|fully functional|all clear|up and running|working again|works again|work again|worked again|available again|reachable again|responds again|respond again|as usual|fixed|mitigated|stab|to normal|is back|was back|were back|% back|resumed|closed|outage end|incident end|downtime end".Split('|');

    /// <summary>What a step says when the service as a whole is back.</summary>
    public static readonly string[] FullRestorations =
        "restored|back online|back to normal|returned to normal|back up|% back|was back|were back|is back|are back|fully operational|fully functional|full functionality|fully recovered|normal operation".Split('|');

    /// <summary>What is back then, in the clause that says so.</summary>
    public static readonly string[] Services =
        "service functionality access site website system platform application operation availability traffic checkout login full everything users customers outage".Split(' ');

    /// <summary>Stems of such a clause that leave some of it to be done, or speak of a part of the service.</summary>
    public static readonly string[] PartsOfServices =
        (
            "not |n't|partial|some |most |gradual|began|begin|attempt|try|tried|fail|region|first |once |when |until|should|expect|will |" +
            "backup|snapshot|database|config|version|node|replica|cache|cluster|pod|instance|index|queue|disk|primary|standby|file|server|monitoring").Split('|');

    /// <summary>Stems of a last check or announcement, which comes after the service is back.</summary>
    public static readonly string[] Closings = "confirm|verif|monitor|healthy|declared|success|baseline|normal|clear|complete|ended| over|all good|all green|announce|status page".Split('|');

    /// <summary>Stems of a step in the middle of the work.</summary>
    public static readonly string[] Unfinished = "initiat|investigat|delay|attempt|fail|persist|still|escalat|suspect|not ".Split('|');

    /// <summary>Stems that say that the outage began.</summary>
    public static readonly string[] Beginnings =
        "outage start|outage beg|downtime start|downtime beg|breakdown start|breakdown beg|disruption start|disruption beg|start of the outage|start of outage|start of downtime|beginning of the outage".Split('|');

    /// <summary>Stems that say that something is broken.</summary>
    public static readonly string[] Troubles =
        "error|fail|slow|latenc|degrad|spike|timeout|timed out|time out|unavailable|inaccessible|not accessible|cannot|unable|crash|again|still|persist|recur|broke|outage|increase|drop".Split('|');

    /// <summary>Stems that say that it was noticed.</summary>
    public static readonly string[] Noticings =
        (
            "detect|alerts |alerted|an alert|the alert|alert fired|alert trigger|alert was|alert went|alert goes|alarm|noticed|notices|discovered|reported|reports |reporting|" +
            "complain|paged|identified|observed|aware|not responding|unresponsive|is down|was down|are down|were down|went down|goes down").Split('|');

    /// <summary>Whether <paramref name="text"/> holds nothing but words that lead in a time.</summary>
    public static bool IsLeadIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
                continue;
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            if (!LeadInWords.Contains(text.Slice(start, at - start).ToString()))
                return false;
        }
        return true;
    }

    /// <summary>'&gt;' where the words before <paramref name="offset"/> make it a lower bound ("over two hours"), '&lt;' an upper one, NUL neither.</summary>
    public static char BoundBefore(string prose, int offset)
    {
        var before = prose.Substring(Math.Max(0, offset - 14), Math.Min(14, offset)).TrimEnd().ToLowerInvariant();
        foreach (var (bound, words) in Bounds)
            foreach (var word in words)
                if (before.EndsWith(word, StringComparison.Ordinal))
                    return bound;
        return '\0';
    }

    private static readonly (char Bound, string[] Words)[] Bounds =
        [('>', " over|more than|at least|exceeding|>".Split('|')), ('<', "under|less than|at most|up to|nearly|almost|within|<".Split('|'))];

    /// <summary>Whether what stands before <paramref name="offset"/> makes it approximate: "~14:00", "at about 14:00".</summary>
    public static bool IsApproximate(string prose, int offset)
    {
        var end = offset;
        while (end > 0 && prose[end - 1] == ' ')
            end--;
        if (end == 0)
            return false;
        if (prose[end - 1] is '~' or '≈')
            return true;
        if (prose[end - 1] == '.')
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(prose[start - 1]))
            start--;
        return Approximations.Contains(prose.Substring(start, end - start));
    }

    /// <summary>Whether the full stop at <paramref name="stop"/> belongs to an abbreviation: "Dr.", "U.S.".</summary>
    public static bool IsAbbreviation(string prose, int start, int stop)
    {
        var word = stop;
        while (word > start && char.IsLetter(prose[word - 1]))
            word--;
        return prose[stop] == '.' && (stop - word == 1 || Abbreviations.Contains(prose.Substring(word, stop - word)));
    }

    private static readonly HashSet<string> Abbreviations = new("dr mr mrs ms st vs no approx etc fig inc prof".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="text"/> has one of the hints, to the letter: a fast test before a thorough one.</summary>
    public static bool HasHint(ReadOnlySpan<char> text, string[] hints)
    {
        foreach (var hint in hints)
            if (text.IndexOf(hint.AsSpan()) >= 0)
                return true;
        return false;
    }

    /// <summary>Whether <paramref name="text"/> has one of the stems, in any case.</summary>
    public static bool HasStem(ReadOnlySpan<char> text, string[] stems)
    {
        const int Usual = 512;
        var lower = text.Length <= Usual ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(lower);
        return HasHint(lower, stems);
    }
}
