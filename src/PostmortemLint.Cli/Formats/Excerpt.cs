using System.Globalization;
using PostmortemLint.Output;

namespace PostmortemLint.Cli.Formats;

/// <summary>A line of a document as it is shown, and where a place in it is then, in columns of a terminal.</summary>
/// <param name="Line">The line, safe for a log; a long one without what is far from the place.</param>
/// <param name="Column">The columns before the place.</param>
/// <param name="Width">The columns of the place, at least one.</param>
internal sealed record Excerpt(string Line, int Column, int Width)
{
    private const string Cut = "…";
    private const string Tab = "    ";

    /// <summary>The least columns that are useful.</summary>
    private const int Narrowest = 20;

    /// <summary>The share of the columns that a place takes at most if there is more before it than fits.</summary>
    private const double LargestShare = 0.75;

    /// <param name="line">A line of a document.</param>
    /// <param name="start">The offset in it where the place begins.</param>
    /// <param name="end">The offset in it where the place ends.</param>
    /// <param name="room">The columns that the line may take.</param>
    public static Excerpt Of(string line, int start, int end, int room)
    {
        room = Math.Max(room, Narrowest);
        var (before, place, after) = (Elements(line[..start]), Elements(line[start..end]), Elements(line[end..]));
        if (WidthOf(before) + WidthOf(place) + WidthOf(after) > room)
        {
            var most = Math.Max((int)(room * LargestShare), room - WidthOf(before) - 1);
            if (WidthOf(place) > most)
                (place, after) = (First(place, most), []);
            var free = room - WidthOf(place);
            before = Last(before, Math.Max(free / 2, free - WidthOf(after)));
            after = First(after, free - WidthOf(before));
        }
        // What makes a line safe may add to it, so the columns are those of the safe text.
        var (head, middle) = (string.Concat(before), string.Concat(place));
        var (safeHead, safeMiddle) = (Safe(head), Safe(head + middle));
        var column = ColumnsOf(safeHead);
        return new Excerpt(Safe(head + middle + string.Concat(after)), column, Math.Max(ColumnsOf(safeMiddle) - column, 1));
    }

    /// <summary>Something visible is before the line when it is shown.</summary>
    private static string Safe(string text) => LogLine.Of("|" + text)[1..];

    private static int ColumnsOf(string text) => WidthOf(Elements(text));

    private static int WidthOf(List<string> elements) => elements.Sum(TerminalWidth.Of);

    /// <summary>What is seen as a character each: a letter with its accents, or an emoji of several code points.</summary>
    private static List<string> Elements(string text)
    {
        var elements = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            var element = text.Substring(at, length);
            elements.Add(element == "\t" ? Tab : element);
            at += length;
        }
        return elements;
    }

    private static List<string> First(List<string> elements, int room)
    {
        if (WidthOf(elements) <= room)
            return elements;
        var kept = CountThatFits(elements, room - 1);
        return [.. elements.Take(kept), Cut];
    }

    private static List<string> Last(List<string> elements, int room)
    {
        if (WidthOf(elements) <= room)
            return elements;
        var kept = CountThatFits(Enumerable.Reverse(elements), room - 1);
        return [Cut, .. elements.Skip(elements.Count - kept)];
    }

    private static int CountThatFits(IEnumerable<string> elements, int room)
    {
        var count = 0;
        foreach (var element in elements)
        {
            room -= TerminalWidth.Of(element);
            if (room < 0)
                break;
            count++;
        }
        return count;
    }
}
