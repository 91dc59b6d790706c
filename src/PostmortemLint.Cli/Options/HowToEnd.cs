using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Cli.Options;

/// <summary>Which findings make a run fail.</summary>
/// <param name="FailOn">The lowest severity that does; none for never.</param>
/// <param name="MaxWarnings">The most warnings that do not, whatever <paramref name="FailOn"/> says; null if that decides.</param>
internal sealed record HowToEnd(DiagnosticSeverity FailOn = DiagnosticSeverity.Warning, int? MaxWarnings = null)
{
    private const string Never = "never";

    private static readonly string[] Severities = ["error", "warning", "suggestion", Never];

    private static readonly Option<string> FailOnOption = new Option<string>("--fail-on")
    {
        Description = "The lowest severity with which a finding makes the exit code 1.",
        HelpName = string.Join('|', Severities),
        DefaultValueFactory = _ => "warning",
    }.AcceptOnlyFromAmong(Severities);

    private static readonly Option<int?> MaxWarningsOption = new("--max-warnings")
    {
        Description = "The most warnings with which the exit code is 0. Errors make it 1 all the same.",
        HelpName = "N",
        CustomParser = ReadNumber,
    };

    public static void AddTo(Command command)
    {
        command.Add(FailOnOption);
        command.Add(MaxWarningsOption);
        command.Validators.Add(RefuseContradiction);
    }

    public static HowToEnd Of(ParseResult parsed) => new(
        parsed.GetValue(FailOnOption) switch
        {
            "error" => DiagnosticSeverity.Error,
            "suggestion" => DiagnosticSeverity.Suggestion,
            Never => DiagnosticSeverity.None,
            _ => DiagnosticSeverity.Warning,
        },
        parsed.GetValue(MaxWarningsOption));

    /// <summary>The exit code of a run.</summary>
    /// <param name="shown">What was found, without what is hidden.</param>
    public int CodeFor(IEnumerable<Finding> shown)
    {
        var warnings = 0;
        foreach (var finding in shown)
            if (finding.Severity == DiagnosticSeverity.Warning && MaxWarnings is not null)
                warnings++;
            else if (FailOn != DiagnosticSeverity.None && finding.Severity >= FailOn)
                return ExitCodes.Found;
        return warnings > (MaxWarnings ?? 0) ? ExitCodes.Found : ExitCodes.Clean;
    }

    /// <summary>What is said where there are more warnings than there may be; null where there are not, or nobody counts them.</summary>
    /// <inheritdoc cref="CodeFor(IEnumerable{Finding})"/>
    public string? Complaint(IEnumerable<Finding> shown) =>
        MaxWarnings is { } most && shown.Count(finding => finding.Severity == DiagnosticSeverity.Warning) is var count && count > most
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"There {(count == 1 ? "is" : "are")} {Summary.Count(count, "warning")}, but --max-warnings allows {most}.")
            : null;

    private static int? ReadNumber(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        result.AddError($"'{text}' is not a number of warnings. Write a whole number, as in '--max-warnings 10'.");
        return null;
    }

    private static void RefuseContradiction(CommandResult command)
    {
        if (command.GetResult(MaxWarningsOption) is not null && command.GetResult(FailOnOption)?.Tokens is [{ Value: Never }])
            command.AddError("'--fail-on never' and '--max-warnings' contradict each other. Leave out one of them.");
    }
}
