namespace PostmortemLint.Text;

/// <summary>Spans that do not overlap, in order: made to be asked often whether an offset lies in one of them.</summary>
internal sealed class SpanSet
{
    private readonly List<TextSpan> spans = [];

    /// <param name="spans">In the order in which they begin; one that lies in an earlier one adds nothing.</param>
    public SpanSet(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
            if (this.spans.Count == 0 || this.spans[this.spans.Count - 1].End <= span.Start)
                this.spans.Add(span);
    }

    /// <summary>Whether the character at <paramref name="offset"/> lies in one of the spans.</summary>
    public bool Contains(int offset) =>
        SpanSearch.LastTo(spans, offset, static s => s.Start) is >= 0 and var index && offset < spans[index].End;
}
