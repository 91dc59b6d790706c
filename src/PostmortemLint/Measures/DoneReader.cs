using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Tells whether a task is over.</summary>
internal static class DoneReader
{
    private const string Strike = "~~";

    /// <summary>Whether it is ticked off, struck through, or ends with a word such as "done".</summary>
    public static bool IsMarkedDone(Page page, TaskPlace task) =>
        IsTicked(page.Source.Content, task) || IsStruck(page.Source.Content, task) || EndsDone(page.Prose.Text, task);

    /// <summary>Whether a cell or what follows a label says first that the task is over.</summary>
    public static bool IsDoneStatus(string prose, TextSpan status)
    {
        var text = prose.AsSpan(status.Start, status.Length);
        return IsDone(text.Slice(0, text.IndexOfAny(' ', '\n') is >= 0 and var space ? space : text.Length));
    }

    private static bool IsTicked(string source, TaskPlace task) =>
        source.AsSpan(0, task.Span.Start).TrimEnd(" ~*".AsSpan()).EndsWith("[x]".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one pair of signs strikes the whole text through, and no second pair begins in it.</summary>
    private static bool IsStruck(string source, TaskPlace task) =>
        source.AsSpan(0, task.Text.Start).TrimEnd('*').EndsWith(Strike.AsSpan(), StringComparison.Ordinal)
        && source.AsSpan(task.Text.End).TrimStart('*').StartsWith(Strike.AsSpan(), StringComparison.Ordinal)
        && source.IndexOf(Strike, task.Text.Start, task.Text.Length, StringComparison.Ordinal) < 0;

    private static bool EndsDone(string prose, TaskPlace task)
    {
        var text = prose.AsSpan(task.Text.Start, task.Text.Length).TrimEnd();
        return IsDone(text.Slice(text.LastIndexOfAny(' ', '\n') + 1));
    }

    /// <summary>Whether it is the state of a task that is over, whatever punctuation is around it. A tick is one, but not a word.</summary>
    private static bool IsDone(ReadOnlySpan<char> state) => MeasureWords.DoneWords.Contains(state.Trim("()[].,!".AsSpan()).ToString());
}
