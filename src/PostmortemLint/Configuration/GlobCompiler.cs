using System.Text;

namespace PostmortemLint.Configuration;

/// <summary>Turns a pattern into the steps of an <see cref="EditorConfigGlob"/>.</summary>
/// <remarks>Braces are paired before the pattern is read from left to right: one without a partner is an ordinary character.</remarks>
internal sealed class GlobCompiler(string pattern)
{
    private readonly List<GlobStep> steps = new(pattern.Length);
    private readonly Dictionary<int, (int Close, bool IsChoice)> braces = [];
    private readonly Stack<Choice> choices = new();

    public GlobStep[] Compile()
    {
        PairBraces();
        for (var at = 0; at < pattern.Length;)
            at = Read(at);
        return [.. steps];
    }

    private void PairBraces()
    {
        var open = new Stack<(int At, bool IsChoice)>();
        for (var at = 0; at < pattern.Length; at++)
            switch (pattern[at])
            {
                case '\\':
                    at++;
                    break;
                case '[' when ClassEnd(at) is > 0 and var end:
                    at = end;
                    break;
                case '{':
                    open.Push((at, false));
                    break;
                case ',' when open.Count > 0:
                    open.Push((open.Pop().At, true));
                    break;
                case '}' when open.Count > 0:
                    var (start, isChoice) = open.Pop();
                    braces[start] = (at, isChoice);
                    break;
            }
    }

    private int Read(int at)
    {
        switch (pattern[at])
        {
            case '\\' when at + 1 < pattern.Length:
                return Add(pattern[at + 1], at + 2);
            case '/' when string.CompareOrdinal(pattern, at, "/**/", 0, 4) == 0:
                // Any number of folders in between, or none.
                steps.Add(new GlobStep(GlobStepKind.Jump) { Targets = [steps.Count + 1, steps.Count + 3] });
                steps.Add(new GlobStep(GlobStepKind.Character) { Character = '/' });
                steps.Add(new GlobStep(GlobStepKind.Path));
                return Add('/', at + 4);
            case '*':
                var end = at;
                while (end < pattern.Length && pattern[end] == '*')
                    end++;
                steps.Add(new GlobStep(end - at > 1 ? GlobStepKind.Path : GlobStepKind.Name));
                return end;
            case '?':
                steps.Add(new GlobStep(GlobStepKind.AnyCharacter));
                return at + 1;
            case '[' when ClassEnd(at) is > 0 and var close:
                AddClass(at + 1, close);
                return close + 1;
            case '{' when braces.TryGetValue(at, out var pair):
                return ReadBrace(at, pair.Close, pair.IsChoice);
            case ',' when choices.Count > 0:
                choices.Peek().Jumps.Add(steps.Count);
                steps.Add(new GlobStep(GlobStepKind.Jump));
                choices.Peek().Starts.Add(steps.Count);
                return at + 1;
            case '}' when choices.Count > 0 && choices.Peek().Close == at:
                CloseChoice(choices.Pop());
                return at + 1;
            default:
                return Add(pattern[at], at + 1);
        }
    }

    private int Add(char character, int next)
    {
        steps.Add(new GlobStep(GlobStepKind.Character) { Character = character });
        return next;
    }

    private int ReadBrace(int at, int close, bool isChoice)
    {
        if (!isChoice)
        {
            var dots = pattern.IndexOf("..", at, close - at, StringComparison.Ordinal);
            if (dots < 0 || ReadNumber(at + 1, dots) is not { } first || ReadNumber(dots + 2, close) is not { } last)
                return Add('{', at + 1);
            steps.Add(new GlobStep(GlobStepKind.Number) { Minimum = Math.Min(first, last), Maximum = Math.Max(first, last) });
            return close + 1;
        }
        steps.Add(new GlobStep(GlobStepKind.Jump));
        choices.Push(new Choice(steps.Count - 1, close));
        return at + 1;
    }

    private long? ReadNumber(int start, int end)
    {
        var first = start < end && pattern[start] is '-' or '+' ? start + 1 : start;
        if (end - first is 0 or > GlobStep.MostDigits)
            return null;
        long number = 0;
        for (var at = first; at < end; at++)
        {
            if (pattern[at] is < '0' or > '9')
                return null;
            number = (number * 10) + pattern[at] - '0';
        }
        return pattern[start] == '-' ? -number : number;
    }

    private void CloseChoice(Choice choice)
    {
        steps[choice.Fork].Targets = [.. choice.Starts];
        foreach (var jump in choice.Jumps)
            steps[jump].Targets = [steps.Count];
    }

    /// <summary>The offset of the bracket that closes the class at <paramref name="at"/>; 0 if it is not a class.</summary>
    /// <remarks>What is empty, has a slash or is never closed is not a class.</remarks>
    private int ClassEnd(int at)
    {
        var first = at + 1 < pattern.Length && pattern[at + 1] == '!' ? at + 2 : at + 1;
        for (var i = first; i < pattern.Length && pattern[i] != '/'; i++)
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == ']')
                return i > first ? i : 0;
        return 0;
    }

    private void AddClass(int start, int end)
    {
        var isNegated = pattern[start] == '!';
        var ranges = new StringBuilder();
        for (var i = isNegated ? start + 1 : start; i < end; i++)
        {
            if (pattern[i] == '\\' && i + 1 < end)
                i++;
            var first = pattern[i];
            if (i + 2 < end && pattern[i + 1] == '-')
                i += 2;
            ranges.Append(first).Append(pattern[i]);
        }
        steps.Add(new GlobStep(GlobStepKind.Class) { Ranges = ranges.ToString(), IsNegated = isNegated });
    }

    private sealed class Choice(int fork, int close)
    {
        public int Fork { get; } = fork;

        public int Close { get; } = close;

        public List<int> Starts { get; } = [fork + 1];

        public List<int> Jumps { get; } = [];
    }
}
