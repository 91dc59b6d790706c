using PostmortemLint.Text;

namespace PostmortemLint.Model;

/// <summary>Spans in order, none inside another: whether a place lies in one of them is asked often.</summary>
internal sealed class SpanSet
{
    private readonly List<TextSpan> spans = [];

    /// <summary>The sections that <paramref name="isMember"/> says belong together.</summary>
    public static SpanSet Of(List<Section> sections, Predicate<Section> isMember)
    {
        var set = new SpanSet();
        foreach (var section in sections)
            if (isMember(section) && (set.spans.Count == 0 || set.spans[set.spans.Count - 1].End <= section.Span.Start))
                set.spans.Add(section.Span);
        return set;
    }

    public bool Contains(int offset)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low < spans.Count && spans[low].Start <= offset;
    }
}
