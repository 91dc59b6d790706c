using System.Text;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Infra;

/// <summary>A document in which <c>[|</c> and <c>|]</c> mark where findings are expected.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static MarkedText Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var spans = new List<TextSpan>();
        var start = -1;
        for (var i = 0; i < markup.Length; i++)
        {
            if (string.CompareOrdinal(markup, i, "[|", 0, 2) == 0)
            {
                Assert.True(start < 0, "A mark opens inside another.");
                start = text.Length;
                i++;
            }
            else if (string.CompareOrdinal(markup, i, "|]", 0, 2) == 0 && start >= 0)
            {
                spans.Add(TextSpan.FromBounds(start, text.Length));
                start = -1;
                i++;
            }
            else
                text.Append(markup[i]);
        }
        Assert.True(start < 0, "A mark is never closed.");
        return new MarkedText(text.ToString(), spans);
    }
}
