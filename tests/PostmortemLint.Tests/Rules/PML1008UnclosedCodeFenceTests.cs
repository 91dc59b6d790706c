using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML1008UnclosedCodeFenceTests
{
    [Fact]
    public void FenceAtTheEnd_Reports() => Verify<PML1008UnclosedCodeFence>.Diagnostics(
        "## Resolution\n\n[|```sql|]\nALTER TABLE payment;\n",
        "The code fence '```sql' is never closed. Close it with '```' on a line of its own.");

    [Fact]
    public void FenceInAListItem_ReportsAfterTheIndentation() => Verify<PML1008UnclosedCodeFence>.Diagnostics(
        "## Resolution\n\n- We changed the table:\n  [|```sql|]\n  ALTER TABLE payment;\n",
        "The code fence '```sql' is never closed. Close it with '```' on a line of its own.");

    [Fact]
    public void SwallowedSections_AreNamed() => Verify<PML1008UnclosedCodeFence>.Diagnostics(
        """
        ## Summary
        [|~~~~|]
        df -h
        ## Timeline
        - 14:00 UTC: An alert.
        **Root Cause**

        A disk.
        """,
        "The code fence '~~~~' is never closed, which turns 'Timeline' and 'Root Cause' into code. Close it with '~~~~' on a line of its own.");

    [Fact]
    public void SwallowedText_IsNotASection() => Verify<PML1008UnclosedCodeFence>.Diagnostics(
        "## Root Cause\n\n[|```|]\ndf -h\n\nThe log filled the disk, and the storage team deleted it and bought another disk.\n\n## Action Items\n\n- Rotate the log.\n",
        "The code fence '```' is never closed, which turns 'Action Items' into code. Close it with '```' on a line of its own.");

    [Fact]
    public void ManySwallowedSections_AreCounted() => Verify<PML1008UnclosedCodeFence>.Diagnostics(
        "[|```|]\n## Summary\n## Impact\n## Timeline\n## Root Cause\n## Action Items\n",
        "The code fence '```' is never closed, which turns 'Summary', 'Impact', 'Timeline' and 2 more into code. Close it with '```' on a line of its own.");

    [Fact]
    public void ThreeSwallowedSections_AreAllNamed() => Verify<PML1008UnclosedCodeFence>.Diagnostics(
        "[|```|]\n## Summary\n## Impact\n## Timeline\n",
        "The code fence '```' is never closed, which turns 'Summary', 'Impact' and 'Timeline' into code. Close it with '```' on a line of its own.");

    [Theory]
    [InlineData("```\ncode\n```")]
    [InlineData("````\n```\ncode\n````")]
    [InlineData("~~~\n```\n~~~")]
    [InlineData("- item\n  ```\n  code\n  ```\n- item")]
    [InlineData("> ```\n> code\n> ```")]
    [InlineData("    ```\n    indented code")]
    [InlineData("Use ``` for code.")]
    [InlineData("<!--\n```\n-->")]
    public void ClosedFence_DoesNotReport(string markdown) => Verify<PML1008UnclosedCodeFence>.NoDiagnostics(markdown + "\n\n## Timeline\n");
}
