using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML7001BlamefulLanguageTests
{
    private static string Message(string words) => $"'{words}' judges a person. Say what happened and what made it possible, not what kind of person did it.";

    [Theory]
    [InlineData("A [|careless|] engineer ran it.", "careless")]
    [InlineData("The [|engineer was careless|].", "engineer was careless")]
    [InlineData("It went wrong, [|he was too lazy|] to look.", "he was too lazy")]
    [InlineData("The [|SRE being hungover|] did not help.", "SRE being hungover")]
    [InlineData("An [|inexperienced|] junior developer ran it.", "inexperienced")]
    [InlineData("The [|team carelessly|] ran it.", "carelessly")]
    [InlineData("It shows [|negligence|].", "negligence")]
    [InlineData("[|@ann looked at it without being thorough|].", "@ann looked at it without being thorough")]
    [InlineData("The [|operators were not careful|].", "operators were not careful")]
    [InlineData("The [|developer was punished|].", "developer was punished")]
    [InlineData("The cable was cut by Ann, [|who was reckless|].", "who was reckless")]
    [InlineData("The [|engineer who moved it was careless|].", "engineer who moved it was careless")]
    [InlineData("The [|clerk in charge was negligent|].", "clerk in charge was negligent")]
    [InlineData("The [|operator on duty was lazy|].", "operator on duty was lazy")]
    [InlineData("The [|author of the script, Ann, was lazy|].", "author of the script, Ann, was lazy")]
    [InlineData("The [|engineer did not think|] twice.", "engineer did not think")]
    [InlineData("On Monday [|Ann did not bother|] to look.", "Ann did not bother")]
    [InlineData("[|Ann didn't think|] before she ran it.", "Ann didn't think")]
    public void JudgedPerson_Reports(string text, string words)
    {
        var markup = words is "carelessly" ? text.Replace("[|team ", "team [|", StringComparison.Ordinal) : text;
        Verify<PML7001BlamefulLanguage>.Diagnostics($"## Root Cause\n\n{markup}\n", Message(words));
    }

    [Theory]
    [InlineData("This is a blameless review.")]
    [InlineData("Nobody was careless.")]
    [InlineData("The engineer was not careless.")]
    [InlineData("The images use lazy loading, and an engineer saw it.")]
    [InlineData("The server loads the index lazily, as an engineer found.")]
    [InlineData("The loading, which an engineer who wrote it liked, is lazy.")]
    [InlineData("The engineer who found that the loading was lazy changed it.")]
    [InlineData("We do not ask who was careless.")]
    [InlineData("Was careless.")]
    [InlineData("Ann did not think it was the switch.")]
    [InlineData("We did not think about the switch.")]
    [InlineData("Nobody did bother to look.")]
    [InlineData("This did not bother anybody.")]
    [InlineData("A stupid default made it worse.")]
    [InlineData("The engineer was careful.")]
    [InlineData("The engineer was paged.")]
    [InlineData("The test was not thorough.")]
    [InlineData("Train inexperienced users of the tool.")]
    [InlineData("The fault was in the switch, and an engineer was sent.")]
    [InlineData("The cache was dumb. The engineer saw it.")]
    [InlineData("Without negligence on anybody's part it still broke.")]
    [InlineData("```\ncareless engineer\n```")]
    public void NobodyJudged_DoesNotReport(string text) => Verify<PML7001BlamefulLanguage>.NoDiagnostics($"## Root Cause\n\n{text}\n");
}
