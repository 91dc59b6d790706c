using System.Text;
using PostmortemLint.Rules;
using PostmortemLint.Sections;
using static PostmortemLint.Fuzz.Phrases;

namespace PostmortemLint.Fuzz;

/// <summary>Writes Markdown that looks like a postmortem: its parts in most of the forms that people give them, some missing, doubled, misplaced or wrong.</summary>
internal sealed class DocumentGenerator
{
    private static readonly string[] SectionNames = [.. SectionWords.Names.SelectMany(s => s.Names)];

    private static readonly string[] OtherNames = ["Background", "Appendix", "Notes", "Sumary", "Timelime", "Root Cuase", "References", "Glossary", "Timeline (UTC)", "Timeline - 5 June 2024", "影響", "Zeitachse", ""];

    private static readonly string[] Titles = ["Checkout was down", "Postmortem: image uploads", "Incident report", "Outage on 5 June 2024", "[Incident title]", "Search was slow", "RCA 🚒"];

    private static readonly string[] Oddities =
    [
        "```\nERROR 14:00 connection refused\n```", "~~~sh\nkubectl get pods\n~~~", "    at Checkout.Pay(Order order)\n    at Main()", "> The database is down again,\n> wrote a customer at 14:05.", "> - 14:00 UTC: quoted\n>   > deeper",
        "<div>\n\n## Timeline\n\n</div>", "<details><summary>Log</summary>\n14:00 ok\n</details>", "<table><tr><td>14:00</td><td>An alert fired</td></tr></table>", "![graph](graph.png)", "---", "***", "[1]: https://status.example.com/1 \"Log\"",
        "| a | b |\n|---|---|\n| 14:00 | x |", "a | b\n14:00 UTC | no table", "<br>", "&nbsp;&amp;&#x1F692;", "https://status.example.com/incidents/14:00", "1. one\n2. two\n   - three\n     - four", "* * *\n- - 14:00\n", "Text\\\nwith a break",
        "Status: resolved\n---", "<!-- a note -->", "<!-- postmortem-lint disable -->", "##Resolution", "- [x] done\n- [ ] open", "**bold*with** stars*", "$$\n\\frac{1}{2}\n$$", "[^1]: A note.", "<script>alert(1)</script>",
    ];

    private static readonly string[] Verbs = ["disable", "disable-line", "disable-next-line", "disable-file", "enable"];

    private readonly Random random;
    private readonly StringBuilder text = new();

    private DocumentGenerator(Random random) => this.random = random;

    /// <summary>A document; the same for a generator of random numbers in the same state.</summary>
    public static string Generate(Random random) => new DocumentGenerator(random).Write();

    private string Write()
    {
        if (Once(6))
            WriteFrontMatter();
        if (!Once(8))
            WriteTitle();
        if (Once(3))
            WriteFacts();
        var parts = new List<Action> { WriteSummary, WriteTimeline, WriteCause, WriteTasks };
        for (var extra = random.Next(4); extra > 0; extra--)
            parts.Insert(random.Next(parts.Count + 1), Pick(random, new Action[] { WriteOther, WriteOther, WriteSuppression, WriteOddity, WriteTimeline, WriteSummary, WriteCause }));
        if (Once(5))
            parts.RemoveAt(random.Next(parts.Count));
        if (Once(8))
            (parts[0], parts[^1]) = (parts[^1], parts[0]);
        foreach (var part in parts)
        {
            part();
            if (Once(5))
                WriteOddity();
            if (Once(8))
                WriteSuppression();
        }
        return text.ToString();
    }

    private bool Once(int times) => random.Next(times) == 0;

    private void Block(string block) => text.Append(block).Append("\n\n");

    private void WriteFrontMatter() => text.Append(random.Next(3) switch
    {
        0 => $"---\ntitle: {Pick(random, Titles)}\ndate: {Date(random)}\nstart: \"{Moment(random)}\" # log\nend: {Moment(random)}\nstatus: {(Once(2) ? "draft" : "final")}\n---\n\n",
        1 => $"+++\ntitle = '{Pick(random, Titles)}'\ndate = {Date(random)}\n+++\n",
        _ => $"---\ntitle: {Pick(random, Titles)}\n\n",
    });

    private void WriteTitle()
    {
        var title = Pick(random, Titles);
        Block(random.Next(6) switch
        {
            0 => $"{title}\n===",
            1 => $"<h1 align=\"center\">{title}</h1>",
            2 => $"**{title}**",
            3 => $"# {title}: {Date(random)} #",
            _ => $"# {title}",
        });
    }

