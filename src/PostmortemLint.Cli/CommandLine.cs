using System.CommandLine;
using System.CommandLine.Invocation;
using PostmortemLint.Cli.Options;
using PostmortemLint.Cli.Usage;
using PostmortemLint.Cli.Watch;
using PostmortemLint.Cli.Why;
using PostmortemLint.Configuration;
using PostmortemLint.Hosting;

namespace PostmortemLint.Cli;

/// <summary>The commands, their arguments and their help.</summary>
internal static class CommandLine
{
    // Without @file for a file of arguments: the name of a document may begin with @.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    private static readonly Option<string?> BaselineToUse = new("--baseline")
    {
        Description = "A file that 'postmortem-lint baseline' wrote: the findings in it are not reported. "
            + "By default, the one that postmortem_lint.baseline names.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> BaselineToWrite = new("--output")
    {
        Description = "The file to write. By default, the one that postmortem_lint.baseline names, or else "
            + $"{Baseline.DefaultName}. Paths in it are relative to its folder.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Prune = new("--prune")
    {
        Description = "Only removes from the file what is no longer found.",
    };

    private static readonly Option<string?> ProfileName = new Option<string?>("--profile")
    {
        Description = "The kind of postmortem to expect, whatever configuration files say.",
        HelpName = string.Join('|', Profile.All.Select(profile => profile.Name)),
    }.AcceptOnlyFromAmong([.. Profile.All.Select(profile => profile.Name)]);

    private static readonly Argument<string[]> Ids = new("ID")
    {
        Description = "Ids of rules in any case, such as PML4004. Without an id, all rules are listed with their default severities.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Argument<string> File = new("FILE")
    {
        Description = "The document. It does not have to exist: only its path matters.",
    };

    private static readonly Option<bool> All = new("--all")
    {
        Description = "Also lists the rules that have their default severities.",
    };

    private static readonly Argument<string> Document = new("FILE")
    {
        Description = "The document.",
    };

    private static readonly Option<string?> FactName = new("--fact")
    {
        Description = "Only this fact, with every sentence that says something of it.",
        HelpName = "NAME",
    };

    private static readonly Argument<string[]> Examples = new("PATH")
    {
        Description = "Postmortems, and folders of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> TemplateToWrite = new("--output")
    {
        Description = "The file to write the template to, such as postmortems/template.md, instead of standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Force = new("--force")
    {
        Description = "Replaces the file if it exists.",
    };

    private static readonly Argument<string> Title = new("TITLE")
    {
        Description = "What broke, such as \"Checkout was down\".",
    };

    private static readonly Option<string?> TemplateToUse = new("--template")
    {
        Description = "What the document begins as a copy of. By default, what 'config' shows for a new document of the folder.",
        HelpName = "FILE|outage|sre",
    };

    private static readonly Option<string?> Date = new("--date")
    {
        Description = "The day of the incident, as in 2024-06-05. By default, today.",
        HelpName = "DATE",
    };

    private static readonly Argument<string?> CommandName = new("COMMAND")
    {
        Description = "The command. By default, the help lists all of them.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The exit code of a run.</summary>
    public static int Run(string[] arguments, Surroundings around)
    {
        // Nothing was linted: a pipeline that forgets the command must not pass.
        if (arguments.Length == 0)
        {
            Run(["--help"], around);
            return ExitCodes.CouldNotRun;
        }
        var parsed = Root(around).Parse(arguments, Parser);
        var isHelpOrVersion = parsed.Action is not ParseErrorAction && parsed.Action != parsed.CommandResult.Command.Action;
        var mistakes = isHelpOrVersion ? [] : new Mistakes(parsed, arguments, around.Folder).Messages();
        if (mistakes.Count == 0)
            return Invoke(parsed, around);
        foreach (var mistake in mistakes)
            around.Say(mistake);
        var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        around.Say($"Run 'postmortem-lint {command}--help' for help.");
        return ExitCodes.CouldNotRun;
    }

    // The handler of the library would exit with 1, which is the code for findings.
    private static int Invoke(ParseResult parsed, Surroundings around)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = around.Out,
                Error = around.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (Exception fault)
        {
            var message = fault is IOException or UnauthorizedAccessException
                ? $"The report cannot be written: {DiskFault.ReasonOf(fault)}."
                : $"postmortem-lint failed. Please report it: {fault}";
            foreach (var line in message.Split(Environment.NewLine))
                around.Say(line);
            return ExitCodes.CouldNotRun;
        }
    }

    private static BuildScope ScopeOf(ParseResult parsed, Surroundings around)
    {
        var profile = parsed.GetValue(ProfileName) is { } name ? Profile.Find(name) : null;
        return new BuildScope(around.Folder, profile is null ? RunSettings.Default : RunSettings.Default with { Profile = profile });
    }

    private static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Finds what is wrong with Markdown incident postmortems.")
        {
            Check(around),
            RecordBaseline(around),
            Explain(around),
            RulesCommand.Create(around),
            Config(around),
            Why(around),
            New(around),
            Derive(around),
            Help(around),
        };
        HelpWithExamples.AddTo(root);
        return root;
    }

    private static Command Check(Surroundings around)
    {
        var command = new Command(
            "check",
            "Lints postmortems. Exits with 0 if there are no warnings or errors, 1 if there are, 2 if it could not run, 130 if it was "
            + "interrupted.")
        {
            BaselineToUse, ProfileName,
        };
        WhatToLint.AddTo(command);
        WhatToReport.AddTo(command);
        HowToEnd.AddTo(command);
        WhenToLint.AddTo(command);
        command.SetAction(parsed =>
        {
            var (what, report, baseline) = (WhatToLint.Of(parsed), WhatToReport.Of(parsed), parsed.GetValue(BaselineToUse));
            return WhenToLint.Of(parsed).Watches ? WatchCommand.Run(Lint, what, Files, around) : Lint();

            int Lint() => CheckCommand.Run(what, report, HowToEnd.Of(parsed), baseline, ScopeOf(parsed, around), around);
            WatchedFiles Files() => WatchedFiles.Of(what, report, baseline, ScopeOf(parsed, around), around);
        });
        return command;
    }

    private static Command RecordBaseline(Surroundings around)
    {
        var command = new Command(
            "baseline", "Records the current findings, so that 'check --baseline' and the build report only new ones.")
        {
            BaselineToWrite, Prune, ProfileName,
        };
        WhatToLint.AddTo(command);
        command.SetAction(parsed => BaselineCommand.Run(
            WhatToLint.Of(parsed), parsed.GetValue(BaselineToWrite), parsed.GetValue(Prune), ScopeOf(parsed, around), around));
        return command;
    }

    private static Command Explain(Surroundings around)
    {
        var command = new Command(
            "explain", "Prints the pages of rules: what they check, a violation, its fix, and when to suppress it. Works offline.")
        {
            Ids,
        };
        command.SetAction(parsed => ExplainCommand.Run(parsed.GetValue(Ids) ?? [], around));
        return command;
    }

    private static Command Config(Surroundings around)
    {
        var command = new Command(
            "config",
            "Prints the settings in force for a document, and the line of the .editorconfig or .globalconfig that each comes from. "
            + "What a build sets is not included.")
        {
            File, All, ProfileName,
        };
        command.SetAction(parsed =>
            ConfigCommand.Run(parsed.GetValue(File)!, parsed.GetValue(All), ScopeOf(parsed, around), around));
        return command;
    }

    private static Command Why(Surroundings around)
    {
        var command = new Command(
            "why",
            "Prints what is read in a document, in which lines, and why: its form, sections, facts, outage and timeline. "
            + "What a build sets is not included.")
        {
            Document, FactName, ProfileName,
        };
        command.SetAction(parsed =>
            WhyCommand.Run(parsed.GetValue(Document)!, parsed.GetValue(FactName), ScopeOf(parsed, around), around));
        return command;
    }

    private static Command New(Surroundings around)
    {
        var command = new Command(
            "new",
            "Begins a postmortem in the nearest folder 'postmortems', in which only placeholders are left to fill in, and prints its path. "
            + "No file is overwritten.")
        {
            Title, TemplateToUse, Date,
        };
        command.SetAction(parsed =>
            NewCommand.Run(parsed.GetValue(Title)!, parsed.GetValue(TemplateToUse), parsed.GetValue(Date), around));
        return command;
    }

    private static Command Derive(Surroundings around)
    {
        var command = new Command(
            "derive", "Prints a template made of what postmortems have in common: sections, rows of tables of facts, keys of front matter.")
        {
            Examples, TemplateToWrite, Force,
        };
        command.SetAction(parsed =>
            DeriveCommand.Run(parsed.GetValue(Examples)!, parsed.GetValue(TemplateToWrite), parsed.GetValue(Force), around));
        return command;
    }

    private static Command Help(Surroundings around)
    {
        var command = new Command("help", "Prints the help of a command.")
        {
            CommandName,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(CommandName);
            if (name is null || parsed.RootCommandResult.Command.Subcommands.Any(other => other.Name == name))
                return Run(name is null ? ["--help"] : [name, "--help"], around);
            around.Say(Mistakes.OfUnknownCommand(name, parsed.RootCommandResult.Command, around.Folder));
            return ExitCodes.CouldNotRun;
        });
        return command;
    }
}
