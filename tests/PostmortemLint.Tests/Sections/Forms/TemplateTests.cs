using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Sections.Forms;
using PostmortemLint.Text;

namespace PostmortemLint.Tests.Sections.Forms;

/// <summary>Templates of several styles: what they ask for, and what documents that follow them get.</summary>
public class TemplateTests
{
    private const string Headings = """
        # Postmortem: [title]

        ## Summary

        [Two sentences for people who were not there.]

        ## What customers saw

        <!-- Numbers, not adjectives. -->

        ## Timeline (UTC)

        - HH:MM: [event]

        ## Why it happened

        Describe the chain of causes.

        ### Contributing factors (optional)

        ## What we do next

        | Task | Owner | Due |
        |---|---|---|
        | [task] | [name] | YYYY-MM-DD |
        """;

    private const string Filled = """
        # Search answered nothing

        ## Summary

        Nobody could search on 5 June 2024 from 09:10 to 09:40 UTC.

        ## What customers saw

        All 4,000 searches in these minutes failed.

        ## Timeline (UTC)

        - 09:10: Searches fail.
        - 09:40: Searches answer again.

        ## Why it happened

        The index was full, so no node took queries.

        ## What we do next

        | Task | Owner | Due |
        |---|---|---|
        | Alert at 80 % of the index | Amira | 2024-06-20 |
        """;

    private const string Table = """
        | Severity | [level] |
        |---|---|
        | Service | [name] |
        | Owner | [name] |

        Describe it in two sentences.
        """;

    private const string FrontMatter = """
        ---
        severity:
        service: <name>
        owner:
        ---

        # <title>
        """;

    private const string Questions = """
        # Template

        What happened
        -------------

        TBD

        Why did nobody see it?
        ----------------------

        TBD

        How do we keep it from coming back?
        -----------------------------------

        TBD
        """;

    private const string Bold = """
        **Title:** ...

        **Summary:**

        (one paragraph)

        **Timeline:**

        (bullets)

        **Root cause:**

        (why)
        """;

    public static TheoryData<string, string[]> Styles => new()
    {
        { Headings, ["Summary", "What customers saw", "Timeline", "Why it happened", "Contributing factors?", "What we do next"] },
        { Table, ["+Severity", "+Service", "+Owner"] },
        { FrontMatter, ["+severity", "+service", "+owner"] },
        { Questions, ["What happened", "Why did nobody see it?", "How do we keep it from coming back?"] },
        { Bold, ["Summary", "Timeline", "Root cause"] },
    };

    [Theory]
    [MemberData(nameof(Styles))]
    public void Template_AsksForWhatItHas(string text, string[] expected)
    {
        var template = Read(text);
        Assert.Equal(expected, template.Plan.Sections.Select(s => s.Name + (s.IsOptional ? "?" : "")).Concat(template.Fields.Select(f => "+" + f.Name)));
        Assert.True(template.IsMostlyUnfilled);
    }

    [Fact]
    public void FilledCopy_IsClean() => Assert.Empty(Lint(Headings, Filled));

