using PostmortemLint.Text;

namespace PostmortemLint.Tests.People;

public class PeopleReaderTests
{
    [Theory]
    [InlineData("The relay forgot its peers.")]
    [InlineData("The mail crew's relay should have restarted.")]
    [InlineData("The team was awake. Accidentally the spool was full.")]
    [InlineData("The admin was awake; accidentally the spool was full.")]
    [InlineData("Seen by the admin: accidentally the spool was full.")]
    [InlineData("The relay was careless with memory.")]
    [InlineData("The engineer was careful and thorough.")]
    [InlineData("Due to an engineer's laptop.")]
    [InlineData("An error because of load.")]
    [InlineData("Human error is not the cause.")]
    [InlineData("It was overlooked by the admin's script.")]
    [InlineData("Write to ops@forgot.example.com")]
    public void Passage_JudgesNobody(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Ann, the admin, was not really careful.", "Judgement: admin, was not really careful")]
    [InlineData("@ann forgot the spool", "Omission: @ann forgot")]
    [InlineData("We ought to have asked.", "Counterfactual: We ought to")]
    [InlineData("Traced back to a new operator.", "Cause: Traced back to a new operator")]
    [InlineData("It was due to an admin's slip.", "Cause: due to an admin's slip")]
    [InlineData("A mistake: user error.", "HumanError: user error")]
    [InlineData("It was mistakenly purged by an intern.", "Slip: mistakenly purged by an intern")]
    [InlineData("The spool grew. The intern did not look; the admin forgot it.", "Slip: intern did not|Omission: admin forgot")]
    [InlineData("The admin who called Dr. Mail then forgot the key.", "Omission: admin who called Dr. Mail then forgot")]
    public void Passages_AreFoundInOrder(string text, string expected) => Assert.Equal(expected.Split('|'), Read(text));

    private static IEnumerable<string> Read(string text)
    {
        var document = Postmortem.Read(new SourceText(text), out _)!;
        return document.People.Select(m => $"{m.Tone}: {document.Prose.Words(m.Span)}");
    }
}
