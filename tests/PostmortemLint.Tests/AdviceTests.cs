using System.Text.RegularExpressions;
using PostmortemLint.Rules;
using PostmortemLint.Tests.Infra;
using PostmortemLint.Text;

namespace PostmortemLint.Tests;

/// <summary>What a message tells people to write is accepted where it tells them to write it, by its own rule and by all others.</summary>
public class AdviceTests
{
    private const string TimelineText =
        """
        - 14:00: The certificate expired.
        - 14:05: An alert of the payment probe fired.
        - 14:15: We suspected the cache and restarted it, which did not help.
        - 14:40: Ann escalated to the platform team.
        - 15:30: Restored service with a new certificate.

        """;

    private const string TwelveHours =
        """
        - 2:00 PM: The certificate expired.
        - {0}: An alert of the payment probe fired.
        - 2:15 PM: We suspected the cache and restarted it, which did not help.
        - 2:40 PM: Ann escalated to the platform team.
        - 3:30 PM: Restored service with a new certificate.

        """;

    private const string FixText =
        """
        The platform team issued a new certificate by hand and moved the job to the host that serves the API, where it now runs each week.
        """;

    private const string Complete =
        $"""
        # Checkout was down

        ## Issue Summary

        - Start: 2024-06-05 14:00 UTC
        - End: 2024-06-05 15:30 UTC
        - Impact: The checkout API was down. Customers saw an error page when they paid.
        - Affected: 40 % of customers.
        - The root cause was an expired certificate.

        ## Timeline (UTC)

        {TimelineText}
        ## Root Cause and Resolution

        The certificate of the checkout API ended in June, and the cron job for a new one had died along with the old host in May. The probe
        only knew the port, so that it stayed green until the first payment failed.

        {FixText}

        ## Corrective and Preventative Measures

        A certificate that is about to expire has to page us weeks before it does.

        - [ ] Alert 21 days before a certificate of the checkout API expires (@ann, by Friday, OPS-12)
        - [ ] Move the other 3 cron jobs off the old host (@bob, in Q3, OPS-13)
        """;

    private static readonly Regex Quoted = new("(?<=[ (])'([^']+)'", RegexOptions.CultureInvariant);

    /// <summary>
    /// A rule; what has to go with the fault; what of the document is replaced, and by what, so that the rule reports it; and what replaces
    /// that fault for each text that the message advises, which is <c>{0}</c>.
    /// </summary>
    public static TheoryData<string, string, string, string, string[]> Faults => new()
    {
        { "PML1006", "", "## Timeline (UTC)", "**Timeline (UTC)**", ["{0} (UTC)"] },
        { "PML1007", "", "# Checkout was down\n", "", ["{0}\n"] },
        { "PML2001", "", "- Start: 2024-06-05 14:00 UTC\n", "", ["- {0}\n"] },
        { "PML2002", "", "- End: 2024-06-05 15:30 UTC\n", "", ["- {0}\n", "- The outage is {0}.\n"] },
        {
            "PML2003", " UTC", "# Checkout was down\n\n## Issue Summary\n\n- Start: 2024-06-05 14:00", "# Checkout was down\n\n## Issue Summary\n\n- Start: 2024-06-05 14:00",
            ["# Checkout was down\n\n## Issue Summary\n\n- Start: 2024-06-05 {0}", "# Checkout was down\n\n{0}\n\n## Issue Summary\n\n- Start: 2024-06-05 14:00"]
        },
        { "PML2004", "2024-06-05 ", "- Start: 14:00 UTC", "- Start: 14:00 UTC", ["- Start: {0} UTC"] },
        { "PML2005", "- Affected: 40 % of customers.\n", "- Impact: The checkout API was down. Customers saw an error page when they paid.\n", "", ["- {0}\n"] },
        { "PML2006", "", "- Impact: The checkout API was down. Customers saw an error page when they paid.", "- Impact: nobody could pay.", ["- Impact: nobody could use {0}."] },
        { "PML2008", "", "- Affected: 40 % of customers.\n", "", ["- It hit {0}.\n", "- Affected: {0}\n"] },
        { "PML2009", "", "- The root cause was an expired certificate.\n", "", ["- {0}.\n"] },
        { "PML3001", TimelineText, "## Timeline (UTC)\n\n", "## Timeline (UTC)\n\nIt was a long night.\n\n", ["## Timeline (UTC)\n\n{0}\n\n"] },
        { "PML3003", "", "- 14:00: The", "- The", ["- {0} The"] },
        { "PML3005", "", "- 14:05: An alert of the payment probe fired.\n", "", ["- {0}\n"] },
        { "PML3007", FixText, TimelineText, "- 14:00: The certificate expired.\n", ["- 14:00: The certificate expired.\n- {0}\n"] },
        { "PML3008", "", "We suspected the cache and restarted it, which did not help.", "Restarted the cache.", ["Restarted the cache.\n- {0}"] },
        { "PML3009", "", "- 14:40: Ann escalated to the platform team.\n", "", ["- {0}\n"] },
        { "PML4002", "", TimelineText, TwelveHours.Replace("{0}", "2:05 AM", StringComparison.Ordinal), [TwelveHours] },
        { "PML4005", " UTC", "## Timeline (UTC)", "## Timeline (CST)", ["## Timeline\n\nAll times are in {0}."] },
        { "PML4003", " UTC", "## Timeline (UTC)", "## Timeline", ["## {0}", "## Timeline\n\n{0}"] },
        { "PML6004", "", "@ann, ", "", ["{0}, "] },
        { "PML6005", "", "by Friday, ", "", ["{0}, "] },
        { "PML6006", "", ", OPS-12", "", [", {0}"] },
    };

    [Fact]
    public void CompleteDocument_IsClean() => Assert.Empty(Lint(Complete));

    [Theory]
    [MemberData(nameof(Faults))]
    public void WhatAMessageAdvises_IsClean(string id, string gone, string old, string fault, string[] places)
    {
        var text = gone.Length == 0 ? Complete : Complete.Replace(gone, "", StringComparison.Ordinal);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var before = Lint(text.Replace(old, fault, StringComparison.Ordinal)).ToLookup(m => m.StartsWith(id, StringComparison.Ordinal));
        var message = Assert.Single(before[true]);
        var advice = Quoted.Matches(message[message.IndexOf(". ", StringComparison.Ordinal)..]).Cast<Match>().Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(advice);
        Assert.True(places.Length == 1 || places.Length == advice.Count);
        for (var i = 0; i < advice.Count; i++)
        {
            var advised = places[i % places.Length].Replace("{0}", advice[i], StringComparison.Ordinal);
            Assert.Empty(Lint(text.Replace(old, advised, StringComparison.Ordinal)).Except(before[false]));
        }
    }

    /// <summary>The examples are shorter than a postmortem.</summary>
    private static IEnumerable<string> Lint(string markdown) =>
        new Linter([.. RuleCatalog.All.Where(r => r is not PML8001WordCountOutOfRange)], readsAnything: true).Lint(new SourceText(markdown), Settings.Everything).Select(d => $"{d.Id} {d.Message}");
}
