using PostmortemLint.Evidence;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Measures;

/// <summary>Reads the tasks of the corrective measures with their facts.</summary>
internal sealed class ActionItemReader
{
    private const int LongestShortText = 60;

    private readonly Page page;
    private readonly IReadOnlyList<string> teams;
    private readonly string prose;

    private ActionItemReader(Page page, IReadOnlyList<string> teams) =>
        (this.page, this.teams, prose) = (page, teams, page.Prose.Text);

    /// <summary>The tasks of <paramref name="sections"/>, in order.</summary>
    /// <param name="page">The document.</param>
    /// <param name="sections">Its sections of corrective measures.</param>
    /// <param name="teams">Names that make an owner wherever they are in a task.</param>
    /// <param name="tokens">The words of the document.</param>
    public static IReadOnlyList<ActionItem> Read(Page page, IEnumerable<Section> sections, IReadOnlyList<string> teams, Tokens tokens) =>
        TaskFinder.Find(page, sections, tokens).ConvertAll(new ActionItemReader(page, teams).Read);

    private ActionItem Read(TaskPlace task)
    {
        var dueDate = DueDateOf(task);
        var hasLink = FactOf(task, TaskColumn.Link) is not null || LinkReader.Has(page.Source.Content, prose, task.Span);
        return new ActionItem(task.Text, task.Span, Shorten(page.Prose.Words(task.Text)))
        {
            Steps = Math.Max(1, task.NestedSteps),
            Owner = OwnerOf(task),
            Due = FactOf(task, TaskColumn.Due) ?? dueDate?.Span ?? DueReader.Find(prose, task.Span),
            DueDate = dueDate,
            HasLink = hasLink,
            IsDone = DoneReader.IsMarkedDone(page, task) || IsDoneByStatus(task),
            IsVague = task.NestedSteps < 2 && !hasLink && VagueReader.IsVague(prose, task.Text),
        };
    }

    private static string Shorten(string words) =>
        words.Length > LongestShortText ? Quotation.Prefix(words, LongestShortText - 1) + "…" : words;

    /// <summary>The cell of a column, or what follows its label; null when there is none or it says nothing.</summary>
    private TextSpan? FactOf(TaskPlace task, TaskColumn column)
    {
        foreach (var cell in task.Cells)
            if (cell.Column == column && cell.Span.Length > 0 && !MeasureWords.EmptyCells.Contains(page.Prose.Words(cell.Span)))
                return cell.Span;
        return task.Cells.Count == 0 ? TaskLabelReader.Find(prose, task.Span, column) : null;
    }

    private TextSpan? OwnerOf(TaskPlace task) =>
        FactOf(task, TaskColumn.Owner) ?? MentionReader.Find(prose, task.Span) ?? page.Prose.FindName(teams, task.Span);

    private CalendarDate? DueDateOf(TaskPlace task)
    {
        var due = FactOf(task, TaskColumn.Due);
        foreach (var date in page.DatesIn(task.Span))
            if (due?.Contains(date.Span.Start) ?? DueReader.Leads(prose, task.Span.Start, date.Span.Start))
                return date;
        return null;
    }

    private bool IsDoneByStatus(TaskPlace task) =>
        FactOf(task, TaskColumn.Status) is { } status && DoneReader.IsDoneStatus(prose, status);
}
