using PostmortemLint.Measures;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Measures;

public class MeasureWordsTests
{
    private const string Table = "Measures/measure-words.txt";

    /// <summary>What each list of the table decides about an example.</summary>
    private static readonly Dictionary<string, Func<string, bool>> Questions = new(StringComparer.Ordinal)
    {
        ["statement openers"] = t => Tasks(t).Count == 0,
        ["clause openers"] = t => Tasks(t).Count == 0,
        ["statement verbs"] = t => Tasks(t).Count == 0,
        ["improvements"] = t => MeasureWords.Improvements.IsIn(t, new TextSpan(0, t.Length)),
        ["owner columns"] = t => ColumnOf(t) == TaskColumn.Owner,
        ["due columns"] = t => ColumnOf(t) == TaskColumn.Due,
        ["status columns"] = t => ColumnOf(t) == TaskColumn.Status,
        ["task columns"] = t => ColumnOf(t) == TaskColumn.Task,
        ["link columns"] = t => ColumnOf(t) == TaskColumn.Link,
        ["owner labels"] = t => Item(t).Owner is not null,
        ["due labels"] = t => Item(t).Due is not null,
        ["link labels"] = t => Item(t).HasLink,
        ["status labels"] = t => TaskLabelReader.ColumnOf(t, 0, Math.Max(0, t.IndexOf(':', StringComparison.Ordinal))) == TaskColumn.Status,
        ["empty cells"] = t => Item($"Cap the queue at 500 jobs. Owner: {t}").Owner is null,
        ["done words"] = t => Item(t).IsDone,
        ["before due dates"] = t => Item(t).DueDate is not null,
        ["before due words"] = t => Item(t).Due is not null,
        ["between"] = t => Item(t).Due is not null,
        ["due words"] = t => Item(t).Due is not null,
        ["vague verbs"] = t => Item(t).IsVague,
        ["generic words"] = t => Item(t).IsVague,
    };

    public static TheoryData<string, string, bool> Examples => Infra.Examples.Of(Table);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsDecidedAsTheTableSays(string list, string text, bool expected) => Assert.Equal(expected, Questions[list](text));

    private static TaskColumn ColumnOf(string header) => TaskTable.ColumnOf(header, new TextSpan(0, header.Length));

    private static ActionItem Item(string text) => Assert.Single(Tasks("- " + text));

    private static IReadOnlyList<ActionItem> Tasks(string text) => Postmortem.Read(new SourceText($"## Action items\n\n{text}\n"), out _)!.ActionItems;
}
