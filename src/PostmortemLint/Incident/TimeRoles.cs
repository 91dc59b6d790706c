namespace PostmortemLint.Incident;

/// <summary>Tells what a clock time is the time of, by the words before it.</summary>
internal static class TimeRoles
{
    /// <summary>The most words before a time within which a cue refers to it; "started" is said of much else.</summary>
    private const int FarthestCue = 12;

    private const int FarthestStart = 6;

    /// <summary>Letters of the longest cue.</summary>
    private const int LongestCue = 12;

    /// <summary>The role that the last telling word of <paramref name="text"/> gives to the time after it.</summary>
    public static TimeRole RoleOf(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var end = text.Length; end > 0 && words < FarthestCue; end--)
        {
            var start = end;
            while (start > 0 && char.IsLetter(text[start - 1]))
                start--;
            var role = RoleOfCue(text.Slice(start, end - start));
            if (role != TimeRole.None && (role != TimeRole.Start || words < FarthestStart))
                return role;
            words += end > start ? 1 : 0;
            end = Math.Max(1, start);
        }
        return TimeRole.None;
    }

    private static TimeRole RoleOfCue(ReadOnlySpan<char> word)
    {
        if (word.Length is <= 1 or > LongestCue)
            return TimeRole.None;
        var cue = word.ToString();
        foreach (var (role, words) in IncidentWords.TimeCues)
            if (words.Contains(cue))
                return role;
        return TimeRole.None;
    }
}
