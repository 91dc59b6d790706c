using PostmortemLint.Evidence;
using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Measures;

/// <summary>Tells by its words whether a line is a task, or something else that is written among tasks.</summary>
internal sealed class TaskWording(string prose, Tokens tokens)
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
        int[] words = [.. tokens.WordsIn(line)];
        return words.Length > 1 && char.IsUpper(prose[line.Start])
            && (Opens(words[0], MeasureWords.ClauseOpeners)
                ? IsOrderAfterClause(line)
                : !Opens(words[0], MeasureWords.StatementOpeners) && IsWholeOrder(words, line));
    }

    /// <summary>"Deployments will always be tested" is how things should be: nobody can do it and be done.</summary>
    public bool IsHabit(TextSpan line)
    {
        int[] words = [.. tokens.WordsIn(line)];
        return SaysForever(words) && !MeasureWords.Improvements.Has(tokens.TextOf(words[0]));
    }

    /// <summary>Whether it leads to what follows: "There are two:", not "Add an alert. Owner:", a task whose last label is empty.</summary>
    public bool IsLead(TextSpan line) => prose[line.End - 1] == ':' && !EndsWithLabel(line);

    /// <summary>Whether an item names the group of the items below it, and is not a task itself.</summary>
    public bool IsGroup(TextSpan item) => IsLead(item) || WordCounter.Count(prose, item, []) <= GroupWords;

    /// <summary>Whether the words before its first colon end with a label of a task's fact: "Its owner: Ann".</summary>
    public bool IsFact(TextSpan line) =>
        FirstColon(line) is { } colon && TaskLabelReader.ColumnBefore(prose, line.Start, colon) != TaskColumn.Other;

    /// <summary>Whether it is the owner or due date of the task above it: "Owner: Ann". A ticket's line may be a task itself.</summary>
    public bool IsFactAlone(TextSpan line) =>
        FirstColon(line) is { } colon && TaskLabelReader.ColumnOf(prose, line.Start, colon) is TaskColumn.Owner or TaskColumn.Due;

    /// <summary>Whether it has no comma at its end, and no verb of a statement among its first words.</summary>
    private bool IsWholeOrder(int[] words, TextSpan line)
    {
        // A full stop or a colon is a token of its own.
        var opening = words.Take(OpeningWords).TakeWhile((word, index) => word == words[0] + index);
        return prose[line.End - 1] != ',' && !opening.Any(w => MeasureWords.StatementVerbs.Contains(tokens.TextOf(w)));
    }

    private bool IsOrderAfterClause(TextSpan line)
    {
        var comma = prose.IndexOf(", ", line.Start, line.Length, StringComparison.Ordinal);
        if (comma < 0)
            return false;
        int[] words = [.. tokens.WordsIn(TextSpan.FromBounds(comma, line.End))];
        return words.Length > 0
            && (Array.Exists(words, w => tokens.Is(w, "please")) || !Opens(words[0], MeasureWords.StatementOpeners));
    }

    /// <summary>Whether a word is one of some openers, and not the half of a pair: "A/B tests".</summary>
    private bool Opens(int word, HashSet<string> openers) =>
        openers.Contains(tokens.TextOf(word)) && (tokens[word].End == prose.Length || prose[tokens[word].End] != '/');

    private bool SaysForever(int[] words) =>
        words.Skip(1).Any(w => tokens.Is(w, "will") && w + 1 < tokens.Count && (tokens.Is(w + 1, "always") || tokens.Is(w + 1, "never")));

    /// <summary>Whether its last sentence is not its only one, and a label up to the colon at its end.</summary>
    private bool EndsWithLabel(TextSpan line)
    {
        var last = Sentence.Around(prose, line.End - 1, line);
        return last.Start > line.Start && TaskLabelReader.ColumnOf(prose, last.Start, line.End - 1) != TaskColumn.Other;
    }

    private int? FirstColon(TextSpan line) => prose.IndexOf(':', line.Start, line.Length) is > 0 and var colon ? colon : null;
}
