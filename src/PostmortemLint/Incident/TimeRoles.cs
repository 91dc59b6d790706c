using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Incident;

/// <summary>Tells what a clock time is the time of, by the words before it.</summary>
internal static class TimeRoles
{
    /// <summary>The most words before a time within which a cue refers to it; "started" is said of much else.</summary>
    private const int FarthestCue = 12;

    private const int FarthestStart = 6;

    /// <summary>What joins the two halves of a label: "Start / end: 14:00 / 15:00".</summary>
    private const string Joints = "/|-–—&+>→ ";

    /// <summary>The role that the last telling word of <paramref name="before"/> gives to the time after it.</summary>
    public static TimeRole RoleOf(string prose, TextSpan before)
    {
        for (var words = 0; words < FarthestCue && Word.LastIn(prose, before) is { Length: > 0 } word; words++)
        {
            var role = RoleOfCue(prose.Substring(word.Start, word.Length));
            if (role != TimeRole.None && (role != TimeRole.Start || words < FarthestStart))
                return role == TimeRole.End && IsJoinedToStart(prose, before.Start, word.Start) ? TimeRole.None : role;
            before = TextSpan.FromBounds(before.Start, word.Start);
        }
        return TimeRole.None;
    }

    /// <summary>Whether a key is named after the start, the end or the detection: "started", "end_time", "detected-at".</summary>
    public static bool IsOfOutage(string key) =>
        Array.Exists(key.ToLowerInvariant().Split('_', '-', ' '), w => RoleOfCue(w) != TimeRole.None);

    /// <summary>Whether a sign joins a word of the start to the one of the end: both times follow, in this order.</summary>
    private static bool IsJoinedToStart(string prose, int start, int end)
    {
        var word = Word.LastIn(prose, TextSpan.FromBounds(start, end));
        var joint = prose.Substring(word.End, end - word.End);
        return word.Length > 0 && joint.Trim().Length > 0 && joint.Trim(Joints.ToCharArray()).Length == 0
            && RoleOfCue(prose.Substring(word.Start, word.Length)) == TimeRole.Start;
    }

    private static TimeRole RoleOfCue(string word)
    {
        foreach (var (role, words) in IncidentWords.TimeCues)
            if (words.Contains(word))
                return role;
        return TimeRole.None;
    }
}
