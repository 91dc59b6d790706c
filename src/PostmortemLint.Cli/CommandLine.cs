using System.CommandLine;
using System.CommandLine.Invocation;
using PostmortemLint.Configuration;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli;

/// <summary>The commands, their arguments and their help.</summary>
internal static class CommandLine
{
    // No @file in place of arguments: a document's name may begin with @.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files, which are always read, and folders, which are searched for *.md, *.markdown, *.qmd and *.html.md.erb.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "How findings are written.",
        HelpName = "text|sarif|github",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong([.. CheckCommand.Formats]);

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "The file to write them to, whole or not at all, instead of the standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> BaselineToUse = new("--baseline")
    {
        Description = "A file that 'postmortem-lint baseline' wrote: what it holds is not reported.",
        HelpName = "FILE",
    };

    private static readonly Option<string> BaselineToWrite = new("--output")
    {
        Description = "The file to write. Paths in it begin at its folder.",
        HelpName = "FILE",
        DefaultValueFactory = _ => Baseline.DefaultName,
    };

    private static readonly Option<string?> ProfileName = new Option<string?>("--profile")
    {
        Description = "The kind of postmortem that is expected, whatever configuration files say.",
        HelpName = string.Join('|', Profile.All.Select(profile => profile.Name)),
    }.AcceptOnlyFromAmong([.. Profile.All.Select(profile => profile.Name)]);

    private static readonly Argument<string[]> Ids = new("ID")
    {
        Description = "Ids of rules in any case, such as PML4004. Without one, all rules are listed with their default severities.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Argument<string> File = new("FILE")
    {
        Description = "The document. It need not exist: its path decides.",
    };

    private static readonly Option<bool> All = new("--all")
    {
        Description = "Lists also the rules that nothing is said about.",
    };

    /// <summary>The exit code of a run.</summary>
    public static int Run(string[] arguments, Surroundings around)
    {
        var parsed = Root(around).Parse(arguments, Parser);
        if (parsed.Action is not ParseErrorAction)
            return Invoke(parsed, around);
        foreach (var error in parsed.Errors)
            around.Say(error.Message);
        around.Say($"'postmortem-lint {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help' shows what can be said.");
        return ExitCodes.CouldNotRun;
    }

    // The library's own handler exits with 1, which here stands for findings.
    private static int Invoke(ParseResult parsed, Surroundings around)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = around.Out, Error = around.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault)
        {
            foreach (var line in (fault is IOException ? $"The report cannot be written: {fault.Message}" : $"postmortem-lint failed. Please report it: {fault}").Split(Environment.NewLine))
                around.Say(line);
            return ExitCodes.CouldNotRun;
        }
    }

    private static RunSettings SettingsOf(ParseResult parsed) =>
        parsed.GetValue(ProfileName) is { } name ? RunSettings.Default with { Profile = Profile.Find(name) } : RunSettings.Default;

    private static RootCommand Root(Surroundings around)
    {
        var check = new Command("check", "Lints postmortems. Exits with 0 where nothing is a warning or an error, with 1 where something is, with 2 where it could not run.") { Paths, Format, Output, BaselineToUse, ProfileName };
        check.SetAction(parsed => CheckCommand.Run(parsed.GetValue(Paths)!, parsed.GetValue(Format)!, parsed.GetValue(Output), parsed.GetValue(BaselineToUse), SettingsOf(parsed), around));
        var baseline = new Command("baseline", "Writes down what is found today, by file and rule, so that 'check --baseline' and the build show only what comes after it.") { Paths, BaselineToWrite, ProfileName };
        baseline.SetAction(parsed => BaselineCommand.Run(parsed.GetValue(Paths)!, parsed.GetValue(BaselineToWrite)!, SettingsOf(parsed), around));
        var explain = new Command("explain", "Prints the pages of rules: what they check, a violation, its fix, and when to suppress it. Needs no network.") { Ids };
        explain.SetAction(parsed => ExplainCommand.Run(parsed.GetValue(Ids) ?? [], around));
        var config = new Command("config", "Prints what is in force for a document, and which line of which .editorconfig or .globalconfig says so. What a build sets besides is not known here.") { File, All, ProfileName };
        config.SetAction(parsed => ConfigCommand.Run(parsed.GetValue(File)!, parsed.GetValue(All), SettingsOf(parsed), around));
        return new RootCommand("Reads Markdown incident postmortems and says what is wrong with them.") { check, baseline, explain, config };
    }
}