    [Theory]
    [InlineData("Summary")]
    [InlineData("What customers saw")]
    [InlineData("Timeline (UTC)", "Timeline")]
    [InlineData("Why it happened")]
    [InlineData("What we do next")]
    public void MissingSection_IsNamedAsTheTemplateDoes(string heading, string? name = null)
    {
        var found = Assert.Single(Lint(Headings, Without(Filled, heading)));
        Assert.StartsWith($"Section '{name ?? heading}' is missing. ", found.Message, StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.Equal("/repo/postmortems/template.md", found.Elsewhere!.Path);
        Assert.Equal(Array.FindIndex(Headings.Split('\n'), l => l.TrimEnd() == $"## {heading}") + 1, found.Elsewhere.Start.Line);
    }

    [Fact]
    public void Hint_IsQuoted() => Assert.Equal(
        "Section 'What customers saw' is missing. 'template.md' asks there: 'Numbers, not adjectives.'; add it after 'Summary'.",
        Assert.Single(Lint(Headings, Without(Filled, "What customers saw"))).Message);

    [Fact]
    public void SeveralMissingSections_AreOneFinding() => Assert.Equal(
        "Sections 'Summary' and 'Why it happened' are missing. 'template.md' has them; add them, beginning with 'Summary' before 'What customers saw'.",
        Assert.Single(Lint(Headings, Without(Without(Filled, "Summary"), "Why it happened"))).Message);

    [Fact]
    public void LongNameOfATemplate_LeavesRoomForSections()
    {
        var template = FormReader.ReadTemplate(new SourceText(Headings), "/repo/2024-nnn-template-of-all-postmortems.md", out _)!;
        var found = Linter.Default.Lint(new SourceText(Without(Filled, "Summary")), DocumentSettings.Default, FolderForm.OfSet(template, [])).Single(d => d.Id == "PML1001");
        Assert.Equal("Section 'Summary' is missing. The template has it; add it before 'What customers saw'.", found.Message);
    }

    [Fact]
    public void MisspelledSection_IsSpelledAsTheTemplateDoes() => Assert.Equal(
        "'What costumers saw' is not a known section name. Write 'What customers Saw'.",
        Assert.Single(Lint(Headings.Replace("customers saw", "customers Saw", StringComparison.Ordinal), Filled.Replace("customers saw", "costumers saw", StringComparison.Ordinal))).Message);

    [Fact]
    public void PartsOfAMissingSection_AreNotNamed()
    {
        const string Lessons = "# [title]\n\n## Summary\n\n[text]\n\n## Lessons\n\n### What went well\n\n### What went wrong\n\n## Tasks\n\n[text]\n";
        const string Document = "# Search was down\n\n## Summary\n\nNobody could search from 09:10 UTC to 09:40 UTC.\n\n## Tasks\n\n- Watch the index.\n";
        Assert.Equal(
            "Section 'Lessons' is missing. 'template.md' has it; add it after 'Summary'.",
            Assert.Single(Lint(Lessons, Document)).Message);
        Assert.Equal(
            "Section 'What went wrong' is missing. 'template.md' has it; add it after 'What went well'.",
            Assert.Single(Lint(Lessons, Document.Replace("## Tasks", "## Lessons\n\nTwo.\n\n### What went well\n\nThe alert.\n\n## Tasks", StringComparison.Ordinal))).Message);
    }

    [Fact]
    public void ManyMissingSections_AreCounted()
    {
        var template = string.Concat(Enumerable.Range(1, 12).Select(i => $"## What the team of floor {'a' + i} did and saw {(char)('a' + i)}\n\n[text]\n\n"));
        var message = Assert.Single(Lint("# [title]\n\n" + template, "# Search was down from 09:10 UTC to 09:40 UTC\n\n## Notes\n\nSo it was.\n")).Message;
        Assert.InRange(message.Length, 100, 200);
        Assert.Matches("^Sections ('[^']+', )*'[^']+' and [0-9]+ more are missing\\. 'template.md' has them; add them\\.$", message);
    }

    [Fact]
    public void TextUnderTheTitle_IsNotTheSummary() =>
        Assert.Single(Lint(Headings, Without(Filled, "Summary").Replace("nothing\n", "nothing\n\nNobody could search on 5 June 2024 from 09:10 to 09:40 UTC.\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("## why it happened?")]
    [InlineData("### 4. Why it happened")]
    [InlineData("## Why it happened: a full index")]
    [InlineData("## Root cause")] // Another name of a section is not in the plan, but this is another section.
    public void OtherSpelling_IsTheSection(string heading)
    {
        var found = Lint(Headings, Filled.Replace("## Why it happened", heading, StringComparison.Ordinal));
        Assert.Empty(found);
    }

    [Fact]
    public void OtherOrder_IsAWarning()
    {
        var moved = Without(Filled, "What customers saw") + "\n\n## What customers saw\n\nAll 4,000 searches in these minutes failed.\n";
        var found = Assert.Single(Lint(Headings, moved));
        Assert.Equal(("PML1002", DiagnosticSeverity.Warning), (found.Id, found.Severity));
    }

    [Fact]
    public void TextOfTheTemplate_IsAPlaceholder()
    {
        var left = Filled.Replace("The index was full, so no node took queries.", "Describe the chain of causes.", StringComparison.Ordinal);
        Assert.Equal("Describe the chain of causes.", Assert.Single(TextLeft(left)));
        Assert.Empty(TextLeft(Filled));
        Assert.Empty(TextLeft(Filled.Replace("no node took queries.", "no node took queries. Describe the chain of causes.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("| Severity | 2 |\n|---|---|\n| Service | search |\n| Owner | Amira |\n")]
    [InlineData("Severity: 2\n\nService: search\n\nOwner: Amira\n")]
    [InlineData("- **Severity**: 2\n- **service**: search\n- **Owner**: Amira\n")]
    [InlineData("## Severity\n\n2\n\n## Service\n\nSearch.\n\n## Owner\n\nAmira.\n")]
    [InlineData("---\nseverity: 2\nservice: search\nowner: amira\n---\n")]
    public void Field_MayBeWrittenInManyWays(string facts) => Assert.DoesNotContain(Lint(Table, facts + "\nNobody could search from 09:10 to 09:40 UTC.\n"), d => d.Id == "PML1011");

    [Fact]
    public void MissingFields_AreOneFinding()
    {
        var found = Assert.Single(Lint(Table, "| Severity | 2 |\n|---|---|\n\nNobody could search from 09:10 to 09:40 UTC.\n"), d => d.Id == "PML1011");
        Assert.Equal("'Service' and 'Owner' are missing, which 'template.md' asks for. Add the rows, or lines that begin with these labels.", found.Message);
        Assert.Equal(3, found.Elsewhere!.Start.Line);
        Assert.Equal(
            "'owner' is missing, which 'template.md' asks for. Add the key to the front matter.",
            Assert.Single(Lint(FrontMatter, "---\nseverity: 2\nservice: search\n---\n\n# Search was down from 09:10 to 09:40 UTC\n"), d => d.Id == "PML1011").Message);
    }

    [Theory]
    [InlineData("", "it has no section, no table of facts and no front matter")]
    [InlineData("# Template\n\nWrite something.\n", "it has no section, no table of facts and no front matter")]
    [InlineData("## Summary\n\n[text]\n\n## Impact\n\n## Summary\n", "it has the section 'Summary' twice")]
    [InlineData(Filled, "it is a postmortem itself: nothing in it is left to fill in")]
    public void TextThatIsNoTemplate_SaysWhy(string text, string fault)
    {
        Assert.Null(FormReader.ReadTemplate(new SourceText(text), "/repo/postmortems/template.md", out var actual));
        Assert.Equal(fault, actual);
    }

    /// <summary>One line that might be read as an order does not make a template of a document that is filled in.</summary>
    [Theory]
    [InlineData("No alert or record of the last backup.", false)]
    [InlineData("Lack of a summary of open alerts.", false)]
    [InlineData("A record of the last backup.", false)]
    [InlineData("Where was the runbook?", false)]
    [InlineData("[Describe the chain of causes]", false)]
    [InlineData("The index was full, so no node took queries.", false)]
    public void PostmortemThatIsFilledIn_IsNoTemplate(string text, bool expected) => Assert.Equal(
        expected,
        FormReader.ReadTemplate(new SourceText(Filled.Replace("The index was full, so no node took queries.", text, StringComparison.Ordinal)), "/repo/template.md", out _) is not null);

    private const string Labels = """
        # [title]

        - Service: [service]

        ## Summary

        [text]

        ## Timeline

        - HH:MM: [event]
        - Noticed by: [name]

        ## Figures

        All of these: please.

        - Kind: XXX
        - **Time to repair:**
        - Zone: UTC
        - [ ] Alert added: [link]
        - Read with care:
          - [the figures](figures.md)

        ## Extras (optional)

        Cost: [number]
        """;

    [Fact]
    public void Label_IsAFieldWhereItsValueIsAskedFor() =>
        Assert.Equal(["Service", "Kind", "Time to repair"], Read(Labels).Fields.Select(f => f.Name));

    [Theory]
    [InlineData("- Kind: disk\n- Time to repair: 30 minutes\n", "")]
    [InlineData("Kind: disk\n\n**Time to repair**: 30 minutes\n", "")]
    [InlineData("- Kind:\n  - disk\n- Time to repair:\n  30 minutes\n", "")]
    [InlineData("Kind:\n\nDisk.\n\n**Time to repair:**\n\n30 minutes.\n", "")]
    [InlineData("| Kind | disk |\n|---|---|\n| Time to repair | 30 minutes |\n", "")]
    [InlineData("### Kind\n\nDisk.\n\n### Time to repair\n\n30 minutes.\n", "")]
    [InlineData("- kind: XXX\n- time to repair: [minutes]\n", "")] // Another rule's finding.
    [InlineData("- Kind: disk\n", "'Time to repair' is missing, which 'template.md' asks for. Add a line that begins with that label.")]
    [InlineData("- Time to repair:\n- Kind:\n", "'Kind' and 'Time to repair' are empty, which 'template.md' asks for. Write their values.")]
    [InlineData("- Kind: disk\n- **Time to repair:**\n", "'Time to repair' is empty, which 'template.md' asks for. Write its value.")]
    [InlineData("| Kind | disk |\n|---|---|\n| Time to repair | |\n", "'Time to repair' is empty, which 'template.md' asks for. Write its value.")]
    [InlineData("- Time to repair:\n", "'Kind' and 'Time to repair' are missing or empty, which 'template.md' asks for. Write their values.")]
    [InlineData("Three.\n", "'Kind' and 'Time to repair' are missing, which 'template.md' asks for. Add lines that begin with these labels.")]
    public void LabelWithoutAValue_IsReported(string figures, string expected) =>
        Assert.Equal(expected, string.Join("|", Lint(Labels, LabelledDocument + "## Figures\n\n" + figures).Where(d => d.Id == "PML1011").Select(d => d.Message)));

    [Fact]
    public void LabelOfAMissingSection_IsNotReported() => Assert.Equal(["PML1001"], Lint(Labels, LabelledDocument).Select(d => d.Id));

    [Fact]
    public void EmptyLabels_AreCounted() =>
        Assert.Equal(2, Lint(Labels, LabelledDocument + "## Figures\n\n- Kind:\n").Single(d => d.Id == "PML1011").FaultCount);

    private const string LabelledDocument = """
        # Search answered nothing

        Service: search

        ## Summary

        Nobody could search on 5 June 2024 from 09:10 to 09:40 UTC.

        ## Timeline

        - 09:10 UTC: Searches fail.
        - 09:40 UTC: Searches answer again.


        """;

    [Theory]
    [InlineData(true, "Summary", "Timeline", "What customers saw")]
    [InlineData(false, "Summary", "Timeline")] // Of five that are required.
    [InlineData(false, "Overview", "Chronology", "Impact", "Root cause", "Action items")]
    public void Template_IsFollowedByHalfOfItsNames(bool expected, params string[] names) => Assert.Equal(expected, Read(Headings).IsFollowedBy(names, []));

    [Fact]
    public void OptionalSection_IsNotAskedForTwice() => Assert.Empty(Lint(Headings, Filled.Replace("queries.", "queries.\n\n### Contributing factors\n\nNo alert.", StringComparison.Ordinal)));

    private static Template Read(string text)
    {
        var template = FormReader.ReadTemplate(new SourceText(text), "/repo/postmortems/template.md", out var fault);
        Assert.Null(fault);
        return template!;
    }

    /// <summary>What is about structure, and only as warnings: the facts of such a short document are suggestions.</summary>
    private static List<Diagnostic> Lint(string template, string document) =>
        [.. Linter.Default.Lint(new SourceText(document), DocumentSettings.Default, FolderForm.OfSet(Read(template), [])).Where(d => d.Severity >= DiagnosticSeverity.Warning)];

    private static IEnumerable<string> TextLeft(string document)
    {
        var postmortem = Postmortem.Read(new SourceText(document), out _, DocumentSettings.Default, FolderForm.OfSet(Read(Headings), []))!;
        return postmortem.Form.Template!.LeftIn(postmortem.Page).Select(postmortem.Source.ToString);
    }

    /// <summary>The document without a section of the second level.</summary>
    private static string Without(string document, string heading)
    {
        var start = document.IndexOf($"## {heading}", StringComparison.Ordinal);
        var end = document.IndexOf("\n## ", start, StringComparison.Ordinal);
        return document.Remove(start, (end < 0 ? document.Length : end + 1) - start);
    }
}
