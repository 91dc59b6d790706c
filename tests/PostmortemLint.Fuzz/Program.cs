using PostmortemLint.Fuzz;

if (FuzzOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}
if (options.Digest)
{
    Console.WriteLine(FindingDigest.Describe(options));
    return 0;
}
return new Fuzzer(options, Console.Out).Run();
