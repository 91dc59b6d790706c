using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Tells by its words whether a line is a task, or something else that is written among tasks.</summary>
internal sealed class TaskWording(ProseText prose)
{
    /// <summary>The most words of an item that only names the group of the items below it.</summary>
    private const int GroupWords = 4;

    /// <summary>The words of a line among which a verb makes a statement of it.</summary>
    private const int OpeningWords = 5;

    /// <summary>
    /// Whether a line is written as an order or as the name of a task: it begins with a capital and without pronoun, article or adverb,
    /// and no verb makes a statement of it.
    /// </summary>
    public bool IsOrder(TextSpan line)
    {
        var text = prose.Words(line);
        var words = text.Split(' ');
        var first = words[0].Trim(',', ':', '.');
        return char.IsUpper(text[0])
            && (MeasureWords.ClauseOpeners.Contains(first)
                ? IsOrderAfterClause(text)
                : !MeasureWords.StatementOpeners.Contains(first) && IsWholeOrder(words));
    }

    /// <summary>"Deployments will always be tested" is how things should be: nobody can do it and be done.</summary>
    public bool IsHabit(TextSpan line)
    {
        var words = prose.Words(line).Split(' ');
        return SaysForever(words) && !ImprovementReader.IsImprovement(words[0]);
    }

    /// <summary>Whether it leads to what follows: "There are two:", not "Add an alert. Owner:", a task whose last label is empty.</summary>
    public bool IsLead(TextSpan line) => prose.Text[line.End - 1] == ':' && !EndsWithLabel(line);

    /// <summary>Whether an item names the group of the items below it, and is not a task itself.</summary>
    public bool IsGroup(TextSpan item) => IsLead(item) || prose.Words(item).Split(' ').Length <= GroupWords;

    /// <summary>Whether the words before its first colon end with a label of a task's fact: "Its owner: Ann".</summary>
    public bool IsFact(TextSpan line) =>
        FirstColon(line) is { } colon && TaskLabelReader.ColumnBefore(prose.Text, line.Start, colon) != TaskColumn.Other;

    /// <summary>Whether it is the owner or due date of the task above it: "Owner: Ann". A ticket's line may be a task itself.</summary>
    public bool IsFactAlone(TextSpan line) =>
        FirstColon(line) is { } colon && TaskLabelReader.ColumnOf(prose.Text, line.Start, colon) is TaskColumn.Owner or TaskColumn.Due;

    /// <summary>Whether it has two words or more, no comma at its end, and no verb of a statement among its first words.</summary>
    private static bool IsWholeOrder(string[] words)
    {
        var opening = words.Take(OpeningWords).TakeWhile(w => w[w.Length - 1] is not (':' or '.'));
        var last = words[words.Length - 1];
        return words.Length > 1 && last[last.Length - 1] != ',' && !opening.Any(MeasureWords.StatementVerbs.Contains);
    }

    private static bool IsOrderAfterClause(string text)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        var words = text.Substring(comma < 0 ? text.Length : comma + 2).Split(' ');
        var isPolite = words.Contains("please", StringComparer.OrdinalIgnoreCase);
        return comma >= 0 && (isPolite || !MeasureWords.StatementOpeners.Contains(words[0]));
    }

    private static bool SaysForever(string[] words)
    {
        for (var i = 1; i + 1 < words.Length; i++)
            if (words[i] == "will" && words[i + 1].TrimEnd(',', '.') is "always" or "never")
                return true;
        return false;
    }

    /// <summary>Whether its last sentence is not its only one, and a label up to the colon at its end.</summary>
    private bool EndsWithLabel(TextSpan line)
    {
        var last = prose.SentenceAt(line.End - 1, line);
        return last.Start > line.Start && TaskLabelReader.ColumnOf(prose.Text, last.Start, line.End - 1) != TaskColumn.Other;
    }

    private int? FirstColon(TextSpan line) => prose.Text.IndexOf(':', line.Start, line.Length) is > 0 and var colon ? colon : null;
}
