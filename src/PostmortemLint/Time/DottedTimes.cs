using PostmortemLint.Prose;
using PostmortemLint.Time.Shapes;

namespace PostmortemLint.Time;

/// <summary>
/// Tells whether "10.28" is a time: in a document in which lines begin with such numbers as the steps of a timeline do, each a time of
/// day and hardly one earlier than the one above.
/// </summary>
internal sealed class DottedTimes
{
    private const int FewestLines = 3;

    /// <summary>Of so many lines that follow another, one may be earlier: a night lies between them.</summary>
    private const int LinesPerNight = 4;

    private const string Markers = " *-–—•|[(~#>\t";

    private readonly HashSet<int> leads;

    private DottedTimes(HashSet<int> leads) => this.leads = leads;

    public static DottedTimes Find(string prose)
    {
        var leads = new HashSet<int>();
        var (last, falls, hasTwoDigits) = (0, 0, false);
        for (var start = 0; start < prose.Length; start = EndOfLine(prose, start) + 1)
        {
            var cursor = new Cursor(prose, start, prose.Length);
            cursor.SkipAny(Markers);
            if (ReadLead(cursor) is not { } written)
                continue;
            if (written.Time is not { } time)
                return new DottedTimes([]);
            var minute = (time.Hour * 60) + time.Minute;
            falls += minute < last ? 1 : 0;
            last = minute;
            hasTwoDigits |= written.Span.Length == "10.28".Length;
            leads.Add(cursor.At);
        }
        var isTimeline = leads.Count >= FewestLines && hasTwoDigits && falls <= leads.Count / LinesPerNight;
        return new DottedTimes(isTimeline ? leads : []);
    }

    /// <summary>The dotted time at <paramref name="cursor"/>; null when there is none.</summary>
    /// <param name="cursor">A place in the text that was searched.</param>
    /// <param name="last">The time before it; null when it is the first.</param>
    public WrittenTime? Read(Cursor cursor, ClockTime? last)
    {
        if (leads.Count == 0 || !cursor.IsAtDigit)
            return null;
        var isTime = leads.Contains(cursor.At) || IsAfterTimeWord(cursor)
            || (last is not null && TimeRange.IsJoint(cursor.Text, last.End, cursor.At));
        return isTime ? TimeShapes.Dotted(cursor) : null;
    }

    private static WrittenTime? ReadLead(Cursor cursor)
    {
        if (TimeShapes.Dotted(cursor) is not { } written)
            return null;
        cursor.At = written.Span.End;
        if (char.IsLetter(cursor.Current))
            return null;
        cursor.SkipAny(Markers + ":");
        return char.IsLetter(cursor.Current) || cursor.Current is '\n' or '\0' || TimeShapes.Dotted(cursor) is not null ? written : null;
    }

    private static bool IsAfterTimeWord(Cursor cursor)
    {
        cursor.SkipSpacesBack();
        if (cursor.Previous is '~' or '≈')
            return true;
        foreach (var word in TimeWords.BeforeHours)
            if (cursor.TryTakeWordBack(word))
                return true;
        return false;
    }

    private static int EndOfLine(string prose, int start) => prose.IndexOf('\n', start) is var end && end < 0 ? prose.Length : end;
}
