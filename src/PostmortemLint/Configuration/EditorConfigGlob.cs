namespace PostmortemLint.Configuration;

/// <summary>The header of a section of an <c>.editorconfig</c>, as the EditorConfig specification reads it.</summary>
/// <remarks>
/// A pattern becomes a list of steps, and no step is taken twice at one position of the path: time and memory are bounded by the
/// product of the two lengths.
/// </remarks>
internal sealed class EditorConfigGlob
{
    /// <summary>The longest pattern in UTF-16 code units. The specification asks that much of every reader.</summary>
    public const int LongestPattern = 4096;

    private readonly GlobStep[] steps;

    private EditorConfigGlob(GlobStep[] steps) => this.steps = steps;

    /// <summary>The matcher of a pattern.</summary>
    /// <param name="pattern">The text between the brackets, at most <see cref="LongestPattern"/> long.</param>
    public static EditorConfigGlob Create(string pattern)
    {
        // The path begins with a slash as well, so that "**/a" also matches an "a" in the folder of the file.
        var anchored = pattern.IndexOf('/') < 0 ? "/**/" + pattern : pattern[0] == '/' ? pattern : "/" + pattern;
        return new EditorConfigGlob(new GlobCompiler(anchored).Compile());
    }

    /// <summary>Whether a file is in the section.</summary>
    /// <param name="path">Its path relative to the folder of the <c>.editorconfig</c>, with <c>/</c> between folders.</param>
    public bool IsMatch(string path) => new Walk(steps, "/" + path).ReachesTheEnd();

    /// <summary>Tries all ways to take the steps along a path, each pair of a step and a position once.</summary>
    private sealed class Walk(GlobStep[] steps, string path)
    {
        // One bit for each pair.
        private readonly ulong[] seen = new ulong[((((long)steps.Length + 1) * (path.Length + 1)) + 63) / 64];
        private readonly Stack<(int Step, int At)> open = new();

        public bool ReachesTheEnd()
        {
            Visit(0, 0);
            while (open.Count > 0)
            {
                var (index, at) = open.Pop();
                if (index < steps.Length)
                    Take(steps[index], index, at);
                else if (at == path.Length)
                    return true;
            }
            return false;
        }

        private void Visit(int step, int at)
        {
            var bit = ((long)step * (path.Length + 1)) + at;
            var mask = 1UL << (int)(bit & 63);
            if ((seen[bit >> 6] & mask) != 0)
                return;
            seen[bit >> 6] |= mask;
            open.Push((step, at));
        }

        private void Take(GlobStep step, int index, int at)
        {
            var takes = at < path.Length && step.Takes(path[at]);
            switch (step.Kind)
            {
                case GlobStepKind.Jump:
                    foreach (var target in step.Targets)
                        Visit(target, at);
                    break;
                case GlobStepKind.Number:
                    TakeNumber(step, index, at);
                    break;
                case GlobStepKind.Name or GlobStepKind.Path:
                    Visit(index + 1, at);
                    if (takes)
                        Visit(index, at + 1);
                    break;
                case GlobStepKind.Character when takes:
                    Visit(index + 1, at + 1);
                    break;
                case GlobStepKind.AnyCharacter or GlobStepKind.Class when takes:
                    Visit(index + 1, at + (IsPair(at) ? 2 : 1));
                    break;
            }
        }

        /// <summary>Each beginning of the digits may be the number.</summary>
        private void TakeNumber(GlobStep step, int index, int at)
        {
            var isNegative = Has(at, '-');
            var first = isNegative || Has(at, '+') ? at + 1 : at;
            long value = 0;
            for (var end = first; end - first < GlobStep.MostDigits && IsDigit(end); end++)
            {
                // A 0 at the beginning is the whole number.
                if (end > first && path[first] == '0')
                    return;
                value = (value * 10) + path[end] - '0';
                var number = isNegative ? -value : value;
                if (step.Minimum <= number && number <= step.Maximum)
                    Visit(index + 1, end + 1);
            }
        }

        private bool Has(int at, char c) => at < path.Length && path[at] == c;

        private bool IsDigit(int at) => at < path.Length && path[at] is >= '0' and <= '9';

        private bool IsPair(int at) => at + 1 < path.Length && char.IsSurrogatePair(path[at], path[at + 1]);
    }
}
