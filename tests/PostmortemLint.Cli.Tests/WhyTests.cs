using System.Text.RegularExpressions;
using PostmortemLint.Cli.Why;
using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>What is read in a document, line by line.</summary>
public sealed partial class WhyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WhyTests() => folder.Write(".editorconfig", "root = true\n");

    public static TheoryData<string> SampleDocuments =>
        [.. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples"), "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Checkout.Root, f)).Where(f => f.Contains("postmortems", StringComparison.Ordinal))];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Document_HasItsKindFormAndTitle()
    {
        folder.Write("a.md", "# Checkout was down\n\n## Summary\n\nNobody could pay from 09:10 UTC to 09:40 UTC.\n\n## Timeline\n\n- 09:10 UTC: Payments failed.\n- 09:40 UTC: They worked again.\n");
        Assert.Equal(
            [
                "What is read in a.md:",
                "Kind: a postmortem of an outage.",
                "Form: default, because it follows no other form. It asks for the sections Issue Summary; Timeline; Root Cause and Resolution; Corrective and Preventative Measures.",
                "Title: 'Checkout was down', line 1.",
            ],
            Read("a.md")[..4]);
    }

    [Theory]
    [InlineData("# Notes\n\nNothing happened.\n", "Kind: not a postmortem: it has no known sections and no clock times. No rule runs on it. Say what happened and when, under headings such as 'Summary' and 'Timeline'.")]
    [InlineData("# Leaked credentials\n\n## Summary\n\nA key was public from 09:10 UTC to 09:40 UTC, with no user impact.\n\n## Timeline\n\n- 09:10 UTC: The key was pushed.\n- 09:40 UTC: The key was revoked.\n", "Kind: a postmortem of an incident in which no service was down.")]
    [InlineData("---\nstatus: draft\n---\n\n# Checkout was down\n\n## Summary\n\nNobody could pay from 09:10 UTC to 09:40 UTC.\n\n## Timeline\n\n- 09:10 UTC: Payments failed.\n", "Kind: the draft of a postmortem of an outage: what is still missing is a suggestion at most.")]
    public void Kind_IsSaid(string markdown, string expected)
    {
        folder.Write("a.md", markdown);
        Assert.Equal(expected, Read("a.md")[1]);
    }

    [Fact]
    public void TemplateThatOthersFollow_IsNotLinted()
    {
        folder.Write("postmortems/template.md", "# [title]\n\n## Cargo\n\n[text]\n\n## Fix\n\n[text]\n");
        folder.Write("postmortems/a.md", "# Search was down\n\n## Cargo\n\nNobody could search from 09:10 UTC to 09:40 UTC.\n");
        Assert.Equal(
            [
                "Kind: a template. No rule runs on it.",
                "This is the template that documents of the folder are asked to follow: it is not linted. It asks for the sections Cargo; Fix.",
            ],
            Read("postmortems/template.md")[1..3]);
        Assert.Equal(
            [
                "  line 3  Cargo  the form's own  section, heading 2, of the form",
                "  Fix: asked for, and not there (PML1001)",
            ],
            Group("Sections", Read("postmortems/a.md")));
    }

    [Fact]
    public void Sections_SayWhatTheyAreTakenFor()
    {
        folder.Write("a.md", """
            # Search was down

            ## Issue Summary

            **Impact:** nobody could search.

            **Timline**

            - 09:10 UTC: Searches failed.

            Root Cause and Resolution

            The disk was full, and files were deleted.

            ### Thanks
            """);
        Assert.Equal(
            [
                "  line 3   Issue Summary              summary                    section, heading 2",
                "  line 5   Impact                     impact                     part, bold label",
                "  line 7   Timline                    timeline                   section, bold line, misspelled for 'timeline'",
                "  line 11  Root Cause and Resolution  root cause and resolution  section, plain line",
                "  line 15  Thanks                     other                      section, heading 3, empty",
                "  Corrective and Preventative Measures: asked for, and not there (PML1001)",
            ],
            Group("Sections", Read("a.md")));
    }

    [Fact]
    public void SectionsInAnUnclosedFence_AreNamed()
    {
        folder.Write("a.md", "# Search was down\n\n## Summary\n\nNobody could search from 09:10 UTC to 09:40 UTC.\n\n```\nlog\n\n## Timeline\n\n- 09:10 UTC: Searches failed.\n");
        Assert.Equal(
            [
                "  line 3  Summary  summary  section, heading 2, cut off by a code fence that is not closed",
                "  Timeline: timeline, in the code fence of line 7, which is not closed",
            ],
            Group("Sections", Read("a.md"))[..2]);
    }

    [Fact]
    public void Facts_SayWhatStatesThem()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.teams = Hydra\ndotnet_diagnostic.PML2007.severity = none\n");
        folder.Write("a.md", """
            ---
            impact: big
            ---

            # Relay

            ## Issue Summary

            From 09:10 UTC to 09:40 UTC.

            ## Timeline

            - 09:10 UTC: Hydra.

            ## Root Cause and Resolution

            Unclear.

            | Affected service | relay |
            |---|---|
            | Root cause | a full disk |
            """);
        var facts = Group("Facts", Read("a.md", "--profile", "sre"));
        Assert.Equal(
            [
                "  impact            PML2005  stated         line 2: the key 'impact'",
                "  service           PML2006  stated         line 19: \"Affected service\", SV03",
                "  experience        PML2007  not asked for",
                "  share             PML2008  not asked for",
                "  cause             PML2009  stated         line 21: \"cause\", CA01",
                "  detection-time    PML3005  missing        looked for everywhere but in measures",
                "  detection-source  PML3006  missing        looked for everywhere but in measures",
                "  actions           PML3007  missing        looked for everywhere but in measures",
                "  misleading-path   PML3008  not asked for",
                "  escalation        PML3009  stated         line 13: \"Hydra\", postmortem_lint.teams",
                "  resolution        PML3010  stated         line 15: the section 'Root Cause and Resolution'",
                "  fix               PML5002  stated         line 15: the section 'Root Cause and Resolution'",
                "  Read as the summary: the header and 'Issue Summary' (lines 7 to 9).",
            ],
            facts);
        Assert.Equal("  impact            PML2005  missing        looked for in the summary", Group("Facts", Read("a.md", "--profile", "outage"))[0]);
    }

    [Fact]
    public void FactsWithoutTheirSection_AreNotLookedForInIt()
    {
        folder.Write("a.md", "# Relay\n\n09:10 UTC, 09:40 UTC.\n");
        Assert.Equal(
            [
                "  cause             PML2009  missing  there is no section for a summary",
                "  detection-time    PML3005  missing  there is no section for a timeline",
                "  fix               PML5002  missing  there is no section that should say it",
            ],
            Group("Facts", Read("a.md")).Where(line => CauseDetectionOrFix().IsMatch(line)));
    }

    [Fact]
    public void WordsOfAFact_HaveTheirLineAndPattern()
    {
        folder.Write("a.md", "# Relay\n\n## Timeline\n\n- 09:10 UTC: It was **escalated**\n  to Hydra. All was well.\n- 09:20 UTC: It was escalated again.\n");
        Assert.Contains("  escalation        PML3009  stated   line 5: \"escalated\", ES01", Read("a.md"));
        Assert.Equal(
            [
                "escalation (PML3009): stated.",
                "  line 5 in 'Timeline'  ES01  \"escalated\" in: 09:10 UTC: It was escalated to Hydra",
                "  line 7 in 'Timeline'  ES01  \"escalated\" in: 09:20 UTC: It was escalated again",
            ],
            Read("a.md", "--fact", "Escalation"));
        Assert.Equal(["share (PML2008): missing, there is no section for a summary."], Read("a.md", "--fact", "share"));
    }

    /// <summary>What the cause's own section says does not count for the summary.</summary>
    [Fact]
    public void WordsThatDoNotCount_AreShownAsSuch()
    {
        folder.Write("a.md", "# Relay\n\n## Issue Summary\n\nFrom 09:10 UTC to 09:40 UTC.\n\n## Timeline\n\n- 09:10 UTC: It began.\n\n## Root Cause and Resolution\n\nThe root cause was a full disk.\n");
        Assert.Contains("  cause             PML2009  missing  looked for in the summary", Read("a.md", "--profile", "outage"));
        var lines = Read("a.md", "--profile", "outage", "--fact", "cause");
        Assert.Equal("cause (PML2009): missing.", lines[0]);
        Assert.All(lines[1..], line => Assert.Matches(@"^  line 13 in 'Root Cause and Resolution'  CA\d+, which does not count here  "".+"" in: The root cause was a full disk$", line));
    }

    [Fact]
    public void Judgements_SayWhatTheyAreMadeOf()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.PML4015.severity = none\n");
        folder.Write("a.md", """
            # Search was down

            ## Summary

            Nobody could search from 09:10 UTC to 09:40 UTC. The time to recover was 30 minutes.

            ## Root Cause

            Human error. A careless engineer deleted the index.

            ## Corrective and Preventative Measures

            - Ann adds an alert on `index_size` by 2024-06-20, see #12.
            - Improve monitoring
            """);
        Assert.Equal(
            [
                "  explained-cause       PML5001                    reported       'Root Cause' (lines 7 to 9): 8 words, 6 in the longest sentence",
                "  explained-resolution  PML5002                    reported       'Root Cause' (lines 7 to 9): 0 words, 0 in the longest sentence",
                "  improvements          PML6001                    not reported   the tasks are some",
                "  tasks                 PML6002, PML6003           reported       2 tasks",
                "  people                PML5003, PML7001, PML7002  reported       2 passages",
                "  lengths               PML4015                    not asked for  1 length",
            ],
            Group("Judgements", Read("a.md")));
        Assert.Equal(
            [
                "tasks (PML6002, PML6003): reported, 2 tasks.",
                "  line 13 in 'Corrective and Preventative Measures'           due 2024-06-20, link  \"Ann adds an alert on index_size by 2024-06-20, see #12.\"",
                "  line 14 in 'Corrective and Preventative Measures'  PML6003  vague                 \"Improve monitoring\"",
            ],
            Read("a.md", "--fact", "tasks"));
        Assert.Equal(
            [
                "people (PML5003, PML7001, PML7002): reported, 2 passages.",
                "  line 9 in 'Root Cause'  PML5003  human error  \"Human error\"",
                "  line 9 in 'Root Cause'  PML7001  judgement    \"careless\"",
            ],
            Read("a.md", "--fact", "people"));
        Assert.Equal(
            [
                "lengths (PML4015): not asked for, 1 length.",
                "  line 5 in 'Summary'  time to recover  \"30 minutes\"",
            ],
            Read("a.md", "--fact", "lengths"));
    }

    [Theory]
    [InlineData("improvements", "improvements (PML6001): reported, looked for in 'Corrective Measures' (lines 3 to 5).", "Nothing.")]
    [InlineData("improvements", "improvements (PML6001): not reported, line 5: \"learnt\".", "All in all the team learnt that better alerting is what was needed most.")]
    [InlineData("tasks", "tasks (PML6002, PML6003): reported, 0 tasks.", "Nothing.")]
    [InlineData("explained-cause", "explained-cause (PML5001): not reported, there is no section that should say it, or it is told elsewhere.", "Nothing.")]
    public void Judgement_HasItsReason(string name, string expected, string measures)
    {
        folder.Write("a.md", $"# Search was down\n\n## Corrective Measures\n\n{measures}\n\n## Timeline\n\n- 09:10 UTC: It broke.\n");
        Assert.Equal([expected], Read("a.md", "--fact", name));
    }

    [Theory]
    [MemberData(nameof(SampleDocuments))]
    public void WhatIsMissing_IsWhatTheLinterReports(string document)
    {
        var path = Path.Combine(Checkout.Root, document);
        var reported = Tool.Run(folder, "check", path).Lines.Select(line => RuleId().Match(line).Value).ToHashSet();
        var facts = Group("Facts", Read(path))[..AskedFact.All.Count];
        Assert.All(facts, line => Assert.True(IsMissing().IsMatch(line) == reported.Contains(RuleId().Match(line).Value) || line.Contains("PML5002", StringComparison.Ordinal), line));
    }

    [Theory]
    [InlineData("Checkout was down from 2024-06-05 23:50 UTC to 2024-06-06 00:20 UTC, for 30 minutes.", "start 23:50 line 5 in 'Summary'", "end 00:20 line 5 in 'Summary'", "zone UTC line 5 in 'Summary', beside 23:50", "date 2024-06-05 line 5 in 'Summary', beside the start", "end date 2024-06-06 line 5 in 'Summary'", "duration 30 minutes line 5 in 'Summary', said of the whole outage", "from start to end 30 minutes 2024-06-05 23:50 to 2024-06-06 00:20")]
    [InlineData("Checkout is down since 14:00. It is ongoing.", "start 14:00 line 5 in 'Summary'", "end not stated but a row, a key, a step of the timeline or the duration tells it", "zone not stated", "date not stated", "duration not stated", "ongoing yes")]
    [InlineData("Checkout was down on 5 June from 14:00 to 15:00.", "start 14:00 line 5 in 'Summary'", "end 15:00 line 5 in 'Summary'", "zone not stated", "date 5 June, no year line 5 in 'Summary', beside the start", "duration not stated", "from start to end 60 minutes day 1 14:00 to day 1 15:00")]
    [InlineData("Checkout was down.", "start not stated", "end not stated", "zone not stated", "date not stated", "duration not stated")]
    public void Outage_SaysWhereItIsStated(string summary, params string[] expected)
    {
        folder.Write("a.md", $"# Checkout was down\n\n## Summary\n\n{summary}\n");
        Assert.Equal(expected, Group("Outage", Read("a.md")).Select(line => Spaces().Replace(line.Trim(), " ")));
    }

    [Fact]
    public void FrontMatterAndSettings_AreSources()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\npostmortem_lint.time_zone = Europe/Oslo\n");
        folder.Write("a.md", "---\ndate: 2024-06-05\nduration: 1 hour\n---\n\n# Checkout was down\n\n## Summary\n\nFrom 14:00 to 15:00.\n");
        Assert.Equal(
            [
                "  zone               Europe/Oslo  postmortem_lint.time_zone",
                "  date               2024-06-05   the front matter",
                "  duration           1 hour       line 3 in the front matter",
            ],
            Group("Outage", Read("a.md"))[2..5]);
    }

    [Fact]
    public void Entries_HaveTheirMoments()
    {
        folder.Write("a.md", """
            # Checkout was down

            ## Summary

            Checkout was down from 2024-06-05 23:50 to 2024-06-06 00:20.

            ## Timeline (UTC)

            - 23:50: Payments failed.
            - 00:10 UTC: An alert fired.
            - 2024-06-07 25:00: It is not a time.
            - 2024-06-06 00:20: Payments worked.
            - 00:15: The cache was cleared.
            - Nobody wrote down when.
            """);
        Assert.Equal(
            [
                "  line 9   23:50             2024-06-05 23:50, date inferred  UTC of the timeline  trouble                              Payments failed.",
                "  line 10  00:10 UTC         2024-06-06 00:10, date inferred  UTC beside it        notice                               An alert fired.",
                "  line 11  2024-06-07 25:00  does not exist                   UTC of the timeline  work                                 It is not a time.",
                "  line 12  2024-06-06 00:20  2024-06-06 00:20, date said      UTC of the timeline  other                                Payments worked.",
                "  line 13  00:15             2024-06-06 00:15, date inferred  UTC of the timeline  check    out of order after line 12  The cache was cleared.",
                "  line 14  no time                                                                 other                                Nobody wrote down when.",
            ],
            Group("Timeline 'Timeline', line 7: 6 entries, zone UTC, line 7 in 'Timeline', for all times", Read("a.md")));
    }

    [Fact]
    public void DaysWithoutADate_AreCounted()
    {
        folder.Write("a.md", "# Checkout was down\n\n## Timeline\n\n- 23:50: Payments failed.\n- 00:20: Payments worked.\n\n## Chronology\n\n- +5 min: An alert fired.\n");
        var lines = Read("a.md");
        Assert.Equal(
            [
                "  line 5  23:50  day 1 23:50, date unknown  no zone  trouble  Payments failed.",
                "  line 6  00:20  day 2 00:20, date unknown  no zone  other    Payments worked.",
            ],
            Group("Timeline 'Timeline', line 3: 2 entries, zone none", lines));
        Assert.Equal(["  line 10  +5  5 minutes after the start  notice  +5 min: An alert fired."], Group("Timeline 'Chronology', line 8: 1 entry, zone none", lines));
    }

    [Theory]
    [InlineData("task", "There is no fact 'task'. Write tasks.")]
    [InlineData("detection", "There is no fact 'detection'. Write detection-time or detection-source.")]
    [InlineData("impatc", "There is no fact 'impatc'. Write impact.")]
    [InlineData("foo", "There is no fact 'foo'. Write impact, service, experience, share, cause, detection-time, detection-source, actions, misleading-path, escalation, resolution, fix, explained-cause, explained-resolution, improvements, tasks, people or lengths.")]
    [InlineData("", "There is no fact ''. Write impact, service, experience, share, cause, detection-time, detection-source, actions, misleading-path, escalation, resolution, fix, explained-cause, explained-resolution, improvements, tasks, people or lengths.")]
    public void UnknownFact_ExitsWith2(string name, string message) => AssertRefused(message, "a.md", "--fact", name);

    [Theory]
    [InlineData("gone.md", "'gone.md' does not exist.")]
    [InlineData("nowhere/a.md", "'nowhere/a.md' does not exist.")]
    [InlineData("docs", "'docs' is a folder. Name a file in it.")]
    [InlineData("", "'': The file needs a name.")]
    [InlineData("blank.md", "'blank.md' is empty: there is nothing to read in it.")]
    [InlineData("empty.md", "'empty.md' is empty: there is nothing to read in it.")]
    [InlineData("nul.md", "'nul.md' cannot be read: it contains NUL characters, so it is not text. Save it as UTF-8.")]
    [InlineData("large.md", "'large.md' cannot be read: it has 2 KB, and PML0002.max_file_kb is 1. Split it.")]
    public void FileThatCannotBeRead_ExitsWith2(string path, string message)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "docs"));
        folder.Write(".editorconfig", "root = true\n[*.md]\nPML0002.max_file_kb = 1\n");
        folder.Write("blank.md", " \n\n");
        folder.Write("empty.md");
        folder.Write("nul.md", Samples.Unreadable);
        folder.Write("large.md", new string('a', 2000));
        AssertRefused(message, path);
    }

    [Fact]
    public void DocumentThatTheParserCannotTake_ExitsWith2()
    {
        folder.Write("a.md", new string('>', 5000) + "a\n");
        var run = Tool.Run(folder, "why", "a.md");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Matches(@"^'a\.md' cannot be read: .+\. Simplify the Markdown\.\s*$", run.Error);
    }

    [Fact]
    public void FaultsOfTheFiles_GoToTheError()
    {
        folder.Write(".editorconfig", "root = true\n[*.md]\nPML8001.max_words = many\n");
        folder.Write("a.md", "# A\n");
        var run = Tool.Run(folder, "why", "a.md");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(".editorconfig(3,21): warning PML0003:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_AreNotCommandsOfALog()
    {
        folder.Write("a.md", $"# x{HostCommands.Words}\n\n## Issue Summary\n\nFrom 14:00 to 15:00 ::error::x failed.\n\n## x{HostCommands.Words}\n\n## Timeline\n\n- 14:00 UTC: ##[error]x\n- 15:00 UTC: escalated ##vso[task.complete]x\n");
        Assert.Empty(HostCommands.In(Tool.Run(folder, "why", "a.md").Out));
        Assert.Empty(HostCommands.In(Tool.Run(folder, "why", "a.md", "--fact", "escalation").Out));
    }

    [GeneratedRegex("PML[0-9]{4}")]
    private static partial Regex RuleId();

    [GeneratedRegex("  (missing|unsure) +looked for")]
    private static partial Regex IsMissing();

    [GeneratedRegex("^  (cause|detection-time|fix) ")]
    private static partial Regex CauseDetectionOrFix();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();

    private string[] Read(string file, params string[] options)
    {
        var run = Tool.Run(folder, ["why", file, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Lines;
    }

    private static string[] Group(string heading, string[] lines)
    {
        var start = Array.IndexOf(lines, heading) + 1;
        Assert.True(start > 0, string.Join('\n', lines));
        return [.. lines[start..].TakeWhile(line => line.StartsWith(' '))];
    }

    private void AssertRefused(string message, params string[] arguments)
    {
        var run = Tool.Run(folder, ["why", .. arguments]);
        Assert.Equal((2, "", message + Environment.NewLine), (run.ExitCode, run.Out, run.Error));
    }
}
