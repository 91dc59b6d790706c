namespace PostmortemLint.Time.Shapes;

/// <summary>Which of a date's two numbers is the day.</summary>
internal enum DayOrder
{
    /// <summary>The date shows it in another way, or both numbers are the same.</summary>
    None,

    /// <summary>13/6/2024.</summary>
    DayFirst,

    /// <summary>6/13/2024.</summary>
    MonthFirst,

    /// <summary>5/6/2024.</summary>
    Undecided,
}
