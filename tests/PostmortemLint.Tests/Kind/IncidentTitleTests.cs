using PostmortemLint.Kind;

namespace PostmortemLint.Tests.Kind;

public class IncidentTitleTests
{
    [Theory]
    [InlineData("Postmortem: relay")]
    [InlineData("Post-mortem of the attack on the relay")]
    [InlineData("Public Incident Report — relay")]
    [InlineData("[Postmortem] Relay")]
    [InlineData("Incident 003: relay")]
    public void KindAndSubject_Announce(string title) => Assert.True(IncidentTitle.Announces(title));

    [Theory]
    [InlineData("")]
    [InlineData("Postmortem")]
    [InlineData("0x19. Postmortem")]
    [InlineData("Postmortem:")]
    [InlineData("Incident report: summary")]
    [InlineData("Incident response: relay")]
    [InlineData("Postmortem: how to write one")]
    [InlineData("Relay: the outage")]
    [InlineData("The relay went down")]
    public void Anything_ElseDoesNot(string title) => Assert.False(IncidentTitle.Announces(title));
}
