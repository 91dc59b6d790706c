namespace PostmortemLint.Configuration;

/// <summary>The header of a section of an <c>.editorconfig</c>, as the EditorConfig specification reads it.</summary>
/// <remarks>A pattern becomes a list of steps, and no step is taken twice at one place of the path: time and memory are bounded by the product of the two lengths.</remarks>
internal sealed class EditorConfigGlob
{
    /// <summary>What the specification asks of every reader.</summary>
    public const int LongestPattern = 4096;

    private readonly Step[] steps;

    private EditorConfigGlob(Step[] steps) => this.steps = steps;

    private enum StepKind
    {
        Character,
        AnyCharacter,
        Class,
        Name,
        Path,
        Number,
        Fork,
        Jump,
    }

    /// <summary>The matcher of <paramref name="pattern"/>, which is at most <see cref="LongestPattern"/> long.</summary>
    public static EditorConfigGlob Create(string pattern)
    {
        // The path begins with a slash, too: so "**/a" is also an "a" beside the file.
        var anchored = pattern.IndexOf('/') < 0 ? "/**/" + pattern : pattern[0] == '/' ? pattern : "/" + pattern;
        return new EditorConfigGlob(new Compiler(anchored).Compile());
    }

    /// <summary>Whether <paramref name="path"/>, relative to the file's folder and parted by <c>/</c>, is in the section.</summary>
    public bool IsMatch(string path)
    {
        var text = "/" + path;
        var width = text.Length + 1;
        var seen = new ulong[((((long)steps.Length + 1) * width) + 63) / 64];
        var open = new Stack<(int Step, int At)>();
        Push(0, 0);
        while (open.Count > 0)
        {
            var (index, at) = open.Pop();
            if (index == steps.Length)
            {
                if (at == text.Length)
                    return true;
                continue;
            }
            var step = steps[index];
            switch (step.Kind)
            {
                case StepKind.Fork:
                    foreach (var target in step.Targets!)
                        Push(target, at);
                    break;
                case StepKind.Jump:
                    Push(step.Targets![0], at);
                    break;
                case StepKind.Number:
                    PushNumbers(step, index, at);
                    break;
                case StepKind.Name or StepKind.Path:
                    Push(index + 1, at);
                    if (at < text.Length && (step.Kind == StepKind.Path || text[at] != '/'))
                        Push(index, at + 1);
                    break;
                case StepKind.Character when at < text.Length && text[at] == step.Character:
                    Push(index + 1, at + 1);
                    break;
                case StepKind.AnyCharacter or StepKind.Class when at < text.Length && text[at] != '/' && (step.Kind == StepKind.AnyCharacter || step.Has(text[at])):
                    Push(index + 1, at + (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1));
                    break;
            }
        }
        return false;

        void Push(int step, int at)
        {
            var bit = ((long)step * width) + at;
            if ((seen[bit >> 6] & (1UL << (int)(bit & 63))) != 0)
                return;
            seen[bit >> 6] |= 1UL << (int)(bit & 63);
            open.Push((step, at));
        }

        void PushNumbers(Step step, int index, int at)
        {
            var negative = at < text.Length && text[at] == '-';
            var first = negative || (at < text.Length && text[at] == '+') ? at + 1 : at;
            long value = 0;
            for (var end = first; end < text.Length && end - first < Step.MostDigits && text[end] is >= '0' and <= '9' && (end == first || text[first] != '0'); end++)
            {
                value = (value * 10) + text[end] - '0';
                if ((negative ? -value : value) is var number && number >= step.Minimum && number <= step.Maximum)
                    Push(index + 1, end + 1);
            }
        }
    }

    private sealed class Step(StepKind kind)
    {
        public const int MostDigits = 18;

        public StepKind Kind { get; } = kind;

        public char Character { get; init; }

        /// <summary>First and last character of each range, one after the other.</summary>
        public string Ranges { get; init; } = "";

        public bool IsNegated { get; init; }

        public long Minimum { get; init; }

        public long Maximum { get; init; }

        public int[]? Targets { get; set; }

        public bool Has(char c)
        {
            for (var i = 0; i < Ranges.Length; i += 2)
                if (Ranges[i] <= c && c <= Ranges[i + 1])
                    return !IsNegated;
            return IsNegated;
        }
    }

    /// <summary>Reads the pattern from left to right; braces are paired first, since one without a partner is a character.</summary>
    private sealed class Compiler(string pattern)
    {
        private readonly List<Step> steps = new(pattern.Length);
        private readonly Dictionary<int, (int Close, bool IsChoice)> braces = [];
        private readonly Stack<Choice> choices = new();

        public Step[] Compile()
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
                    // One folder below another, or right below.
                    steps.Add(new Step(StepKind.Fork) { Targets = [steps.Count + 1, steps.Count + 3] });
                    steps.Add(new Step(StepKind.Character) { Character = '/' });
                    steps.Add(new Step(StepKind.Path));
                    return Add('/', at + 4);
                case '*':
                    var end = at;
                    while (end < pattern.Length && pattern[end] == '*')
                        end++;
                    steps.Add(new Step(end - at > 1 ? StepKind.Path : StepKind.Name));
                    return end;
                case '?':
                    steps.Add(new Step(StepKind.AnyCharacter));
                    return at + 1;
                case '[' when ClassEnd(at) is > 0 and var close:
                    AddClass(at + 1, close);
                    return close + 1;
                case '{' when braces.TryGetValue(at, out var pair):
                    return ReadBrace(at, pair.Close, pair.IsChoice);
                case ',' when choices.Count > 0:
                    choices.Peek().Jumps.Add(steps.Count);
                    steps.Add(new Step(StepKind.Jump));
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
            steps.Add(new Step(StepKind.Character) { Character = character });
            return next;
        }

        private int ReadBrace(int at, int close, bool isChoice)
        {
            if (!isChoice)
            {
                var dots = pattern.IndexOf("..", at, close - at, StringComparison.Ordinal);
                if (dots < 0 || ReadNumber(at + 1, dots) is not { } first || ReadNumber(dots + 2, close) is not { } last)
                    return Add('{', at + 1);
                steps.Add(new Step(StepKind.Number) { Minimum = Math.Min(first, last), Maximum = Math.Max(first, last) });
                return close + 1;
            }
            steps.Add(new Step(StepKind.Fork));
            choices.Push(new Choice(steps.Count - 1, close));
            return at + 1;
        }

        private long? ReadNumber(int start, int end)
        {
            var first = start < end && pattern[start] is '-' or '+' ? start + 1 : start;
            if (end - first is 0 or > Step.MostDigits)
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

        /// <summary>Where the class that opens at <paramref name="at"/> closes; 0 when it is none, as with a slash or nothing in it.</summary>
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
            var ranges = new System.Text.StringBuilder();
            for (var i = isNegated ? start + 1 : start; i < end; i++)
            {
                if (pattern[i] == '\\' && i + 1 < end)
                    i++;
                var first = pattern[i];
                if (i + 2 < end && pattern[i + 1] == '-')
                    i += 2;
                ranges.Append(first).Append(pattern[i]);
            }
            steps.Add(new Step(StepKind.Class) { Ranges = ranges.ToString(), IsNegated = isNegated });
        }

        private sealed class Choice(int fork, int close)
        {
            public int Fork { get; } = fork;

            public int Close { get; } = close;

            public List<int> Starts { get; } = [fork + 1];

            public List<int> Jumps { get; } = [];
        }
    }
}
