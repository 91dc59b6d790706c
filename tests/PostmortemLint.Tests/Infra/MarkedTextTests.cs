using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Infra;

public class MarkedTextTests
{
    [Fact]
    public void Marks_AreTakenOutAndRemembered()
    {
        var marked = MarkedText.Parse("a [|bc|] [||]d");
        Assert.Equal("a bc d", marked.Text);
        Assert.Equal([new TextSpan(2, 2), new TextSpan(5, 0)], marked.Spans);
    }
}
