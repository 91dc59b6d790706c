using PostmortemLint.Configuration;
using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Configuration;

public class EditorConfigFileTests
{
    [Fact]
    public void KeysAndValues_KnowTheirPlaces() => Assert.Equal(
        ["1:1 root=true", "[*.md]", "4:3 Key Of=5:value", "[{a,b}]"],
        Read("root = true\r\n[*.md]\r\n# a comment\r\n  Key Of = 5:value  \r\n; another\r\n\r\n[{a,b}] ; why\r\nno pair\r\n= 3\r\n"));

    [Fact]
    public void ByteOrderMark_IsNotPartOfTheKey() => Assert.Equal(["1:2 root=true"], Read("\uFEFFroot=true"));

    [Fact]
    public void Colon_PartsKeyAndValue_WhereNoEqualsSignDoes() => Assert.Equal(["1:1 a=b", "2:1 c:d=e"], Read("a: b\nc:d = e"));

    [Theory]
    [InlineData("[*.md")]
    [InlineData("[")]
    [InlineData("[*.md] why")]
    public void HeaderThatIsNeverClosed_HasNoName(string header) => Assert.Equal(["[?]", "2:1 a=b"], Read(header + "\na=b"));

    [Theory]
    [InlineData("[a]]", "a]")]
    [InlineData("[a\\]b] # why", "a\\]b")]
    [InlineData("[]", "")]
    [InlineData("  [ a ]  ", " a ")]
    public void Name_IsBetweenTheOuterBrackets(string header, string name) => Assert.Equal([$"[{name}]"], Read(header));

    private static IEnumerable<string> Read(string text)
    {
        var file = EditorConfigFile.Parse(new SourceText(text));
        foreach (var section in file.Sections)
        {
            if (section.Header.Length > 0)
                yield return $"[{(section.Name is { } name ? file.Source.ToString(name) : "?")}]";
            foreach (var property in section.Properties)
                yield return $"{At(property.Key)} {file.Source.ToString(property.Key)}={file.Source.ToString(property.Value)}";
        }

        string At(TextSpan span) => file.Source.GetLinePosition(span.Start) is var (line, column) ? $"{line}:{column}" : "";
    }
}
