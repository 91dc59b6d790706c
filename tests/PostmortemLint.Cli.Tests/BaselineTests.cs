using System.Text.Json;
using System.Text.RegularExpressions;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>What was there when a baseline was written is hidden, and nothing else.</summary>
public sealed partial class BaselineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BaselineTests() => folder.Write("docs/a.md", Samples.Faulty);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void BaselineOfToday_LetsTheCheckPass()
    {
        var written = Tool.Run(folder, "baseline", "docs");
        Assert.Equal((0, "", $"postmortem-lint.baseline has 3 faults in 1 file; 1 file checked.{Environment.NewLine}"), (written.ExitCode, written.Out, written.Error));
        Assert.Equal(["docs/a.md PML1001 # 1", "docs/a.md PML2003 # 1", "docs/a.md PML8001 # 1"], Entries());

        var check = Check();
        Assert.Equal((0, "", $"1 file checked: nothing found. 3 findings are in the baseline.{Environment.NewLine}"), (check.ExitCode, check.Out, check.Error));
    }

    [Fact]
    public void NewFault_IsShownAlone()
    {
        Tool.Run(folder, "baseline", "docs");
        File.AppendAllText(At("docs/a.md"), "\nThe vendor's report is TBD.\n");
        var check = Check();
        Assert.Equal(1, check.ExitCode);
        Assert.Contains(" PML1010: ", Assert.Single(check.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void OneMoreOfARule_IsShownAlone()
    {
        folder.Write("docs/a.md", Samples.Faulty.Replace("\n## Timeline", "\nThe log is TBD.\n\n## Timeline", StringComparison.Ordinal));
        Tool.Run(folder, "baseline", "docs");
        Assert.Empty(Check().Lines);
        File.AppendAllText(At("docs/a.md"), "\nThe vendor's report is XX:XX.\n");
        Assert.Contains("'XX:XX'", Assert.Single(Check().Lines, line => line.Contains(" PML1010: ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void OneThatIsMendedAndOneThatIsNew_DoNotCancelOut()
    {
        folder.Write("docs/a.md", Samples.Faulty.Replace("\n## Timeline", "\nThe log is TBD.\n\n## Timeline", StringComparison.Ordinal));
        Tool.Run(folder, "baseline", "docs");
        folder.Write("docs/a.md", Samples.Faulty.Replace("\n## Timeline", "\nThe report of the vendor is TBD.\n\n## Timeline", StringComparison.Ordinal));
        var check = Check();
        Assert.Equal(1, check.ExitCode);
        Assert.Equal(["PML1010", "PML0011"], check.Lines.Select(line => line.Split(": ")[1].Split(' ')[1]));
    }

    [Fact]
    public void DocumentThatIsEditedElsewhere_StaysHidden()
    {
        Tool.Run(folder, "baseline", "docs");
        folder.Write("docs/a.md", ("# New: " + Samples.Faulty[2..]).Replace("\n## Timeline", "\nShops sell things.\n\n## Timeline", StringComparison.Ordinal));
        Assert.Empty(Check().Lines);
    }

    [Theory]
    [InlineData("faults")]
    [InlineData("findings")]
    public void BaselineOfAnEarlierVersion_IsReadAsItIs_AndPrunedToTheNewForm(string what)
    {
        folder.Write("postmortem-lint.baseline", $"# Written by 'postmortem-lint baseline': for each file and rule, this many {what} are not shown.\ndocs/a.md PML1001 1\ndocs/a.md PML2003 1\ndocs/a.md PML8001 1\n");
        Assert.Empty(Check().Lines);
        var pruned = Tool.Run(folder, "baseline", "docs", "--prune");
        Assert.Equal((0, $"postmortem-lint.baseline has 3 faults in 1 file, as before; 1 file checked.{Environment.NewLine}"), (pruned.ExitCode, pruned.Error));
        var old = File.ReadAllText(At("postmortem-lint.baseline"));
        Tool.Run(folder, "baseline", "docs");
        Assert.Equal(File.ReadAllText(At("postmortem-lint.baseline")), old);
    }

    [Fact]
    public void Prune_RemovesWhatIsMended_AndAddsNothing()
    {
        Tool.Run(folder, "baseline", "docs");
        folder.Write("docs/a.md", Samples.Faulty.Replace("14:20", "14:20 UTC", StringComparison.Ordinal) + "\nThe vendor's report is TBD.\n");
        folder.Write("docs/b.md", Samples.Faulty);
        var pruned = Tool.Run(folder, "baseline", "docs", "--prune");
        Assert.Equal((0, "", $"postmortem-lint.baseline has 2 faults in 1 file after the removal of 1 fault; 2 files checked.{Environment.NewLine}"), (pruned.ExitCode, pruned.Out, pruned.Error));
        Assert.Equal(["docs/a.md PML1001 # 1", "docs/a.md PML8001 # 1"], Entries());
        Assert.Equal(1, Check().ExitCode);
    }

    [Fact]
    public void Prune_OfSomeFiles_KeepsTheOthers()
    {
        folder.Write("more/b.md", Samples.Faulty);
        Tool.Run(folder, "baseline", "docs", "more");
        folder.Write("docs/a.md", Samples.Clean);
        Tool.Run(folder, "baseline", "docs", "--prune");
        Assert.Equal(["more/b.md PML1001 # 1", "more/b.md PML2003 # 1", "more/b.md PML8001 # 1"], Entries());
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\ndocs/a.md PML1001 1\n", "'postmortem-lint.baseline', line 1: This file cannot be read: line 1 is '<<<<<<< HEAD' instead of a path, a rule, a fingerprint and a count. Correct it; the other lines apply.")]
    [InlineData(null, "'postmortem-lint.baseline': This file cannot be read: it does not exist, or is a link to nothing. Write it with 'postmortem-lint baseline', or correct its path.")]
    public void Prune_OfWhatCannotBeRead_ChangesNothing(string? text, string message)
    {
        if (text is not null)
            folder.Write("postmortem-lint.baseline", text);
        var run = Tool.Run(folder, "baseline", "docs", "--prune");
        Assert.Equal((2, "", message + Environment.NewLine), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(text, File.Exists(At("postmortem-lint.baseline")) ? File.ReadAllText(At("postmortem-lint.baseline")) : null);
    }

    [Fact]
    public void FaultThatIsMended_LeavesAStaleLine()
    {
        Tool.Run(folder, "baseline", "docs");
        folder.Write("docs/a.md", Samples.Clean);
        var check = Check();
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(3, check.Lines.Length);
        Assert.Equal("postmortem-lint.baseline(2,1): info PML0011: 'docs/a.md' no longer has the fault of PML1001 that this line allows. Remove the line, or run 'postmortem-lint baseline --prune'.", check.Lines[0]);
    }

    [Fact]
    public void Sarif_KeepsWhatIsHidden_AndSaysWhy()
    {
        folder.Write("docs/a.md", "<!-- postmortem-lint disable-file PML2003 -- as the log has it -->\n\n" + Samples.Faulty);
        folder.Write("postmortem-lint.baseline", "docs/a.md PML8001 1\n");
        var run = Tool.Run(folder, "check", "docs", "--baseline", "postmortem-lint.baseline", "--format", "sarif");
        using var log = JsonDocument.Parse(run.Out);
        Assert.Equal(
            ["PML1001 []", "PML2003 [{\"kind\":\"inSource\",\"justification\":\"as the log has it\"}]", "PML8001 [{\"kind\":\"external\"}]"],
            log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result => $"{result.GetProperty("ruleId").GetString()} {JsonSerializer.Serialize(result.GetProperty("suppressions"))}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    public void Report_LeavesOutWhatAComment_Hides(string format)
    {
        folder.Write("docs/a.md", "<!-- postmortem-lint disable-file PML1001 PML2003 PML8001 -- an old one -->\n\n" + Samples.Faulty);
        var run = Tool.Run(folder, "check", "docs", "--format", format);
        Assert.Equal((0, "", $"1 file checked: nothing found.{Environment.NewLine}"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Paths_BeginAtTheBaselinesFolder()
    {
        Directory.CreateDirectory(At("build"));
        Tool.Run(folder, "baseline", "docs", "--output", "build/known.txt");
        Assert.StartsWith("../docs/a.md ", File.ReadAllLines(At("build/known.txt"))[1], StringComparison.Ordinal);
        Assert.Empty(Tool.Run(folder, "check", At("docs"), "--baseline", At("build/known.txt")).Out);
    }

    [Theory]
    [InlineData("nowhere", "'nowhere': This file cannot be read: it does not exist, or is a link to nothing. Write it with 'postmortem-lint baseline', or correct its path.")]
    [InlineData("", "'': The baseline needs a name.")]
    public void BaselineThatIsNotThere_ExitsWith2(string name, string message)
    {
        var run = Tool.Run(folder, "check", "docs", "--baseline", name);
        Assert.Equal((2, "", message + Environment.NewLine), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void LineThatSaysNothing_IsAnErrorAtItself()
    {
        folder.Write("postmortem-lint.baseline", "<<<<<<< HEAD\ndocs/a.md PML1001 1\ndocs/a.md PML2003 1\ndocs/a.md PML8001 1\n");
        var check = Check();
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("postmortem-lint.baseline(1,1): error PML0001: ", Assert.Single(check.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("baseline", "docs", "--output", "docs")]
    [InlineData("baseline", "docs", "--output", "nowhere/baseline")]
    [InlineData("baseline", "docs", "--prune", "--output", "")]
    [InlineData("baseline", "nowhere")]
    public void BaselineThatCannotBeWritten_ExitsWith2_AndLeavesNothing(params string[] arguments)
    {
        Assert.Equal(2, Tool.Run(folder, arguments).ExitCode);
        Assert.Equal([At("docs")], Directory.GetFileSystemEntries(folder.Path));
    }

    private RunResult Check() => Tool.Run(folder, "check", "docs", "--baseline", "postmortem-lint.baseline");

    /// <summary>The lines of the baseline, with a mark for each fingerprint.</summary>
    private IEnumerable<string> Entries() => File.ReadLines(At("postmortem-lint.baseline")).Skip(1).Select(line => Fingerprints().Replace(line, " # "));

    [GeneratedRegex(" [0-9a-f]{8} ")]
    private static partial Regex Fingerprints();

    private string At(string name) => Path.Combine(folder.Path, name);
}