    private void WriteHeading(params string[] names)
    {
        var name = Once(3) ? Pick(random, SectionNames) : Pick(random, names);
        if (Once(2) && name.Length > 0)
            name = $"{char.ToUpperInvariant(name[0])}{name[1..]}";
        if (Once(12))
            name = $"{random.Next(9)}. {name}";
        if (Once(12))
            name = $"{name} {Pick(random, Zones)}";
        text.Append(random.Next(14) switch
        {
            0 => $"**{name}**\n\n",
            1 => $"**{name}:** ",
            2 => $"{name}\n---\n\n",
            3 => $"<h2>{name}</h2>\n\n",
            4 => $"- {name}\n",
            5 => $"##{name}\n",
            6 => $"{name}:\n",
            7 => $"### [{name}](#a)\n",
            _ => $"{new string('#', random.Next(1, 4))} {name}\n\n",
        });
    }

    private void WriteSummary()
    {
        WriteHeading("Issue Summary", "Summary", "Overview");
        if (Once(2))
            WriteFacts();
        if (!Once(4))
            Block(Paragraph(random));
    }

    private void WriteFacts()
    {
        var facts = new List<string> { $"Start|{Moment(random)}", $"End|{Moment(random)}", $"Duration|{Duration(random)}", $"Impact|{Sentence(random)}", $"Root cause|{Sentence(random)}", $"Date|{Date(random)}", $"Status|{(Once(3) ? "draft" : "resolved")}", $"Detected|{TimeAndZone(random)} {Placeholder(random)}" };
        while (Once(2) && facts.Count > 1)
            facts.RemoveAt(random.Next(facts.Count));
        var form = random.Next(5);
        if (form == 0)
            text.Append("| Fact | Value |\n|---|---|\n");
        foreach (var fact in facts.Select(f => f.Split('|')))
            text.Append(form switch
            {
                0 => $"| {fact[0]} | {fact[1]} |\n",
                1 => $"- **{fact[0]}:** {fact[1]}\n",
                2 => $"**{fact[0]}**: {fact[1]}  \n",
                3 => $"{fact[0]}: {fact[1]}\n",
                _ => $"* {fact[0]} - {fact[1]}\n",
            });
        text.Append('\n');
    }

    private void WriteTimeline()
    {
        WriteHeading("Timeline", "Timeline (UTC)", "Incident Timeline");
        if (Once(5))
            Block($"All times in {Pick(random, Zones)}.");
        var form = random.Next(7);
        if (form == 0)
            text.Append("| Time | Event |\n|:--|--:|\n");
        for (var entries = random.Next(9); entries > 0; entries--)
        {
            var (time, what) = (Once(8) ? Moment(random) : TimeAndZone(random), Once(6) ? Paragraph(random) : Sentence(random));
            text.Append(form switch
            {
                0 when Once(9) => "|  |  |\n",
                0 => $"| {time} | {what.Replace('\n', ' ')} |\n",
                1 => $"- {time}: {what}\n",
                2 => $"{time} - {what}\n",
                3 => $"### {time}\n\n{what}\n\n",
                4 => $"1. **{time}** {what}\n   - {Sentence(random)}\n",
                5 => $"{time}\n: {what}\n\n",
                _ => $"- **{time}:** {what}\n",
            });
            if (Once(12))
                text.Append(Once(2) ? $"\n### {Date(random)}\n\n" : $"**{Date(random)}**\n");
        }
        text.Append('\n');
    }

    private void WriteCause()
    {
        WriteHeading("Root Cause and Resolution", "Root Cause", "Resolution");
        Block(Paragraph(random));
        if (Once(2))
        {
            WriteHeading("Resolution", "Fix");
            Block(Paragraph(random));
        }
    }

    private void WriteTasks()
    {
        WriteHeading("Corrective and Preventative Measures", "Action Items", "Next Steps");
        if (Once(2))
            Block(Sentence(random));
        var form = random.Next(4);
        if (form == 0)
            text.Append("| Action | Owner | Due | Ticket |\n|---|---|---|---|\n");
        for (var tasks = random.Next(6); tasks > 0; tasks--)
            text.Append(form switch
            {
                0 => TaskRow(random) + "\n",
                1 => $"- [{(Once(3) ? 'x' : ' ')}] {Task(random)}\n",
                2 => $"{tasks}. {Task(random)}\n",
                _ => $"* {Task(random)}\n  * {Sentence(random)}\n",
            });
        text.Append('\n');
    }

    private void WriteOther()
    {
        WriteHeading(OtherNames);
        Block(Paragraph(random));
    }

    private void WriteOddity() => Block(Pick(random, Oddities));

    private void WriteSuppression() => Block($"<!-- postmortem-lint {Pick(random, Verbs)} {Pick(random, RuleCatalog.All).Descriptor.Id}{(Once(2) ? " -- it is right here" : "")} -->");
}
