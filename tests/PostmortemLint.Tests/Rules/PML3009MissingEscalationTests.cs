using PostmortemLint.Evidence;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;

namespace PostmortemLint.Tests.Rules;

public class PML3009MissingEscalationTests
{
    private const string Message = "'Timeline' does not say who the incident was escalated to. Add the team or person that was paged or called in, or write 'Escalation: none'.";

    [Theory]
    [InlineData("- An alert fired.\n- The certificate was replaced.")]
    [InlineData("- Monitoring sent an automated alert.")]
    [InlineData("- A customer called the support team.")]
    [InlineData("- Engineers investigated.")]
    [InlineData("- We notified our customers.")]
    [InlineData("- The support team informed all users.")]
    [InlineData("- Traffic was forwarded to the second host.")]
    [InlineData("- A privilege escalation was possible.")]
    [InlineData("- The team called the API by hand.")]
    [InlineData("- The engineer on duty restarted the service.")]
    [InlineData("- The developers deployed a fix.")]
    [InlineData("- We informed our customers about the outage.")]
    [InlineData("- The API call returned 500.")]
    [InlineData("- Engineers began to debug the code.")]
    [InlineData("- Support answered the complaints of customers.")]
    [InlineData("- The system sent an email alert.")]
    [InlineData("- The function was called with a wrong argument.")]
    [InlineData("- Measures were taken to keep the damage small.")]
    [InlineData("- A message from the vendor arrived.")]
    [InlineData("- The script wrote 36 MB to the disk.")]
    [InlineData("- The database took over from its standby.")]
    [InlineData("- We need to escalate sooner.")]
    public void WithoutTheFact_Reports(string text) => Verify<PML3009MissingEscalation>.Diagnostics($"# T\n\n## [|Timeline|]\n\n{text}\n", Message);

    [Theory]
    [InlineData("- **Escalation:** the security team")]
    [InlineData("- Escalation: none")]
    [InlineData("- It was escalated to the security team.")]
    [InlineData("- The on-call engineer was paged.")]
    [InlineData("- We alerted the database team.")]
    [InlineData("- The network team is looped in.")]
    [InlineData("- **Database team called:** They look at it.")]
    [InlineData("- The ticket was forwarded to the SRE team.")]
    [InlineData("- The issue was assigned to a developer.")]
    [InlineData("- The issue was handled by Ada, who runs the servers.")]
    [InlineData("- We reached out to our hosting provider.")]
    [InlineData("- Handed over to the night shift.")]
    [InlineData("- The database administrators were brought in.")]
    [InlineData("- Asked the vendor for help.")]
    [InlineData("- The on-call engineer acknowledged the alert.")]
    [InlineData("- A page went to the database team.")]
    [InlineData("- Security joins the call.")]
    [InlineData("- Pagers alerted the teams.")]
    [InlineData("- Bob asked Carol to have a look.")]
    [InlineData("- The on-duty sysadmin was phoned at home.")]
    [InlineData("- The operations team took charge of the incident.")]
    [InlineData("- Level 2 took the case.")]
    [InlineData("- The on-call phoned the head of IT.")]
    [InlineData("- A P1 was raised with Amazon.")]
    [InlineData("- We sent for the electrician.")]
    [InlineData("- The frontend developers were asked to take a look.")]
    [InlineData("- The senior DevOps engineer stepped in.")]
    [InlineData("- The outage was raised with the hosting company.")]
    [InlineData("- The on-call developer picked up the alert.")]
    [InlineData("- A specialist was flown in.")]
    [InlineData("- The vendor's engineers worked with us on a fix.")]
    [InlineData("- The founder was called.")]
    [InlineData("- Pricing hands the incident over to web platform.")]
    [InlineData("- We handed it off to payments.")]
    [InlineData("- We involved our security officer.")]
    [InlineData("- Ada rings her flatmate Tom.")]
    [InlineData("- I write to the staff of the school.")]
    [InlineData("- A call to Zineb.")]
    [InlineData("- We ask the vendor to come in.")]
    [InlineData("- The incident is given to Ada and Tom.")]
    [InlineData("- Ada hands it to Johan.")]
    [InlineData("- The database team took over.")]
    [InlineData("- Tom was tasked with solving it.")]
    [InlineData("- There was no need to escalate.")]
    [InlineData("- The first on duty woke me.")]
    [InlineData("- The PHP developer was asked to review the code.")]
    public void WithTheFact_DoesNotReport(string text) => Verify<PML3009MissingEscalation>.NoDiagnostics($"# T\n\n## Timeline\n\n{text}\n");

    [Fact]
    public void NoTimeline_DoesNotReport() => Verify<PML3009MissingEscalation>.NoDiagnostics("# T\n\n## Issue Summary\n\nSo it began.\n");

    [Fact]
    public void EmptyTimeline_DoesNotReport() => Verify<PML3009MissingEscalation>.NoDiagnostics("# T\n\n## Timeline\n\n## Resolution\n\nNone.\n");

    [Fact]
    public void TimelineCutByAFence_DoesNotReport() => Verify<PML3009MissingEscalation>.NoDiagnostics("# T\n\n## Timeline\n\n- So it began.\n\n```\ndf -h\n");
}
