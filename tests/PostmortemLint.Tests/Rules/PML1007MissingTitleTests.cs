using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML1007MissingTitleTests
{
    [Fact]
    public void NoTitle_ReportsAtTheBeginning() => Verify<PML1007MissingTitle>.Diagnostics(
        "[||]## Summary\n\nIt was down.\n", "This document has no title. Say what broke and when, as in '# Checkout was down on 5 June 2024'.");

    [Theory]
    [InlineData("Postmortem")]
    [InlineData("Post-Mortem Report")]
    [InlineData("My first postmortem")]
    [InlineData("Incident review")]
    public void TitleThatFitsAnyPostmortem_Reports(string title) => Verify<PML1007MissingTitle>.Diagnostics(
        $"# [|{title}|]\n\n## Summary\n\nIt was down.\n", $"The title '{title}' fits any postmortem. Say what broke and when, as in '# Checkout was down on 5 June 2024'.");

    [Theory]
    [InlineData("# Checkout was down")]
    [InlineData("# Postmortem: checkout")]
    [InlineData("# Incident report 2024-06-05")]
    [InlineData("# 障害報告")]
    [InlineData("Checkout was down")]
    [InlineData("**Checkout was down**")]
    [InlineData("<h1>Checkout was down</h1>")]
    [InlineData("---\ntitle: Checkout was down\n---")]
    public void TitleThatSaysSomething_DoesNotReport(string title) => Verify<PML1007MissingTitle>.NoDiagnostics($"{title}\n\n## Summary\n\nIt was down.\n");
}
