using System.Globalization;
using System.Text;

namespace PostmortemLint.Benchmarks;

/// <summary>Postmortems with far too much of one thing, of any length: what people grow over years, and what only a generator or an attack writes.</summary>
internal static class LongDocuments
{
    private const string Above = """
        # Postmortem: the booking service lost its sessions

        ## Summary

        On 2024-03-12 the booking service was down from 08:40 to 10:25 UTC, 1 hour and 45 minutes. About 62% of all visitors could not sign in.


        """;

    private const string Below = """


        ## Root Cause

        A nightly report filled the cache that keeps the sessions, since its entries never expire.

        ## Action Items

        - Give the nightly report its own cache, Dana, by 2024-03-19
        """;

    private static readonly string[] Sentences =
    [
        "The engineer on call saw that the cache refused writes and declared an incident. ",
        "Because the report never removed its entries, the memory of the cache filled up within a month. ",
        "Customers complained that they lost their place, and support opened a ticket for each of them. ",
        "We escalated to the platform team, who should have been told much earlier by an alert. ",
        "After the entries were deleted, the error rate fell and sign-ins came back to their usual level. ",
    ];

    /// <summary>What each kind is called, with the text of about so many characters.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Create)> Kinds { get; } =
    [
        ("timeline of bullets", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"- **{Time(i)} UTC:** {Sentence(i)}\n"))),
        ("timeline out of order", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"- {Time(-i)} UTC - {Sentence(i)}\n"))),
        ("timeline as table", n => Body(n, "## Timeline\n\n| Time (UTC) | What happened |\n|---|---|\n", (text, i) => Line(text, $"| {Time(i)} | {Sentence(i)} |\n"))),
        ("timeline of headings", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"### {Time(i)} UTC\n\n{Sentence(i)}\n\n"))),
        ("timeline in one paragraph", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"{Time(i)} UTC {Sentence(i)}\n"))),
        ("paragraphs of prose", n => Body(n, "## What happened\n\n", (text, i) => Line(text, $"{Sentence(i)}{Sentence(i + 1)}{Sentence(i + 3)}\n\n"))),
        ("one paragraph of prose", n => Body(n, "## Root Cause\n\n", (text, i) => text.Append(Sentence(i)))),
        ("long summary", n => Body(n, "", (text, i) => text.Append(Sentence(i)))),
        ("sections", n => Body(n, "", (text, i) => Line(text, $"## What we found in part {i}\n\n{Sentence(i)}\n\n"))),
        ("sections of one name", n => Body(n, "", (text, i) => Line(text, $"## {(i % 2 == 0 ? "Impact" : "Timeline")}\n\n{Time(i)} {Sentence(i)}\n\n"))),
        ("nested sections", n => Body(n, "", (text, i) => Line(text, $"{new string('#', 2 + (i % 5))} Root cause\n\n{Sentence(i)}\n\n"))),
        ("labels", n => Body(n, "", (text, i) => Line(text, $"**{(i % 3 == 0 ? "Impact" : i % 3 == 1 ? "Detection" : "Duration")}:** {i} minutes, {Sentence(i)}\n\n"))),
        ("action items", n => Body(n, "## Action Items\n\n", (text, i) => Line(text, $"- [ ] Improve the alert of the session cache, Dana, by 2024-04-{1 + (i % 28):00}\n"))),
        ("action items as table", n => Body(n, "## Action Items\n\n| Task | Owner | Due |\n|---|---|---|\n", (text, i) => Line(text, $"| Investigate the report | {(i % 2 == 0 ? "TBD" : "Dana")} | 2024-04-{1 + (i % 28):00} |\n"))),
        ("placeholders", n => Body(n, "## Impact\n\n", (text, i) => Line(text, $"TODO: [describe the impact here] <service {i}> TBD, XX:XX on YYYY-MM-DD.\n\n"))),
        ("one line", n => Body(n, "## Timeline\n\n- 08:40 UTC: ", (text, i) => text.Append("word "))),
        ("one word", n => Body(n, "## Impact\n\n", (text, i) => text.Append('x'))),
        ("brackets", n => Body(n, "## Impact\n\n", (text, i) => Line(text, i % 40 == 39 ? "\n\n" : "[a]["))),
        ("links", n => Body(n, "## Impact\n\n", (text, i) => Line(text, $"see [ticket {i}](https://example.com/browse/OPS-{i}) and https://example.com/{i}\n"))),
        ("dates in one line", n => Body(n, "## Summary\n\n", (text, i) => Line(text, $"2024-03-{1 + (i % 28):00} and March {1 + (i % 28)}, 3/4/2024 "))),
        ("dates by line", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"- Tuesday, 2024-03-{1 + (i % 28):00}\n"))),
        ("times in one line", n => Body(n, "## Summary\n\n", (text, i) => Line(text, $"{Time(i)} to {Time(i + 7)} UTC, "))),
        ("times with zones", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"- {Time(i)} {(i % 3 == 0 ? "PST" : i % 3 == 1 ? "CET" : "America/New_York")} on 2024-03-{1 + (i % 28):00}\n"))),
        ("durations", n => Body(n, "## Summary\n\n", (text, i) => Line(text, $"The outage lasted {i % 90} minutes and {i % 60} seconds. "))),
        ("percentages", n => Body(n, "## Summary\n\n", (text, i) => Line(text, $"About {i % 130}% of users were affected. "))),
        ("percentages twice", n => Body(n, "## Impact\n\n", (text, i) => Line(text, i % 2 == 0 ? $"- {i % 100}% of requests failed\n" : $"- {i % 100}% of the users saw errors\n"))),
        ("digits", n => Body(n, "## Impact\n\n", (text, i) => text.Append("1234567890:"))),
        ("people", n => Body(n, "## Root Cause\n\n", (text, i) => Line(text, "The engineer made a careless mistake and should have checked. It was human error. "))),
        ("capitals", n => Body(n, "## Impact\n\n", (text, i) => text.Append("Dana OPS "))),
        ("suppressions", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"- {Time(i)} UTC: restarted <!-- postmortem-lint disable-line PML4001 -- reason -->\n"))),
        ("suppressions never closed", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"<!-- postmortem-lint disable PML{1000 * (1 + (i % 8))}{1 + (i % 3)} -->\n\n"))),
        ("misspelled suppressions", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"<!-- postmortem-lnt disabel PML4{i % 999:000} -->\n\n"))),
        ("comments in one line", n => Body(n, "## Impact\n\nText ", (text, i) => text.Append("<!-- hint --> "))),
        ("code spans", n => Body(n, "## Impact\n\n", (text, i) => Line(text, $"`error {i}` at `{Time(i)}` "))),
        ("bold", n => Body(n, "## Impact\n\n", (text, i) => text.Append(i % 40 == 39 ? "\n\n" : $"**Fact {i}:** *so* ~~not~~ "))),
        ("unclosed fence", n => Body(n, "## Timeline\n\n```\n", (text, i) => Line(text, $"- {Time(i)} UTC: {Sentence(i)}\n"))),
        ("indented list", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"    - {Time(i)} UTC: {Sentence(i)}\n"))),
        ("broken table", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"| {Time(i)} | {Sentence(i)} |\n"))),
        ("tags", n => Body(n, "## Impact\n\n", (text, i) => Line(text, $"<b>{i}</b><br><service> "))),
        ("HTML", n => Body(n, "## Timeline\n\n<ul>\n", (text, i) => Line(text, $"<li><b>{Time(i)} UTC</b> {Sentence(i)}</li>\n"))),
        ("glued entries", n => Body(n, "## Timeline\n\n", (text, i) => Line(text, $"-{Time(i)} UTC: {Sentence(i)}\n"))),
        ("headings without a space", n => Body(n, "", (text, i) => Line(text, $"##Timeline\n{Time(i)} UTC: {Sentence(i)}\n"))),
        ("full stops", n => Body(n, "## Root Cause\n\n", (text, i) => text.Append(". A"))),
        ("quotation marks", n => Body(n, "## Impact\n\n", (text, i) => text.Append("\"'a ("))),
        ("blank lines", n => Body(n, "## Impact\n\n", (text, i) => text.Append('\n'))),
        ("many spaces", n => Body(n, "## Impact\n\nText", (text, i) => text.Append("  \u00A0"))),
        ("front matter", n => "---\ntitle: Postmortem\n" + string.Concat(Enumerable.Range(0, n / 24).Select(i => $"key{i}: value and more\n")) + "---\n" + Above + Below),
    ];

    private static string Body(int length, string opening, Action<StringBuilder, int> add)
    {
        var text = new StringBuilder(length + 200).Append(Above).Append(opening);
        for (var i = 0; text.Length < length - Below.Length; i++)
            add(text, i);
        return text.Append(Below).ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture));

    private static void Line(StringBuilder text, string line) => text.Append(line);

    private static string Time(int minute) => new TimeOnly(8, 40).AddMinutes(minute).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Sentence(int index) => Sentences[index % Sentences.Length];
}
