using System.Globalization;
using System.Text.RegularExpressions;
using PostmortemLint.Configuration;
using PostmortemLint.Rules;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Infra;

/// <summary>Runs a single rule and requires exactly the findings that are marked in the text.</summary>
internal static class Verify<TRule>
    where TRule : Rule, new()
{
    private static readonly Regex LineNamed = new(@"\bline [0-9]+", RegexOptions.CultureInvariant);

    /// <summary>Expects one message for each mark, in the order of the text.</summary>
    public static void Diagnostics(string markup, params string[] messages)
    {
        Assert.NotEmpty(messages);
        Check(markup, Settings.Everything, messages);
    }

    public static void Diagnostics(string markup, (string Option, int Value) setting, params string[] messages) =>
        Check(markup, With(setting), messages);

    /// <summary>With the settings in <paramref name="lines"/> of a configuration file.</summary>
    public static void DiagnosticsWith(string lines, string markup, params string[] messages) => Check(markup, With(lines), messages);

    public static void NoDiagnostics(string markdown) => Check(markdown, Settings.Everything, []);

    public static void NoDiagnostics(string markdown, (string Option, int Value) setting) => Check(markdown, With(setting), []);

    private static DocumentSettings With((string Option, int Value) setting) => With(string.Create(CultureInfo.InvariantCulture, $"{setting.Option} = {setting.Value}"));

    private static DocumentSettings With(string lines) =>
        Settings.Of(lines.Contains("profile", StringComparison.Ordinal) ? lines : $"postmortem_lint.profile = outage\n{lines}", new RunSettings { Mode = RuleMode.All });

    private static void Check(string markup, DocumentSettings settings, string[] messages)
    {
        var marked = MarkedText.Parse(markup);
        var source = new SourceText(marked.Text);
        var found = new Linter([new TRule()], readsAnything: true).Lint(source, settings);
        Assert.Equal(
            marked.Spans.Zip(messages, (span, message) => Show(source, span, message)),
            found.Select(d => Show(source, d.Span, d.Message)));
        Assert.Equal(messages.Length, marked.Spans.Count);
        Assert.All(found, d => Assert.InRange(d.Message.Length, 1, 200));
        // A message that names a line must have that line as a related place.
        foreach (var finding in found)
            foreach (Match line in LineNamed.Matches(finding.Message))
                Assert.Contains(line.Value, finding.Related.Select(related => $"line {source.GetLinePosition(related.Start).Line}"));
    }

    private static string Show(SourceText source, TextSpan span, string message)
    {
        var start = source.GetLinePosition(span.Start);
        return $"({start.Line},{start.Column}) [{source.ToString(span)}] {message}";
    }
}
