using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Markdig;
using Markdig.Syntax;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Rules;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Benchmarks;

/// <summary>
/// What linting costs on top of parsing, warm. The rules about sections, the outage's times and length are bound to 1.6 times Markdig's own time and twice its
/// allocation, all rules to 2 times its time and 3 times its allocation.
/// </summary>
[Config(typeof(QuietConfig))]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class LintBenchmarks
{
    private const string One = "1 document";
    private const string Many = "500 documents";

    private static readonly Linter FirstRules = new(
        [
            new PML1001MissingSection(), new PML1004EmptySection(), new PML1008UnclosedCodeFence(), new PML2001MissingStart(), new PML2002MissingEnd(),
            new PML2003MissingTimeZone(), new PML4003TimelineWithoutTimeZone(), new PML8001WordCountOutOfRange(),
        ],
        readsAnything: true);

    private readonly string[] texts = [.. Enumerable.Range(0, 500).Select(Documents.Create)];

    [Benchmark(Baseline = true, Description = "Markdig"), BenchmarkCategory(One)]
    public MarkdownDocument ParseOne() => Markdown.Parse(texts[0], MarkdownReader.Pipeline);

    [Benchmark(Description = "First rules"), BenchmarkCategory(One)]
    public IReadOnlyList<Diagnostic> LintOneFirst() => FirstRules.Lint(new SourceText(texts[0]), DocumentSettings.Default);

    [Benchmark(Description = "All rules"), BenchmarkCategory(One)]
    public IReadOnlyList<Diagnostic> LintOne() => Linter.Default.Lint(new SourceText(texts[0]), DocumentSettings.Default);

    [Benchmark(Baseline = true, Description = "Markdig"), BenchmarkCategory(Many)]
    public int ParseMany() => texts.Sum(t => Markdown.Parse(t, MarkdownReader.Pipeline).Count);

    [Benchmark(Description = "First rules"), BenchmarkCategory(Many)]
    public int LintManyFirst() => texts.Sum(t => FirstRules.Lint(new SourceText(t), DocumentSettings.Default).Count);

    [Benchmark(Description = "All rules"), BenchmarkCategory(Many)]
    public int LintMany() => texts.Sum(t => Linter.Default.Lint(new SourceText(t), DocumentSettings.Default).Count);
}
