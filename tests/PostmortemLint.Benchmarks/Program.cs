using BenchmarkDotNet.Running;
using PostmortemLint.Benchmarks;

if (args is ["doubling", .. var arguments])
    Doubling.Run(arguments);
else
    BenchmarkSwitcher.FromTypes([typeof(LintBenchmarks)]).Run(args.Length == 0 ? ["--filter", "*"] : args);
