using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Markdig;
using Markdig.Syntax;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Model;
using PostmortemLint.Text;

namespace PostmortemLint.Benchmarks;

/// <summary>What linting costs on top of parsing, warm: at most 1.6 times Markdig's own time and twice its allocation.</summary>
[Config(typeof(QuietConfig))]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class LintBenchmarks
{
    private const string One = "1 document";
    private const string Many = "500 documents";

    private readonly string[] texts = [.. Enumerable.Range(0, 500).Select(Documents.Create)];

    [Benchmark(Baseline = true, Description = "Markdig"), BenchmarkCategory(One)]
    public MarkdownDocument ParseOne() => Markdown.Parse(texts[0], PostmortemBinder.Pipeline);

    [Benchmark(Description = "Lint"), BenchmarkCategory(One)]
    public IReadOnlyList<Diagnostic> LintOne() => Linter.Default.Lint(new SourceText(texts[0]), RuleOptions.Default);

    [Benchmark(Baseline = true, Description = "Markdig"), BenchmarkCategory(Many)]
    public int ParseMany() => texts.Sum(t => Markdown.Parse(t, PostmortemBinder.Pipeline).Count);

    [Benchmark(Description = "Lint"), BenchmarkCategory(Many)]
    public int LintMany() => texts.Sum(t => Linter.Default.Lint(new SourceText(t), RuleOptions.Default).Count);
}
