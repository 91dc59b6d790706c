using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Incident;

/// <summary>Tells what a clock time is the time of, by the words before it.</summary>
internal static class TimeRoles
{
    /// <summary>The most words before a time within which a cue refers to it; "started" is said of much else.</summary>
    private const int FarthestCue = 12;

    private const int FarthestStart = 6;

    /// <summary>The role that the last telling word of <paramref name="before"/> gives to the time after it.</summary>
    public static TimeRole RoleOf(string prose, TextSpan before)
    {
        for (var words = 0; words < FarthestCue && Word.LastIn(prose, before) is { Length: > 0 } word; words++)
        {
            var role = RoleOfCue(prose.Substring(word.Start, word.Length));
            if (role != TimeRole.None && (role != TimeRole.Start || words < FarthestStart))
                return role;
            before = TextSpan.FromBounds(before.Start, word.Start);
        }
        return TimeRole.None;
    }

    private static TimeRole RoleOfCue(string word)
    {
        foreach (var (role, words) in IncidentWords.TimeCues)
            if (words.Contains(word))
                return role;
        return TimeRole.None;
    }
}
