using PostmortemLint.Text;

namespace PostmortemLint.Tests.Writing;

/// <summary>What a new postmortem makes of the shapes that templates have.</summary>
public class NewDocumentTests
{
    [Theory]
    // Titles.
    [InlineData("# **[Title]** `x`\n\nDate: [date]\n", "# Search\n\nDate: 2024-06-05\n\n[Description]\n")]
    [InlineData("---\ntitle:\n---\n# [Title]\nDate:\n", "---\ntitle: \"Search\"\n---\n# Search\nDate: 2024-06-05\n\n[Description]\n")]
    [InlineData("## What broke\n\n## Repair\n", "# Search\n\nDate: 2024-06-05\n\n## What broke\n\n[Describe what broke]\n\n## Repair\n\n[Describe repair]\n")]
    // Dates.
    [InlineData("# [Title]\n\n**Date**: YYYY-MM-DD\n**Due date**: none\n\n## What broke\n\n[Details]\n", "# Search\n\n**Date**: 2024-06-05\n**Due date**: none\n\n## What broke\n\n[Details]\n")]
    [InlineData("# [Title]\n\n- Incident date: [date], in UTC\n\n## What broke\n\n[Details]\n", "# Search\n\n- Incident date: 2024-06-05, in UTC\n\n## What broke\n\n[Details]\n")]
    // What is asked in prose becomes a comment; a table and other text stay.
    [InlineData("# [Title]\n\nDate:\n\n## Impact\n\nDescribe who was hit.\n\n## Tasks\n\n| Task | Owner | Due |\n|---|---|---|\n| | | |\n", "# Search\n\nDate: 2024-06-05\n\n## Impact\n\n<!-- Describe who was hit. -->\n\n[Impact on users]\n\n## Tasks\n\n| Task | Owner | Due |\n|---|---|---|\n| [Action, with its owner and due date] | | |\n| | | |\n")]
    [InlineData("# [Title]\n\nDate:\n\n## Timeline\n\n| Time | What |\n|---|---|\n\n## Impact\n\n**Shops**\n\n**Staff**\n", "# Search\n\nDate: 2024-06-05\n\n## Timeline\n\n| Time | What |\n|---|---|\n| [Time and what happened then] | |\n\n## Impact\n\n[Impact on users]\n\n**Shops**\n\n**Staff**\n")]
    [InlineData("# [Title]\n\nDate:\n\n## Glossary\n\nA relay is a box.\n\n## Repair\n\n<!-- In short. -->\n", "# Search\n\nDate: 2024-06-05\n\n## Glossary\n\nA relay is a box.\n\n[Describe glossary]\n\n## Repair\n\n<!-- In short. -->\n\n[Describe repair]\n")]
    // An item that is there to be written on is written on.
    [InlineData("# [Title]\n\nDate:\n\n## Lessons\n\n-\n\n## Action Items\n\n*\n\n## Steps\n\n1.\n", "# Search\n\nDate: 2024-06-05\n\n## Lessons\n\n- [Describe lessons]\n\n## Action Items\n\n* [Action, with its owner and due date]\n\n## Steps\n\n1. [Describe steps]\n")]
    [InlineData("# [Title]\n\nDate:\n\n## Present\n\n- Somebody Ofours (use initials)\n", "# Search\n\nDate: 2024-06-05\n\n## Present\n\n<!-- - Somebody Ofours (use initials) -->\n\n[Describe present]\n")]
    // A label stays, and has its value asked for.
    [InlineData("# [Title]\n\nDate:\n\n## Figures\n\n- Kind:\n- **Time to repair:**\n- Time to notice: NNN\n- Lost orders: [orders]\n- Zone: UTC\n", "# Search\n\nDate: 2024-06-05\n\n## Figures\n\n- Kind: [value]\n- **Time to repair:** [value]\n- Time to notice: [value]\n- Lost orders: [value]\n- Zone: UTC\n")]
    [InlineData("# [Title]\n\n## Figures\n\nDate:\nKind:\n", "# Search\n\n## Figures\n\nDate: 2024-06-05\nKind: [value]\n")]
    // Only the innermost sections are asked for.
    [InlineData("# [Title]\n\nDate:\n\n## Lessons\n\n### Good\n\n### Bad (Optional)\n", "# Search\n\nDate: 2024-06-05\n\n## Lessons\n\n### Good\n\n[Describe good]\n\n### Bad\n\n[Describe bad]\n")]
    public void Template_IsCopied(string template, string expected) =>
        Assert.Equal(expected, DocumentWriter.Begin(new SourceText(template), "Search", "2024-06-05", out _));

    /// <summary>A word that makes a note of what is in brackets would hide that something is asked for.</summary>
    [Theory]
    [InlineData("First response")]
    [InlineData("Local notes")]
    public void NameThatWouldHideThePlaceholder_IsNotInIt(string name) =>
        Assert.Contains("\n[Description]\n", DocumentWriter.Begin(new SourceText($"# [Title]\n\n## {name}\n"), "Search", "2024-06-05", out _), StringComparison.Ordinal);
}
