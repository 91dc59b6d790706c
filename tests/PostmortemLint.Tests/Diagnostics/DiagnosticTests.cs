using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Diagnostics;

public class DiagnosticTests
{
    [Fact]
    public void Message_IsOnOneLine() => Assert.Equal("'a b' is 1.", Create("'{0}' is {1}.", "a\nb", 1));

    [Fact]
    public void LongestQuote_IsCut()
    {
        var message = Create("'{0}' and '{1}' are {2} words.", new string('a', 100), new string('b', 150), 2);
        Assert.Equal(200, message.Length);
        Assert.StartsWith($"'{new string('a', 100)}' and 'bbb", message, StringComparison.Ordinal);
        Assert.EndsWith("bbb…' are 2 words.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void CallersArguments_StayAsTheyAre()
    {
        var (longest, other) = (new string('a', 300), new string('b', 150));
        object[] arguments = [longest, other, 2];
        Create("'{0}' and '{1}' are {2} words.", arguments);
        Assert.Equal([longest, other, 2], arguments);
    }

    [Fact]
    public void QuoteThatAppearsTwice_IsCutTwice() => Assert.InRange(Create("'{0}' is not '{0}'.", new string('a', 300)).Length, 150, 200);

    [Fact]
    public void LongFormat_StaysWhole() => Assert.Equal(301, Create(new string('x', 300) + "{0}", "a").Length);

    private static string Create(string format, params object[] arguments) =>
        Diagnostic.Create(new DiagnosticDescriptor("PML9999", "", format, Categories.Engine, DiagnosticSeverity.Warning), new TextSpan(0, 0), arguments).Message;
}
