using PostmortemLint.Sections;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Sections;

public class RegionsTests
{
    [Theory]
    [InlineData("# a\n\nx", nameof(Region.Summary))]
    [InlineData("# a\n\n## Summary\n\nx", nameof(Region.Summary))]
    [InlineData("# a\n\n## Summary\n\n### Root cause\n\nx", nameof(Region.Summary))]
    [InlineData("# a\n\n## Summary\n\n### Timeline\n\nx", nameof(Region.Timeline))]
    [InlineData("# a\n\n## Summary\n\n### Action items\n\nx", nameof(Region.Measures))]
    [InlineData("# a\n\n## Timeline\n\n### Resolution\n\nx", nameof(Region.Resolution))]
    [InlineData("# a\n\n## Timeline\n\n### Night\n\nx", nameof(Region.Timeline))]
    [InlineData("# a\n\n## Timeline\n\n## Night\n\nx", nameof(Region.Other))]
    [InlineData("# a\n\n## Root cause\n\nx", nameof(Region.Cause))]
    [InlineData("# a\n\n## Root cause and action items\n\nx", nameof(Region.Cause))]
    [InlineData("# a\n\n## Impact\n\nx", nameof(Region.Summary))]
    [InlineData("# a\n\n## Lessons learned\n\nx", nameof(Region.Lessons))]
    [InlineData("# a\n\n## Summary\n\nb\n\n## Glossary\n\nx", nameof(Region.Other))]
    [InlineData("# a\n\n## Root cause\n\nb\n\n- **Impact:** x", nameof(Region.Summary))]
    [InlineData("# a\n\n## Timeline\n\nb\n\n- **Impact:** x", nameof(Region.Timeline))]
    [InlineData("# a\n\n## Root cause\n\nb\n\n- **Detection:** x", nameof(Region.Cause))]
    public void Place_IsAboutWhatIsAroundIt(string markdown, string expected)
    {
        var (outline, source) = Read(markdown);
        Assert.Equal(expected, new Regions(outline).At(source.Content.IndexOf('x', StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void Region_IsTheSameUpToItsBorder()
    {
        const string Markdown = "# a\n\nb\n\n## Summary\n\nc\n\n**Impact:** d\n\n### Timeline\n\n- e\n\n## Root cause\n\n**Detection:** f\n\n## Appendix\n\ng\n";
        var (outline, source) = Read(Markdown);
        var (whole, jumping) = (new Regions(outline), new Regions(outline));
        for (int offset = 0, border = 0; offset < source.Length; offset++)
        {
            var region = new Regions(outline).At(offset);
            Assert.Equal(region, whole.At(offset));
            if (offset >= border)
                (_, border) = (jumping.At(offset), jumping.Border);
            Assert.Equal(region, jumping.At(offset));
            Assert.True(border > offset);
        }
    }

    private static (Outline Outline, SourceText Source) Read(string markdown)
    {
        var source = new SourceText(markdown);
        return (Postmortem.Read(source, out _)!.Outline, source);
    }
}
