using NodaTime;
using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Incident;

/// <summary>What a line of a timeline begins with.</summary>
/// <param name="Time">The clock time.</param>
/// <param name="Date">The date, before the time or directly after it.</param>
/// <param name="Elapsed">The time since the start of the incident, where there is neither time nor date.</param>
internal sealed record EntryLead(ClockTime? Time, CalendarDate? Date, Duration? Elapsed)
{
    /// <summary>Words that may precede the time of an entry.</summary>
    private const int MostLeadWords = 4;

    /// <summary>Words of a label whose time follows in parentheses or after a colon.</summary>
    private const int MostLabelWords = 8;

    /// <summary>Words between a time and the date after it: "14:00 UTC on 5 June".</summary>
    private const int MostWordsBeforeDate = 2;

    public bool HasTimeOrDate => Time is not null || Date is not null;

    public static EntryLead Of(Page page, TextLine line)
    {
        var times = page.TimesIn(line.Span);
        var dates = page.DatesIn(line.Span);
        var prose = page.Prose.Text;
        var date = dates.Length > 0 && Leads(prose, line, dates[0].Span) ? dates[0] : null;
        var hasTime = times.Length > 0
            && (Leads(prose, line, times[0].Span) || IsBeside(prose, date, times[0]) || IsAloneAtEnd(prose, line, times));
        var time = hasTime ? times[0] : null;
        if (time is not null && date is null && dates.Length > 0 && IsDateOf(prose, time, dates[0]))
            date = dates[0];
        return new EntryLead(time, date, time is null && date is null ? ElapsedReader.In(prose, line.Span) : null);
    }

    /// <summary>How many words there are between two offsets; none where the second is not after the first.</summary>
    public static int CountWords(string prose, int start, int end) =>
        end <= start ? 0 : WordCounter.Count(prose, TextSpan.FromBounds(start, end), []);

    private static bool IsBeside(string prose, CalendarDate? date, ClockTime time) =>
        date is not null && CountWords(prose, date.Span.End, time.Span.Start) <= 1;

    /// <summary>Whether it is the only time of an item that ends with it in parentheses: "Restarted the relay (14:00)".</summary>
    private static bool IsAloneAtEnd(string prose, TextLine line, ReadOnlySpan<ClockTime> times)
    {
        if (line.Kind != LineKind.ListItem || times.Length != 1
            || SignBefore(prose, line.Span.Start, times[0].Span.Start) is not ('(' or '['))
            return false;
        var rest = prose.AsSpan(times[0].EndOfSharedZone, Math.Max(0, line.Span.End - times[0].EndOfSharedZone)).Trim();
        return rest.Length > 0 && rest[0] is ')' or ']' && rest.Slice(1).Trim(". ".AsSpan()).Length == 0;
    }

    private static bool IsDateOf(string prose, ClockTime time, CalendarDate date) =>
        date.Span.Start > time.Span.End && CountWords(prose, time.Span.End, date.Span.Start) <= MostWordsBeforeDate;

    /// <summary>Whether nearly nothing precedes a time or date, or a short label that it follows in parentheses.</summary>
    private static bool Leads(string prose, TextLine line, TextSpan mention)
    {
        var words = CountWords(prose, line.Span.Start, mention.Start);
        return words == 0
            || (words == 1 && mention.Start > 0 && prose[mention.Start - 1] == '.' && char.IsDigit(prose[line.Span.Start]))
            || (words <= MostLabelWords && SignBefore(prose, line.Span.Start, mention.Start) is '(' or '[' or ':')
            || (words <= MostLeadWords
                && (line.Kind == LineKind.TableRow || TimeWords.IsLeadIn(prose, TextSpan.FromBounds(line.Span.Start, mention.Start))));
    }

    private static char SignBefore(string prose, int start, int mention)
    {
        var before = mention - 1;
        while (before > start && prose[before] == ' ')
            before--;
        return before >= 0 ? prose[before] : '\0';
    }
}
