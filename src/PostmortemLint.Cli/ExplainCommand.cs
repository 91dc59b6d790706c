using PostmortemLint.Diagnostics;

namespace PostmortemLint.Cli;

/// <summary>Prints the pages of rules.</summary>
internal static class ExplainCommand
{
    /// <summary>The exit code of the run.</summary>
    public static int Run(IReadOnlyList<string> ids, Surroundings around)
    {
        var rules = Linter.DescribeRules().Select(rule => rule.Descriptor).ToList();
        if (ids.Count == 0)
            List(rules, around.Out);
        var asked = ids.Select(id => (Id: id, Rule: rules.Find(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))).ToList();
        foreach (var (id, _) in asked.Where(one => one.Rule == null))
            around.Say($"There is no rule '{id}'. Write {Linter.NearestRule(id) ?? "an id such as PML4004"}, or no id to list all rules.");
        if (asked.Exists(one => one.Rule == null))
            return ExitCodes.CouldNotRun;
        var pages = asked.Select(one => RulePages.Of(one.Rule!.Id).ReplaceLineEndings(around.Out.NewLine)).Distinct();
        around.Out.Write(string.Join(around.Out.NewLine, pages));
        return ExitCodes.Clean;
    }

    private static void List(List<DiagnosticDescriptor> rules, TextWriter to)
    {
        foreach (var rule in rules)
            to.WriteLine($"{rule.Id}  {rule.DefaultSeverity.ToString().ToLowerInvariant(),-10}  {rule.Title}");
    }
}
