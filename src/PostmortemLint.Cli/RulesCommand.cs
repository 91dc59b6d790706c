using System.CommandLine;
using PostmortemLint.Cli.Formats;
using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;

namespace PostmortemLint.Cli;

/// <summary>Lists all rules, for people or for programs.</summary>
internal static class RulesCommand
{
    private const string Json = "json";
    private const string Text = "text";

    private static readonly Option<string> FormatOption = new Option<string>("--format")
    {
        Description = "The format of the list.",
        HelpName = $"{Text}|{Json}",
        DefaultValueFactory = _ => Text,
    }.AcceptOnlyFromAmong(Text, Json);

    public static Command Create(Surroundings around)
    {
        var command = new Command(
            "rules", "Lists all rules with their categories, default severities and titles; as JSON, also their options.")
        {
            FormatOption,
        };
        command.SetAction(parsed => Run(parsed.GetValue(FormatOption) == Json, around.Out));
        return command;
    }

    private static int Run(bool asJson, TextWriter to)
    {
        var rules = Linter.DescribeRules().Select(rule => rule.Descriptor).ToList();
        if (asJson)
            to.Write(ReportJson.Write(new RuleList(ProductVersion.Text, [.. rules.Select(ToItem)]), ReportJson.Types.RuleList));
        else
            foreach (var rule in rules)
                to.WriteLine($"{rule.Id}  {rule.Category,-9}  {Word(rule.DefaultSeverity),-10}  {rule.Title}");
        return ExitCodes.Clean;
    }

    private static RuleItem ToItem(DiagnosticDescriptor rule) => new(
        rule.Id,
        rule.Title,
        rule.Category,
        Word(rule.DefaultSeverity),
        rule.Since.ToString(),
        [.. Linter.DescribeOptions().Where(option => option.Name.StartsWith(rule.Id + ".", StringComparison.Ordinal)).Select(ToItem)],
        rule.HelpLink);

    private static OptionItem ToItem(RuleOption option) =>
        new(option.Name, option.Default, option.Minimum, option.Maximum, option.Description);

    private static string Word(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>The list, with the version of the tool.</summary>
    internal sealed record RuleList(string Version, IReadOnlyList<RuleItem> Rules);

    /// <summary>A rule, with the release that introduced it.</summary>
    internal sealed record RuleItem(
        string Id,
        string Title,
        string Category,
        string DefaultSeverity,
        string Since,
        IReadOnlyList<OptionItem> Options,
        string HelpLink);

    /// <summary>A whole number that a team may set.</summary>
    internal sealed record OptionItem(string Name, int Default, int Minimum, int Maximum, string Description);
}
