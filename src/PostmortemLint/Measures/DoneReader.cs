using PostmortemLint.Syntax;

namespace PostmortemLint.Measures;

/// <summary>Tells whether a task is over.</summary>
internal static class DoneReader
{
    private const string Strike = "~~";

    /// <summary>Whether it is ticked off, struck through, or ends with a word such as "done".</summary>
    public static bool IsMarkedDone(Page page, TaskPlace task) =>
        IsTicked(page.Source.Content, task) || IsStruck(page.Source.Content, task) || EndsDone(page.Prose.Text, task);

    /// <summary>Whether <paramref name="word"/> names the state of a task that is over, whatever punctuation is around it.</summary>
    public static bool IsDoneWord(string word) => MeasureWords.DoneWords.Contains(word.Trim('(', ')', '[', ']', '.', ',', '!'));

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
        return IsDoneWord(text.Slice(text.LastIndexOfAny(' ', '\n') + 1).ToString());
    }
}
