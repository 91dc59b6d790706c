namespace PostmortemLint.Incident;

/// <summary>Tells what a clock time is the time of, by the words before it.</summary>
internal static class TimeRoles
{
    /// <summary>What the words before a clock time make of it; the last of them decides.</summary>
    private static readonly (TimeRole Role, HashSet<string> Words)[] TimeCues =
    [
        (TimeRole.Start, Words("start started starts starting began begin begins beginning onset from between since occurred happened")),
        (TimeRole.End, Words("end ended ends ending until till resolved restored recovered fixed finished mitigated through concluded over stopped completed resolution recovery restoration")),
        (TimeRole.Detection, Words("detected detection noticed discovered alerted reported identified acknowledged paged")),
    ];

    /// <summary>Words before a time within which a cue speaks of it; "started" is said of much else.</summary>
    private const int FarthestCue = 12;

    private const int FarthestStart = 6;

    /// <summary>Letters of the longest cue.</summary>
    private const int LongestCue = 12;

    /// <summary>The role that the last telling word of <paramref name="text"/> gives to the time behind it.</summary>
    public static TimeRole RoleOf(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var end = text.Length; end > 0 && words < FarthestCue; end--)
        {
            var start = end;
            while (start > 0 && char.IsLetter(text[start - 1]))
                start--;
            if (end - start > 1 && end - start <= LongestCue && RoleOfCue(text.Slice(start, end - start).ToString()) is var role && role != TimeRole.None && (role != TimeRole.Start || words < FarthestStart))
                return role;
            words += end > start ? 1 : 0;
            end = Math.Max(1, start);
        }
        return TimeRole.None;
    }

    private static TimeRole RoleOfCue(string word)
    {
        foreach (var (role, words) in TimeCues)
            if (words.Contains(word))
                return role;
        return TimeRole.None;
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}

/// <summary>What a clock time in the summary is the time of.</summary>
internal enum TimeRole
{
    None,
    Start,
    End,
    Detection,
}
