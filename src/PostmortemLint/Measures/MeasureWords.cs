using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>The words of action items, from <c>measure-words.txt</c>, which says what each list is for.</summary>
internal static class MeasureWords
{
    private static readonly WordTable Table = WordTable.Load("Measures/measure-words.txt");

    public static readonly HashSet<string> StatementOpeners = Table.Set("statement openers");

    public static readonly HashSet<string> ClauseOpeners = Table.Set("clause openers");

    public static readonly HashSet<string> StatementVerbs = Table.Set("statement verbs");

    public static readonly StemList Improvements = new(Table["improvements"]);

    /// <summary>Words of a column's header; the first that fits counts.</summary>
    public static readonly (TaskColumn Column, StemList Words)[] Columns =
    [
        (TaskColumn.Owner, new(Table["owner columns"])),
        (TaskColumn.Due, new(Table["due columns"])),
        (TaskColumn.Status, new(Table["status columns"])),
        (TaskColumn.Task, new(Table["task columns"])),
        (TaskColumn.Link, new(Table["link columns"])),
    ];

    public static readonly (TaskColumn Column, IReadOnlyList<string> Labels)[] Labels =
    [
        (TaskColumn.Owner, Table["owner labels"]),
        (TaskColumn.Due, Table["due labels"]),
        (TaskColumn.Link, Table["link labels"]),
        (TaskColumn.Status, Table["status labels"]),
    ];

    public static readonly HashSet<string> EmptyCells = Table.Set("empty cells");

    public static readonly HashSet<string> DoneWords = Table.Set("done words");

    public static readonly HashSet<string> BeforeDueDates = Table.Set("before due dates");

    public static readonly HashSet<string> BeforeDueWords =
        new(Table["before due words"].Concat(BeforeDueDates), StringComparer.OrdinalIgnoreCase);

    public static readonly HashSet<string> Between = Table.Set("between");

    public static readonly HashSet<string> DueWords = Table.Set("due words");

    public static readonly HashSet<string> VagueVerbs = Table.Set("vague verbs");

    public static readonly HashSet<string> GenericWords = Table.Set("generic words");
}
