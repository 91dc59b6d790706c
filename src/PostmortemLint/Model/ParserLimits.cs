using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>
/// Counts, before anything is parsed, what the parser takes quadratic time for and cannot be stopped at. A document beyond these bounds is none that a person wrote.
/// </summary>
internal static class ParserLimits
{
    /// <summary>Columns a list item may be indented by. 200 nested lists take the parser 50 ms, 1,000 take 1.8 s.</summary>
    public const int MaxIndent = 400;

    /// <summary>Opening brackets in one paragraph. 5,000 unclosed links take the parser 0.3 s, 50,000 take 23 s.</summary>
    public const int MaxBrackets = 5_000;

    /// <summary>Lines that may define a link. 10,000 take the parser 0.2 s, 50,000 take 5 s.</summary>
    public const int MaxDefinitions = 10_000;

    /// <summary>What <paramref name="source"/> has too much of, in words; null when it can be parsed.</summary>
    public static string? Check(SourceText source)
    {
        var text = source.Content;
        var (brackets, definitions) = (0, 0);
        var bracket = text.IndexOf('[');
        for (var line = 1; line <= source.LineCount; line++)
        {
            var (start, end) = source.GetLineBounds(line);
            var first = start;
            while (first < end && text[first] is ' ' or '\t')
                first++;
            if (first == end)
            {
                brackets = 0;
                continue;
            }
            if (first - start > MaxIndent && text[first] is '-' or '*' or '+' or '>' or (>= '0' and <= '9'))
                return $"its lists are indented by more than {MaxIndent} columns";
            if (text[first] == '[' && ++definitions > MaxDefinitions)
                return $"more than {MaxDefinitions} of its lines begin with a bracket";
            for (; bracket >= 0 && bracket < end; bracket = text.IndexOf('[', bracket + 1))
                if (++brackets > MaxBrackets)
                    return $"one of its paragraphs has more than {MaxBrackets} opening brackets";
        }
        return null;
    }
}
