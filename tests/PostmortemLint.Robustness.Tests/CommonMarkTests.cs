using System.Text.Json;
using Markdig;
using Markdig.Syntax;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Evidence;
using PostmortemLint.Fuzz;
using PostmortemLint.Hosting;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using Xunit.Abstractions;

namespace PostmortemLint.Robustness.Tests;

/// <summary>The examples of the CommonMark specification, alone and inside a postmortem.</summary>
public class CommonMarkTests(ITestOutputHelper output)
{
    private const string Place = "{example}";

    // It has faults above and below the example, so that there is something to lose. Only the number of words is about all of it.
    private const string Postmortem =
        """
        # Checkout was down

        ## Issue Summary

        - **Start:** 2024-06-05 14:00
        - **End:** 2024-06-05 15:30 UTC
        - **Duration:** 3 hours
        - **Impact:** The checkout service was down, and 120 % of the customers could not pay.

        ## Timeline

        - **14:00 UTC:** Payments began to fail.
        - **13:55 UTC:** An alert fired, and the on-call engineer was paged.
        - **25:10 UTC:** The old certificate was restored.

        ## Background

        Four machines take the payments.

        {example}

        ## Root Cause and Resolution

        ### Root Cause

        The outage was caused by human error.

        ### Resolution

        TBD

        ## Corrective and Preventative Measures

        - [ ] Improve monitoring
        - [ ] Renew the certificate of the checkout by 2023-01-01 (Owner: Ann, OPS-12)
        """;

    private static readonly DocumentSettings Settings = new(new RunSettings { Mode = RuleMode.All, NoWarn = ["PML8001"] }, []);

    private static List<Example> Examples { get; } = CommonMarkFactAttribute.ExamplesPath is { } path ? JsonSerializer.Deserialize<List<Example>>(File.ReadAllText(path), JsonSerializerOptions.Web)! : [];

    [CommonMarkFact]
    public void Example_Alone_BreaksNothing()
    {
        output.WriteLine($"{Examples.Count} examples");
        Assert.NotEmpty(Examples);
        Assert.Empty(Examples.Select(e => Tell(e, Invariants.FindBroken(e.Markdown))).OfType<string>());
    }

    [CommonMarkFact]
    public void Example_InAPostmortem_BreaksNothing() =>
        Assert.Empty(Examples.Select(e => Tell(e, Invariants.NothingFails.FindBroken(Insert(e.Markdown)) ?? Invariants.PlacesAreReal.FindBroken(Insert(e.Markdown)))).OfType<string>());

    [CommonMarkFact]
    public void Example_InAPostmortem_LeavesTheRest()
    {
        var harmless = Examples.Where(e => !CanSwallow(e.Markdown)).ToList();
        output.WriteLine($"{harmless.Count} examples that swallow nothing, {Examples.Count - harmless.Count} that swallow what follows");
        Assert.NotEmpty(harmless);
        Assert.Empty(harmless.Select(e => Tell(e, FindChange(e.Markdown))).OfType<string>());
    }

    [Theory]
    [InlineData("Text.\n", false)]
    [InlineData("<div>\n", false)]
    [InlineData("```\ncode\n```\n", false)]
    [InlineData("```\ncode\n", true)]
    [InlineData("<!-- never closed\n", true)]
    [InlineData("<pre>\n", true)]
    public void Example_CanSwallowWhatFollows(string markdown, bool expected) => Assert.Equal(expected, CanSwallow(markdown));

    [Fact]
    public void Postmortem_HasFaultsOnBothSides()
    {
        var found = LintRest("", out var line).Select(f => f.Start.Line).ToList();
        Assert.True(found.Count(l => l < line) >= 5 && found.Count(l => l > line) >= 5, string.Join(' ', found));
    }

    /// <summary>The parser decides: what comes after a blank line is a heading of the document, or the example has taken it in.</summary>
    private static bool CanSwallow(string example) => Markdown.Parse($"{example}\n\n## After\n", MarkdownReader.Pipeline).LastChild is not HeadingBlock { Level: 2, IsSetext: false };

    private static string Insert(string example) => Postmortem.Replace(Place, example, StringComparison.Ordinal);

    /// <summary>What the example changes of the findings outside it, compared with as many blank lines.</summary>
    private static string? FindChange(string example) =>
        Invariants.Compare(LintRest(new string('\n', example.Count(c => c == '\n')), out _), LintRest(example, out _));

    private static List<FileDiagnostic> LintRest(string example, out int line)
    {
        var source = new SourceText(Insert(example));
        var first = line = source.GetLinePosition(Postmortem.IndexOf(Place, StringComparison.Ordinal)).Line;
        var last = first + example.Count(c => c == '\n');
        return [.. Linter.Default.Lint(source, Settings).Select(d => FindingPlace.Locate("document.md", source, d)).Where(f => f.Start.Line < first || f.Start.Line > last)];
    }

    private static string? Tell(Example example, string? broken) => broken is null ? null : $"\nexample {example.Number} {Literal.Of(example.Markdown)}: {broken}";

    private sealed record Example([property: System.Text.Json.Serialization.JsonPropertyName("example")] int Number, string Markdown);
}
