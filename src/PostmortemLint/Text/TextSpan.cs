namespace PostmortemLint.Text;

/// <summary>A range of UTF-16 code units in <see cref="SourceText.Content"/>. Nothing checks that it lies inside a text.</summary>
/// <param name="Start">The zero-based offset of the first code unit.</param>
/// <param name="Length">The number of code units, 0 for an empty span.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset after the last code unit (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive).</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies inside this span; a span contains itself.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies inside this span; the one at <see cref="End"/> does not.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;
}
