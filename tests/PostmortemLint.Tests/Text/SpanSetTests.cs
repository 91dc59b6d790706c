using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Text;

public class SpanSetTests
{
    [Theory]
    [InlineData("a|bcd|efg|h|i|")]
    [InlineData("|abc||de|f")]
    [InlineData("abc")]
    [InlineData("|a|")]
    public void Contains_WhatLiesBetweenTheBars(string marked)
    {
        var (spans, expected) = Parse(marked);
        var set = new SpanSet(spans);
        Assert.Equal(expected, Enumerable.Range(0, expected.Count).Select(set.Contains));
    }

    [Fact]
    public void SpanInAnother_AddsNothing()
    {
        var set = new SpanSet([TextSpan.FromBounds(2, 9), TextSpan.FromBounds(3, 5), TextSpan.FromBounds(9, 10)]);
        Assert.Equal([2, 3, 4, 5, 6, 7, 8, 9], Enumerable.Range(0, 12).Where(set.Contains));
    }

    private static (List<TextSpan> Spans, List<bool> IsInside) Parse(string marked)
    {
        var (spans, isInside, start) = (new List<TextSpan>(), new List<bool>(), -1);
        foreach (var c in marked)
            if (c != '|')
                isInside.Add(start >= 0);
            else if (start < 0)
                start = isInside.Count;
            else
            {
                spans.Add(TextSpan.FromBounds(start, isInside.Count));
                start = -1;
            }
        if (start >= 0)
            spans.Add(TextSpan.FromBounds(start, isInside.Count));
        return (spans, isInside);
    }
}
