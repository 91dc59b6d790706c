using System.Text.Json;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests.Formats;

/// <summary>The list of all rules.</summary>
public sealed class RulesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Text_HasALineForEachRule()
    {
        var run = Tool.Run(folder, "rules");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Linter.DescribeRules().Count, run.Lines.Length);
        Assert.Contains("PML1002  Structure  suggestion  Section is misplaced", run.Lines);
        Assert.Contains("PML6004  Measures   none        Task has no owner", run.Lines);
        Assert.Equal(run.Out, Tool.Run(folder, "rules", "--format", "text").Out);
    }

    [Fact]
    public void Json_HasAllOfEachRule()
    {
        using var list = JsonDocument.Parse(Tool.Run(folder, "rules", "--format", "json").Out);
        var rules = list.RootElement.GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);

        Assert.Equal(Linter.DescribeRules().Select(rule => rule.Descriptor.Id), rules.Keys);
        Assert.Equal(
            """{"id":"PML1002","title":"Section is misplaced","category":"Structure","defaultSeverity":"suggestion","since":"0.1","options":[],"helpLink":"https://github.com/postmortemlint/PostmortemLint.Tasks/blob/main/docs/rules/PML1002.md"}""",
            JsonSerializer.Serialize(rules["PML1002"]));
        Assert.Equal(["PML8001.min_words", "PML8001.max_words"], rules["PML8001"].GetProperty("options").EnumerateArray().Select(option => option.GetProperty("name").GetString()));
        Assert.Equal(1024, rules["PML0002"].GetProperty("options")[0].GetProperty("default").GetInt32());
        Assert.Equal(Linter.DescribeOptions().Count(), rules.Values.Sum(rule => rule.GetProperty("options").GetArrayLength()));
    }

    [Fact]
    public void UnknownFormat_ExitsWith2() => Assert.Equal(2, Tool.Run(folder, "rules", "--format", "xml").ExitCode);
}
