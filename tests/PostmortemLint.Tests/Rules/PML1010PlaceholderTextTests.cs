using PostmortemLint.Configuration;
using PostmortemLint.Rules;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Rules;

public class PML1010PlaceholderTextTests
{
    private const string Template =
        "# Title\n\n## Impact\n\nDescribe who was affected.\n\n## Detection\n\n[Who noticed it]\n\n## Fixed text\n\nThis page is public.\n";

    [Theory]
    [InlineData("The cause is [|TBD|].", "TBD")]
    [InlineData("- **Reported on [|{source}|]:** noon", "{source}")]
    [InlineData("- [|T+N|] minutes: it was down", "T+N")]
    [InlineData("- Owner: [|TODO|]", "TODO")]
    [InlineData("It ended at [|XX:XX|] UTC.", "XX:XX")]
    [InlineData("Date: [|YYYY-MM-DD|]", "YYYY-MM-DD")]
    [InlineData("Due [|DD/MM/YYYY|].", "DD/MM/YYYY")]
    [InlineData("- [|HH:MM|] UTC: An alert.", "HH:MM")]
    [InlineData("It began in [|20XX|].", "20XX")]
    [InlineData("Seen by [|XX|]% of users.", "XX")]
    [InlineData("Seen by [|XX|] % of users.", "XX")]
    [InlineData("Seen by [|XXX|] users.", "XXX")]
    [InlineData("- [|Your text here|]", "Your text here")]
    [InlineData("- **[|[Time]|]**: An alert.", "[Time]")]
    [InlineData("It affected [|[insert number]|] users.", "[insert number]")]
    [InlineData("See [|[Link to PR]|].", "[Link to PR]")]
    [InlineData("The [|<service>|] was down.", "<service>")]
    [InlineData("[|<Short description of what happened, 1-2 sentences>|]", "<Short description of what happened, 1-2 sentences>")]
    [InlineData("Written by [|{{AUTHOR}}|].", "{{AUTHOR}}")]
    [InlineData("[|{NUMBER}|] users saw it.", "{NUMBER}")]
    [InlineData("[|Lorem ipsum|] dolor sit amet.", "Lorem ipsum")]
    [InlineData("| owner | what |\n|---|---|\n| [|???|] | Alert on it |", "???")]
    [InlineData("| owner | what |\n|---|---|\n| Ann | [|description here|] |", "description here")]
    public void Placeholder_Reports(string markdown, string text) => Verify<PML1010PlaceholderText>.Diagnostics(
        markdown, $"'{text}' is a placeholder. Replace it with the fact, or say in a sentence why there is none.");

    [Fact]
    public void SeveralAboveTheSections_AreOneFinding() => Verify<PML1010PlaceholderText>.Diagnostics(
        "- [|HH:MM|]: An alert.\n- HH:MM: Rollback.\n- HH:MM: It was over.\n",
        "'HH:MM' is the first of 3 placeholders. Replace each with the fact, or say in a sentence why there is none.");

    [Fact]
    public void SeveralInASection_AreOneFinding() => Verify<PML1010PlaceholderText>.Diagnostics(
        "## Summary\n\nSeen by [|XX|]% of users from XX:XX.\n\n## Timeline\n\n- 14:00: [|TBD|]\n",
        "'XX' is the first of 2 placeholders in 'Summary'. Replace each with the fact, or say in a sentence why there is none.",
        "'TBD' is a placeholder. Replace it with the fact, or say in a sentence why there is none.");

    [Fact]
    public void SamePlaceholderInTwoSections_IsOneFindingEach() => Verify<PML1010PlaceholderText>.Diagnostics(
        "## Summary\n\n[|TBD|] was down.\n\n## Root Cause\n\nThe cause is [|TBD|].\n",
        "'TBD' is a placeholder. Replace it with the fact, or say in a sentence why there is none.",
        "'TBD' is a placeholder. Replace it with the fact, or say in a sentence why there is none.");

    [Fact]
    public void LongPlaceholder_IsShortened() => Verify<PML1010PlaceholderText>.Diagnostics(
        "[|<Short description of what happened,\n1-2 sentences for everybody>|]",
        "'<Short description of what happened, 1-2 sentences for ever…' is a placeholder. Replace it with the fact, or say in a sentence why there is none.");

    [Fact]
    public void PlaceholderOfSixtyCharacters_IsNotShortened() => Verify<PML1010PlaceholderText>.Diagnostics(
        "[|<Short description of what happened in one sentence for all>|]",
        "'<Short description of what happened in one sentence for all>' is a placeholder. Replace it with the fact, or say in a sentence why there is none.");

    [Theory]
    [InlineData("## Impact\n\nDescribe who was affected.\n", "'Describe who was affected.' is still as the template has it. Replace it with")]
    [InlineData("## Impact\n\nDescribe who was affected.\n\nTBD\n", "'Describe who was affected.' is the first of 2 placeholders in 'Impact'. Replace each with")]
    [InlineData("## Detection\n\n[Who noticed it]\n", "'[Who noticed it]' is still as the template has it. Replace it with")]
    [InlineData("## Impact\n\nNobody could pay.\n", null)]
    [InlineData("## Detection\n\nAn alert fired.\n", null)]
    [InlineData("## Fixed text\n\nThis page is public.\n", null)]
    public void TextOfTheTemplate_IsReportedOnceASection(string markdown, string? message)
    {
        var template = FormReader.ReadTemplate(new SourceText(Template), "/repo/template.md", out var fault);
        Assert.Null(fault);
        var found = new Linter([new PML1010PlaceholderText()], readsAnything: true)
            .Lint(new SourceText("# Down\n\n" + markdown), DocumentSettings.Default, FolderForm.OfSet(template!, []));
        Assert.Equal(message is null ? [] : [$"{message} the fact, or say in a sentence why there is none."], found.Select(d => d.Message));
    }

