using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Measures;

/// <summary>A task of the corrective measures, with its facts.</summary>
/// <param name="Text">What is to be done, without marker and without what follows on lines of its own.</param>
/// <param name="Span">All that belongs to it: further lines, nested items, the whole row.</param>
/// <param name="ShortText"><paramref name="Text"/> as a message quotes it: at most 60 characters.</param>
internal sealed record ActionItem(TextSpan Text, TextSpan Span, string ShortText)
{
    /// <summary>The nested items that say what to do; 1 when there are none.</summary>
    public int Steps { get; init; } = 1;

    /// <summary>Whoever does it: an owner's cell or label, "@name", or a team that the configuration names.</summary>
    public TextSpan? Owner { get; init; }

    /// <summary>Until when: a cell or label, a date, "by Friday", "Q3", "within two weeks".</summary>
    public TextSpan? Due { get; init; }

    /// <summary>The date in the due date's cell, after its label or after a word such as "by"; null when there is none.</summary>
    public CalendarDate? DueDate { get; init; }

    /// <summary>Whether it says where it is tracked: an address, "#12", "ABC-12".</summary>
    public bool HasLink { get; init; }

    /// <summary>Whether it is ticked off, struck through or said to be done.</summary>
    public bool IsDone { get; init; }

    /// <summary>Whether it wishes for something better and names nothing: no thing, number, code or link.</summary>
    public bool IsVague { get; init; }
}
