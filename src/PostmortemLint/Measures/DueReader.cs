using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>
/// Finds due dates that are not calendar dates ("by Friday", "Q3", "within two weeks", "next sprint"), and tells which calendar dates are
/// due dates.
/// </summary>
internal static class DueReader
{
    /// <summary>Characters before a date in which the word that makes it a due date is looked for.</summary>
    private const int Reach = 24;

    /// <summary>The words that say until when; null when none do.</summary>
    public static TextSpan? Find(string prose, TextSpan span)
    {
        TextSpan? opener = null;
        foreach (var place in Word.In(prose, span))
        {
            var word = prose.Substring(place.Start, place.Length);
            if (IsQuarter(word))
                return place;
            if (opener is { } first && MeasureWords.DueWords.Contains(word))
                return TextSpan.FromBounds(first.Start, place.End);
            if (MeasureWords.BeforeDueWords.Contains(word))
                opener ??= place;
            else if (!MeasureWords.Between.Contains(word) && !char.IsDigit(word[0]))
                opener = null;
        }
        return null;
    }

    /// <summary>Whether the word before a date makes it the date something is due: "by 2024-06-05", "due: 5 June".</summary>
    /// <param name="prose">The visible text.</param>
    /// <param name="start">Where the task begins: no word before it counts.</param>
    /// <param name="date">Where the date begins.</param>
    public static bool Leads(string prose, int start, int date)
    {
        var word = Word.LastIn(prose, TextSpan.FromBounds(Math.Max(start, date - Reach), date));
        return MeasureWords.BeforeDueDates.Contains(prose.Substring(word.Start, word.Length));
    }

    private static bool IsQuarter(string word) => word.Length == 2 && word[0] is 'Q' or 'q' && word[1] is >= '1' and <= '4';
}
