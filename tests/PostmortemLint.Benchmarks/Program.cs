using BenchmarkDotNet.Running;
using PostmortemLint.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(LintBenchmarks)]).Run(args.Length == 0 ? ["--filter", "*"] : args);
