using BenchmarkDotNet.Running;
using PostmortemLint.Benchmarks;

switch (args)
{
    case ["doubling", .. var arguments]:
        Doubling.Run(arguments);
        break;
    case ["sizes", .. var arguments]:
        Sizes.Run(arguments);
        break;
    case ["documents", var folder, var count]:
        Documents.Write(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromTypes([typeof(LintBenchmarks)]).Run(args.Length == 0 ? ["--filter", "*"] : args);
        break;
}
