using PostmortemLint.Evidence;

namespace PostmortemLint.Cli.Tests;

/// <summary>A template made of what documents have in common.</summary>
public sealed class DeriveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DeriveTests()
    {
        Directory.CreateDirectory(folder.At(".git"));
        folder.Write(".editorconfig", "root = true\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sections_AreThoseOfMostDocuments()
    {
        WriteFive();
        var run = Tool.Run(folder, "derive", "postmortems");
        Assert.Equal((0, $"Derived from 5 documents: 4 sections, 1 of them optional, and 4 fields.{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Equal("""
            ---
            layout: report
            severity:
            ---

            # [Incident title]

            | Fact | Value |
            |---|---|
            | Date | YYYY-MM-DD |
            | Services | [value] |

            ## Summary

            [Summary of what happened]

            ## What broke

            [Describe what broke]

            ### What kept working (optional)

            [Describe what kept working]

            ## Timeline

            - [Time and what happened then]

            """.ReplaceLineEndings(), run.Out);
    }

    [Fact]
    public void DocumentOnStandardInput_IsTakenAsItIs()
    {
        var path = folder.Write("a.md", Samples.Clean);
        var expected = Tool.Run(folder, "derive", "a.md");
        Assert.Equal(0, expected.ExitCode);
        Assert.Equal(expected, Tool.RunOn(File.ReadAllBytes(path), folder, "derive", "-"));
    }

    [Fact]
    public void Result_IsTheTemplateOfTheDocuments()
    {
        WriteFive();
        Assert.Equal(0, Tool.Run(folder, "derive", "postmortems", "--output", "postmortems/template.md").ExitCode);
        Assert.StartsWith("# Form: template template.md, because most postmortems", Tool.Run(folder, "config", "postmortems/2024-05-01-queue.md").Lines[1], StringComparison.Ordinal);
        Assert.DoesNotMatch("PML(0008|1001|1002|1011)", Tool.Run(folder, "check", "postmortems").Out);
        folder.Write("postmortems/2024-05-02-queue.md", Text(2).Replace("## What broke", "## Weather", StringComparison.Ordinal));
        Assert.Contains("PML1001: Section 'What broke' is missing. 'template.md' has it;", Tool.Run(folder, "check", "postmortems").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void NewDocument_OfTheResult_LeavesOnePlaceholderForEachSection()
    {
        WriteFive();
        Tool.Run(folder, "derive", "postmortems", "--output", "postmortems/template.md");
        var path = Tool.Run(folder, "new", "Search was down").Lines[0];
        Assert.All(Tool.Run(folder, "check", path).Lines, line => Assert.Contains("PML1010", line, StringComparison.Ordinal));
        Assert.Contains("### What kept working\n", File.ReadAllText(folder.At(path)), StringComparison.Ordinal);
    }

    /// <summary>A section that each document calls something else is there all the same.</summary>
    [Fact]
    public void SectionOfManyNames_HasTheMostFrequent()
    {
        string[] names = ["Timeline", "Chronology", "Timeline of events", "Timeline"];
        for (var i = 0; i < names.Length; i++)
            folder.Write($"{i}.md", $"# It broke\n\n## Summary\n\nIt broke at 10:0{i} UTC.\n\n## {names[i]}\n\n- 10:0{i} UTC: It broke.\n- 10:2{i} UTC: It was mended.\n");
        Assert.Equal(["# [Incident title]", "## Summary", "## Timeline"], Headings("derive", "0.md", "1.md", "2.md", "3.md"));
    }

    /// <summary>A template that requires nothing is followed by whoever has half of what it offers.</summary>
    [Fact]
    public void SectionsThatAreAllOptional_AreATemplate()
    {
        string[] parts = ["## What broke\n\nThe disk.\n\n", "## Repair\n\nA new disk.\n\n", "## Weather\n\nRain.\n\n"];
        for (var i = 0; i < parts.Length; i++)
            folder.Write($"postmortems/{i}.md", $"# It broke\n\nAt 10:00 UTC it broke, and at 11:00 UTC it was mended.\n\n{string.Concat(parts.Where((_, n) => n != i))}");
        Assert.Equal(["# [Incident title]", "## What broke (optional)", "## Repair (optional)", "## Weather (optional)"], Headings("derive", "postmortems"));
        Tool.Run(folder, "derive", "postmortems", "--output", "postmortems/template.md");
        Assert.StartsWith("# Form: template template.md, because most postmortems", Tool.Run(folder, "config", "postmortems/0.md").Lines[1], StringComparison.Ordinal);
    }

    /// <summary>The order is the one that most documents have, wherever else a section is now and then.</summary>
    [Fact]
    public void Order_IsThatOfMostDocuments()
    {
        string[] orders = ["ABCD", "ABCD", "DABC", "ABCD", "BACD"];
        for (var i = 0; i < orders.Length; i++)
            folder.Write($"{i}.md", "# It broke\n\n" + string.Concat(orders[i].Select(c => $"## Part {c}\n\nText.\n\n")));
        Assert.Equal(["# [Incident title]", "## Part A", "## Part B", "## Part C", "## Part D"], Headings("derive", "0.md", "1.md", "2.md", "3.md", "4.md"));
    }

    [Fact]
    public void OneDocument_IsItsOwnForm()
    {
        folder.Write("a.md", "# It broke\n\n## What broke\n\nThe disk.\n\n## Who helped\n\nNobody.\n");
        Assert.Equal(["# [Incident title]", "## What broke", "## Who helped"], Headings("derive", "a.md"));
    }

    [Fact]
    public void NeighboursOfPostmortems_AreLeftOut()
    {
        WriteFive();
        var alone = Tool.Run(folder, "derive", "postmortems").Out;
        folder.Write("postmortems/README.md", "# Reports\n\n## Index\n");
        folder.Write("postmortems/old-template.md", "# [Title]\n\n## Other\n");
        folder.Write("postmortems/_draft.md", "# Draft\n\n## Other\n");
        folder.Write("postmortems/guide.md", "# How we write\n\n## Rules\n\nBe kind.\n");
        Assert.Equal(alone, Tool.Run(folder, "derive", "postmortems").Out);
    }

    [Fact]
    public void FileThatCannotBeRead_IsSaid_AndLeftOut()
    {
        WriteFive();
        var alone = Tool.Run(folder, "derive", "postmortems").Out;
        folder.Write("postmortems/bad.md", [0xE9]);
        var run = Tool.Run(folder, "derive", "postmortems");
        Assert.Equal((0, alone), (run.ExitCode, run.Out));
        Assert.StartsWith($"'{Path.Join("postmortems", "bad.md")}' is left out: byte 1 is not UTF-8.{Environment.NewLine}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingInCommon_ExitsWith2()
    {
        folder.Write("a.md", "# It broke\n\n## What broke\n\nThe disk.\n");
        folder.Write("b.md", "# It stopped\n\n## Weather\n\nRain.\n");
        Fails("The 2 documents have nothing in common: no section, row or key is in at least half of them.", "a.md", "b.md");
    }

    [Fact]
    public void DocumentWithoutParts_ExitsWith2()
    {
        folder.Write("a.md", "It broke.\n");
        Fails("The document has no section, no table of facts and no front matter to derive a template from.", "a.md");
    }

    [Fact]
    public void EmptyFolder_ExitsWith2()
    {
        Directory.CreateDirectory(folder.At("postmortems"));
        Fails("There is no document to derive a template from.", "postmortems");
    }

    [Fact]
    public void MissingPath_ExitsWith2() => Fails("'nowhere' does not exist.", "nowhere");

    [Fact]
    public void FileThatExists_IsReplacedWithForceAlone()
    {
        WriteFive();
        folder.Write("t.md", "mine");
        Fails("'t.md' exists already. Name another file, or replace it with --force.", "postmortems", "--output", "t.md");
        Assert.Equal("mine", File.ReadAllText(folder.At("t.md")));
        Assert.Equal(0, Tool.Run(folder, "derive", "postmortems", "--output", "t.md", "--force").ExitCode);
        Assert.StartsWith("---\nlayout: report\n", File.ReadAllText(folder.At("t.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatCannotBeWritten_ExitsWith2()
    {
        WriteFive();
        var run = Tool.Run(folder, "derive", "postmortems", "--output", "nowhere/t.md");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal($"'nowhere/t.md' cannot be written: the folder 'nowhere' does not exist.{Environment.NewLine}", run.Error);
    }

    /// <summary>What a list, a table of the timeline and a sentence about its zone have in common is part of the form.</summary>
    [Fact]
    public void LabelsTableAndZone_AreKept()
    {
        for (var day = 1; day <= 4; day++)
            folder.Write($"postmortems/{day}.md", WithLabels(day));
        var run = Tool.Run(folder, "derive", "postmortems");
        Assert.Equal((0, $"Derived from 4 documents: 4 sections, and 4 fields.{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Equal("""
            # [Incident title]

            Date: YYYY-MM-DD

            Status: [value]

            ## Summary

            [Summary of what happened]

            ## Timeline

            All times in UTC.

            | Time | What |
            |---|---|
            | HH:MM | [what happened] |

            ## Figures

            - Kind: [value]
            - Time to repair: [value]

            ## Lessons

            [Describe lessons]

            """.ReplaceLineEndings(), run.Out);

        Tool.Run(folder, "derive", "postmortems", "--output", "postmortems/template.md");
        Assert.DoesNotMatch("PML(0008|1001|1002|1010|1011|4003)", Tool.Run(folder, "check", "postmortems").Out);
        var path = Tool.Run(folder, "new", "Search was down").Lines[0];
        Assert.All(Tool.Run(folder, "check", path).Lines, line => Assert.Contains("PML1010", line, StringComparison.Ordinal));
    }

    /// <summary>One of four states its zone, has a table or a label: that is its own.</summary>
    [Fact]
    public void WhatOneDocumentHas_IsLeftOut()
    {
        for (var day = 1; day <= 4; day++)
            folder.Write($"{day}.md", day == 1 ? WithLabels(day) : $"# It broke\n\n## Timeline\n\nIt was a long day: see below.\n\n- 10:0{day} UTC: It broke.\n- 10:2{day} UTC: It was mended.\n\n## Figures\n\nThree.\n");
        Assert.Equal(
            "# [Incident title]\n\n## Timeline\n\n- [Time and what happened then]\n\n## Figures\n\n[Describe figures]\n".ReplaceLineEndings(),
            Tool.Run(folder, "derive", "1.md", "2.md", "3.md", "4.md").Out);
    }

    private static string WithLabels(int day) => $"""
        # The queue stopped

        **Date:** 2024-05-0{day}

        **Status**: done{day}

        ## Summary

        The queue stopped at 10:0{day} UTC, and nobody noticed for {day} minutes.

        ## Timeline

        {(day == 3 ? "All of the times are UTC" : "All times in UTC.")}

        | Time | {(day == 3 ? "Event" : "What")} |
        |---|---|
        | 10:0{day} | The queue stopped. |
        | 10:2{day} | It was restarted. |

        ## Figures

        - {(day == 2 ? "**Kind:** disk" : $"Kind: disk {day}")}
        - Time to repair: 2{day} minutes
        {(day == 4 ? "- Lost: nothing" : "")}

        ## Lessons

        - {(day % 3 == 0 ? "Disks" : $"Disk number {(char)('a' + day)}")}: watch it.
        - None of us knew the rack.
        """;

    private static string Text(int day) => $"""
        ---
        layout: report
        severity: {day}
        ---

        # The queue stopped

        | Fact | Value |
        |---|---|
        | Date | 2024-05-0{day} |
        | Services | queue{day} |

        ## Summary

        The queue stopped at 10:0{day} UTC, and nobody noticed for a while.

        ## What broke

        The disk was full.
        {(day < 4 ? "\n### What kept working\n\nMail.\n" : "")}
        ## Timeline

        - 10:0{day} UTC: The queue stopped.
        - 10:2{day} UTC: It was restarted.
        {(day == 5 ? "\n## Weather\n\nRain.\n" : "")}
        """;

    private void WriteFive()
    {
        for (var day = 1; day <= 5; day++)
            folder.Write($"postmortems/2024-05-0{day}-queue.md", Text(day));
    }

    private string[] Headings(params string[] arguments) =>
        [.. Tool.Run(folder, arguments).Lines.Where(line => line.StartsWith('#'))];

    private void Fails(string message, params string[] arguments)
    {
        var run = Tool.Run(folder, ["derive", .. arguments]);
        Assert.Equal((2, "", message + Environment.NewLine), (run.ExitCode, run.Out, run.Error));
    }
}
