using PostmortemLint.Cli;

return CommandLine.Run(args, Surroundings.OfProcess());
