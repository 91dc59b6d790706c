using System.Text.RegularExpressions;
using System.Xml.Linq;
using PostmortemLint.Configuration;
using PostmortemLint.Configuration.Runs;
using PostmortemLint.Evidence;

namespace PostmortemLint.Tasks.Tests;

/// <summary>The page about the build knows every property, and its default.</summary>
public sealed partial class PropertyTableTests
{
    // Hooks of a build that uses tasks from source.
    private static readonly string[] Hooks = ["PostmortemLintTasksFolder", "PostmortemLintDependsOn"];

    [Fact]
    public void EveryProperty_IsInTheTable()
    {
        var used = Directory.GetFiles(Path.Combine(Checkout.Root, "build"), "*s").SelectMany(file => Name().Matches(File.ReadAllText(file))).Select(match => match.Groups["name"].Value);

        Assert.Equal(used.Distinct().Except(Hooks).Order(StringComparer.Ordinal), Rows().Select(row => row.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryDefault_IsInTheTable()
    {
        var values = Defaults().Where(property => property.Key[0] != '_' && !Hooks.Contains(property.Key)).ToDictionary(property => property.Key, property => property.Value);
        // Those without a value in the project are the engine's.
        values.Add("PostmortemLintMode", nameof(RuleMode.Recommended));
        values.Add("PostmortemLintLevel", RunValue.Latest);
        values.Add("PostmortemLintSuggestions", "message");

        Assert.Equal(
            values.Select(value => (value.Key, $"`{value.Value}`")).Order(),
            Rows().Where(row => row.Default.StartsWith('`') && row.Default.EndsWith('`')).Order());
    }

    /// <summary>The tool, which reads no property, lints the same.</summary>
    [Fact]
    public void Patterns_AreThoseOfTheEngine() =>
        Assert.Equal((UsualPatterns.Include, UsualPatterns.Exclude), (Defaults()["PostmortemLintInclude"], Defaults()["PostmortemLintExclude"]));

    private static Dictionary<string, string> Defaults()
    {
        var written = XDocument.Parse(Read("build", "PostmortemLint.Tasks.props")).Descendants("PropertyGroup").Elements().DistinctBy(property => property.Name).ToDictionary(property => property.Name.LocalName, property => property.Value);
        return written.ToDictionary(property => property.Key, property => written.GetValueOrDefault(property.Value.TrimStart('$', '(').TrimEnd(')'), property.Value));
    }

    private static IEnumerable<(string Name, string Default)> Rows() =>
        Read("docs", "build-integration.md").Split('\n').Where(line => line.StartsWith("| `PostmortemLint", StringComparison.Ordinal)).Select(line => line.Split('|')).Where(cells => cells.Length == 5).Select(cells => (cells[1].Trim(' ', '`'), cells[2].Trim()));

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Checkout.Root, .. path]));

    [GeneratedRegex(@"\$\((?<name>PostmortemLint\w+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
