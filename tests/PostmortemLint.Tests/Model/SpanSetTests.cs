using PostmortemLint.Model;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Model;

public class SpanSetTests
{
    [Theory]
    [InlineData("Impact", "# A\n## |Impact\nb\n## |Notes\nc\n## |Impact\nd\n|")]
    [InlineData("Impact", "# A\n## |Impact\nb\n### Impact\nc\n## |Notes\nd\n")]
    [InlineData("Notes", "# A\n## Impact\nb\n## |Notes\nc\n## |Impact\nd\n## |Notes\ne\n## |Lessons\nf\n")]
    [InlineData("Lessons", "# A\n## Impact\nb\n")]
    public void Contains_WhatLiesInAMember(string name, string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var set = SpanSet.Of(PostmortemBinder.Bind(new SourceText(text), out _)!.Sections, s => s.Name == name);
        var expected = new List<bool>();
        var isInside = false;
        foreach (var c in marked)
            if (c == '|')
                isInside = !isInside;
            else
                expected.Add(isInside);
        Assert.Equal(expected, Enumerable.Range(0, text.Length).Select(set.Contains));
    }
}
