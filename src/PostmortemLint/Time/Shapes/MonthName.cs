using PostmortemLint.Text;

namespace PostmortemLint.Time.Shapes;

/// <summary>A month as it is written: in full, in three letters ("Sept" in four), or misspelled.</summary>
/// <param name="Number">January is 1.</param>
/// <param name="Word">Without a full stop.</param>
internal sealed record MonthName(int Number, string Word)
{
    private const int LengthOfShort = 3;
    private const int September = 9;

    /// <summary>Whether a full stop after it may belong to it.</summary>
    public bool IsShort => Word.Length < NameOf(Number).Length;

    /// <summary>Whether a day beside it is enough for a date: "5 may" and "march 5" are not dates by themselves, nor is "dec 5".</summary>
    public bool IsSure =>
        char.IsUpper(Word[0]) || (Word.Length > LengthOfShort && !string.Equals(Word, "march", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The month that <paramref name="word"/> names; null when none. Beside a day and a year it may be misspelled: "Octobre".
    /// </summary>
    public static MonthName? Of(string word, bool mayBeMisspelled)
    {
        for (var number = 1; number <= TimeWords.Months.Count; number++)
            if (IsMonth(word, number))
                return new MonthName(number, word);
        return mayBeMisspelled ? NearestTo(word) : null;
    }

    private static bool IsMonth(string word, int number)
    {
        var isSept = word.Length == LengthOfShort + 1 && number == September;
        return (word.Length == LengthOfShort || word.Length == NameOf(number).Length || isSept)
            && NameOf(number).StartsWith(word, StringComparison.OrdinalIgnoreCase);
    }

    private static MonthName? NearestTo(string word)
    {
        var lower = word.ToLowerInvariant();
        for (var number = 1; number <= TimeWords.Months.Count; number++)
            if (IsNear(lower, NameOf(number)))
                return new MonthName(number, word);
        return null;
    }

    /// <summary>
    /// Whether the two begin alike and differ in at most two letters, in a short month in one; May and June are too short.
    /// </summary>
    private static bool IsNear(string word, string month)
    {
        const int ShortestWord = 5;
        var mostMistakes = month.Length switch
        {
            > 6 => 2,
            > 4 => 1,
            _ => 0,
        };
        return word.Length >= ShortestWord && word[0] == month[0] && Math.Abs(word.Length - month.Length) <= 1
            && EditDistance.Between(word, month) <= mostMistakes;
    }

    private static string NameOf(int number) => TimeWords.Months[number - 1];
}