    [Theory]
    [InlineData("- Time to notice: NNN", true)]
    [InlineData("- Time to repair: [minutes]", true)]
    [InlineData("- Kind: [kind], as in the list", true)]
    [InlineData("- Somebody Ofours (use initials)", true)]
    [InlineData("- Somebody Ofours (list all)", true)]
    [InlineData("- Region: [Region]", true)]
    [InlineData("- [Region] was hit first", true)]
    [InlineData("- Alert on full disks [Amira]", false)]
    [InlineData("All times in UTC.", false)]
    [InlineData("- [ ] Read it aloud", false)]
    [InlineData("- Read by: [the office](office.md)", false)]
    [InlineData("- Shops (use of tills):", false)]
    [InlineData("- Kind: NNW wind", false)]
    [InlineData("- Severity: III", false)]
    [InlineData("- Paid by: AAA", false)]
    public void LineOfTheTemplate_IsReportedWhereItAsks(string line, bool expected)
    {
        var template = FormReader.ReadTemplate(new SourceText($"# [Title]\n\n## Figures\n\nDescribe them.\n\n{line}\n"), "/repo/template.md", out _);
        var found = new Linter([new PML1010PlaceholderText()], readsAnything: true)
            .Lint(new SourceText($"# Down\n\n## Figures\n\nThree.\n\n{line}\n"), DocumentSettings.Default, FolderForm.OfSet(template!, []));
        Assert.Equal(expected ? [line.TrimStart('-', ' ')] : [], found.Select(d => d.Message.Split('\'')[1]));
    }

    /// <summary>What a template says to all, such as the zone of its times, is not to be replaced.</summary>
    [Fact]
    public void SectionLeftAsItIs_NamesTheLineThatAsks()
    {
        const string Text = "## Sequence\n\nAll times in UTC.\n\n- HH:MM [event]\n- HH:MM it was over\n";
        var template = FormReader.ReadTemplate(new SourceText("# [Title]\n\n" + Text), "/repo/template.md", out _);
        var found = Assert.Single(new Linter([new PML1010PlaceholderText()], readsAnything: true)
            .Lint(new SourceText("# Down\n\n" + Text), DocumentSettings.Default, FolderForm.OfSet(template!, [])));
        Assert.StartsWith("'HH:MM [event]' is the first of 2 texts in 'Sequence' that are still as the template has them.", found.Message, StringComparison.Ordinal);
        Assert.Single(found.Related);
    }

    [Theory]
    [InlineData("N/A")]
    [InlineData("None")]
    [InlineData("To be determined")]
    public void NonAnswer_Reports(string text) => Verify<PML1010PlaceholderText>.Diagnostics(
        $"## Root Cause\n\n[|{text}|]\n\n## Impact\n\nMuch.\n", $"'{text}' is all that 'Root Cause' says. Replace it with the fact, or say in a sentence why there is none.");

    [Theory]
    [InlineData("## What went well\n\nNone.")]
    [InlineData("## Impact\n\nNone of the users noticed.")]
    [InlineData("**Data lost:** none")]
    [InlineData("| impact | data |\n|---|---|\n| high | N/A |")]
    [InlineData("Calls of /users/{id} failed.")]
    [InlineData("Keys named user-{id} were lost.")]
    [InlineData("Hosts in {north, south} failed.")]
    [InlineData("## TODO\n\n- Alert on it.")]
    [InlineData("We have to do better.\nTODO\n* Alert on it.\n* Test it.")]
    [InlineData("**TODO**\n\n1. Alert on it.")]
    [InlineData("| task | state |\n|---|---|\n| Alert on it | TODO |")]
    [InlineData("We removed a TODO from the code.")]
    [InlineData("Really??")]
    [InlineData("The button is here.")]
    [InlineData("Dates are written `YYYY-MM-DD`.")]
    [InlineData("```\n{{ user.name }} [Time] TBD\n```")]
    [InlineData("See [the time of detection](detection.md).")]
    [InlineData("See [the ticket][time].\n\n[time]: https://example.com")]
    [InlineData("- [ ] Alert on it\n- [x] Renew it")]
    [InlineData("It was [resolved]. [Customer] calls stopped [1].")]
    [InlineData("[INFO] The pod restarted.")]
    [InlineData("Use {{ site.url }} and {{ page.title }}.")]
    [InlineData("{% include note.html %}")]
    [InlineData("A List<string> and x < y > z.")]
    [InlineData("<details><summary>More</summary>It was down.</details>")]
    [InlineData("<kbd>Ctrl</kbd> <span class=\"x\">a</span> <img src=\"a.png\">")]
    [InlineData("Mail <ann@example.com> or read <https://example.com>.")]
    [InlineData("It answered 5XX and 4xx, mostly 503.")]
    [InlineData("HTTP 5xx errors")]
    [InlineData("Call /users/{name}/orders.")]
    [InlineData("4xx/5xx errors, and 5XX-4XX.")]
    [InlineData("A/AAAA records, AAAA lookups")]
    [InlineData("[Day 1] It was slow. [Time: 14:00 UTC]")]
    [InlineData("By [name redacted], see [internal link].")]
    [InlineData("It began at 14:00 [local time].")]
    [InlineData("[It was at the same time as the other one.]")]
    [InlineData("- See details here")]
    [InlineData("Release XX was wrong.")]
    [InlineData("The HHVM and the YYZ region.")]
    [InlineData("`https://example.com/TODO`")]
    [InlineData("`[x](TODO)`")]
    [InlineData("```\nhttps://example.com/TODO\n```")]
    public void AnythingElse_DoesNotReport(string markdown) => Verify<PML1010PlaceholderText>.NoDiagnostics(markdown);
}
