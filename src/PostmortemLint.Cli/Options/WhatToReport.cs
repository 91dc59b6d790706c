using System.CommandLine;
using System.CommandLine.Parsing;
using PostmortemLint.Cli.Formats;

namespace PostmortemLint.Cli.Options;

/// <summary>How findings are reported, and where.</summary>
/// <param name="Format">The form of the main report; null for the usual one.</param>
/// <param name="Output">The file to write the main report to; null for standard output.</param>
/// <param name="Others">The reports beside the main one.</param>
/// <param name="CountsOnly">Whether the main report only says how often each rule is broken.</param>
internal sealed record WhatToReport(ReportFormat? Format, string? Output, IReadOnlyList<FileReport> Others, bool CountsOnly)
{
    private static readonly Option<string?> FormatOption = FormatOptionOfReports();

    private static readonly Option<string?> OutputOption = new("--output")
    {
        Description = "The file to write the report to, whole or not at all, instead of standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<string[]> ReportOption = ReportOptionOfFiles();

    private static readonly Option<bool> StatisticsOption = new("--statistics")
    {
        Description = "Instead of the report, the number of findings of each rule, the most frequent first.",
    };

    /// <summary>The files that are written, as the user gave their paths, with the option that names each.</summary>
    public IEnumerable<(string Option, string File)> OutputFiles =>
    [
        .. Output is null ? [] : new[] { ($"--output {Output}", Output) },
        .. Others.Select(other => ($"--report {other.Format.Name}={other.File}", other.File)),
    ];

    /// <summary>Whether the main report is one for people, on standard output.</summary>
    public bool IsForPeople => Output is null && (Format is null || Format == ReportFormat.Text || Format == ReportFormat.Full);

    public static void AddTo(Command command)
    {
        command.Add(FormatOption);
        command.Add(OutputOption);
        command.Add(ReportOption);
        command.Add(StatisticsOption);
        command.Validators.Add(RefuseFormatOfStatistics);
    }

    public static WhatToReport Of(ParseResult parsed) => new(
        parsed.GetValue(FormatOption) is { } name ? ReportFormat.Find(name) : null,
        parsed.GetValue(OutputOption),
        [.. (parsed.GetValue(ReportOption) ?? []).Select(value => FileReport.Parse(value, out _)!)],
        parsed.GetValue(StatisticsOption));

    private static Option<string?> FormatOptionOfReports()
    {
        var option = new Option<string?>("--format")
        {
            Description = "The format of the report. By default, full on a terminal, and text elsewhere.",
            HelpName = string.Join('|', ReportFormat.All.Select(format => format.Name)),
        };
        option.CompletionSources.Add([.. ReportFormat.All.Select(format => format.Name)]);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => ReportFormat.Find(token.Value) is null))
                result.AddError(ReportFormat.Refusal(token.Value));
        });
        return option;
    }

    private static Option<string[]> ReportOptionOfFiles()
    {
        var option = new Option<string[]>("--report")
        {
            Description = "One more report, in a file. May be given several times.",
            HelpName = "FORMAT=FILE",
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (FileReport.Parse(token.Value, out var refusal) is null)
                    result.AddError(refusal);
        });
        return option;
    }

    private static void RefuseFormatOfStatistics(CommandResult result)
    {
        if (result.GetResult(StatisticsOption) is { Implicit: false } && result.GetResult(FormatOption) is { Implicit: false })
            result.AddError("'--statistics' takes the place of the report, so '--format' has no effect. Leave one of them out.");
    }
}
