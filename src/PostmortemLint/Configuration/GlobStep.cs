namespace PostmortemLint.Configuration;

/// <summary>One step of an <see cref="EditorConfigGlob"/>.</summary>
internal sealed class GlobStep(GlobStepKind kind)
{
    /// <summary>The most digits of a number, so that it fits into a <see cref="long"/>.</summary>
    public const int MostDigits = 18;

    public GlobStepKind Kind { get; } = kind;

    /// <summary>For <see cref="GlobStepKind.Character"/>.</summary>
    public char Character { get; init; }

    /// <summary>For <see cref="GlobStepKind.Class"/>: the first and the last character of each range, one range after the other.</summary>
    public string Ranges { get; init; } = "";

    /// <summary>For <see cref="GlobStepKind.Class"/>: whether it takes the characters outside of its ranges instead.</summary>
    public bool IsNegated { get; init; }

    /// <summary>For <see cref="GlobStepKind.Number"/>: inclusive.</summary>
    public long Minimum { get; init; }

    /// <summary>For <see cref="GlobStepKind.Number"/>: inclusive.</summary>
    public long Maximum { get; init; }

    /// <summary>For <see cref="GlobStepKind.Jump"/>: the indices of the steps that may come next.</summary>
    public int[] Targets { get; set; } = [];

    /// <summary>Whether <paramref name="c"/> is a character that the step takes.</summary>
    public bool Takes(char c) => Kind switch
    {
        GlobStepKind.Character => c == Character,
        GlobStepKind.AnyCharacter or GlobStepKind.Name => c != '/',
        GlobStepKind.Class => c != '/' && IsInRanges(c) != IsNegated,
        GlobStepKind.Path => true,
        _ => false,
    };

    private bool IsInRanges(char c)
    {
        for (var i = 0; i < Ranges.Length; i += 2)
            if (Ranges[i] <= c && c <= Ranges[i + 1])
                return true;
        return false;
    }
}
