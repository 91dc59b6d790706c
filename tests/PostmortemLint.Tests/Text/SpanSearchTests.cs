using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Text;

public class SpanSearchTests
{
    private static readonly int[] Starts = [3, 5, 5, 9];

    [Theory]
    [InlineData(0, 0, -1)]
    [InlineData(3, 0, 0)]
    [InlineData(4, 1, 0)]
    [InlineData(5, 1, 2)]
    [InlineData(6, 3, 2)]
    [InlineData(9, 3, 3)]
    [InlineData(10, 4, 3)]
    public void Offset_HasNeighboursOnBothSides(int offset, int first, int last)
    {
        Assert.Equal(first, SpanSearch.FirstFrom(Starts, offset, static s => s));
        Assert.Equal(last, SpanSearch.LastTo(Starts, offset, static s => s));
    }

    [Fact]
    public void NoItems_HaveNoNeighbour()
    {
        Assert.Equal(0, SpanSearch.FirstFrom(Array.Empty<int>(), 7, static s => s));
        Assert.Equal(-1, SpanSearch.LastTo(Array.Empty<int>(), 7, static s => s));
    }
}
