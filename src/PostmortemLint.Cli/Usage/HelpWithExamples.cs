using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PostmortemLint.Cli.Usage;

/// <summary>The help of the library, with examples after it.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        [""] =
        [
            "postmortem-lint check postmortems              lints all postmortems in a folder",
            "postmortem-lint explain PML4004                says what a rule checks, and why",
            "postmortem-lint why postmortems/outage.md      says how a document was read",
            "postmortem-lint baseline postmortems           leaves today's faults alone",
            "postmortem-lint new \"Checkout was down\"        begins a postmortem",
        ],
        ["check"] =
        [
            "postmortem-lint check",
            "postmortem-lint check postmortems --baseline postmortem-lint.baseline --max-warnings 10",
            "postmortem-lint check postmortems --fail-on error --format sarif --output postmortems.sarif",
        ],
        ["baseline"] =
        [
            "postmortem-lint baseline postmortems           records today's faults",
            "postmortem-lint baseline postmortems --prune   removes those that are mended",
        ],
        ["explain"] = ["postmortem-lint explain PML4004", "postmortem-lint explain"],
        ["rules"] = ["postmortem-lint rules", "postmortem-lint rules --format json"],
        ["config"] = ["postmortem-lint config postmortems/outage.md", "postmortem-lint config postmortems/outage.md --all"],
        ["why"] = ["postmortem-lint why postmortems/outage.md", "postmortem-lint why postmortems/outage.md --fact detection-time"],
        ["new"] =
        [
            "postmortem-lint new \"Checkout was down\"",
            "postmortem-lint new \"Checkout was down\" --template sre --date 2024-06-05",
        ],
        ["derive"] = ["postmortem-lint derive postmortems", "postmortem-lint derive postmortems --output postmortems/template.md"],
    };

    public override bool ClearsParseErrors => true;

    /// <summary>Adds examples to the help of a program.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is SynchronousCommandLineAction help)
                option.Action = new HelpWithExamples(help);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        if (Examples.TryGetValue(command is RootCommand ? "" : command.Name, out var examples))
        {
            var to = parseResult.InvocationConfiguration.Output;
            to.WriteLine("Examples:");
            foreach (var example in examples)
                to.WriteLine("  " + example);
            to.WriteLine();
        }
        return code;
    }
}
