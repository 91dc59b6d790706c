using System.Text;
using System.Text.RegularExpressions;
using static PostmortemLint.Fuzz.Phrases;

namespace PostmortemLint.Fuzz;

/// <summary>Breaks a document in the ways that typing, pasting, merging, converting and malice do.</summary>
/// <param name="pool">Documents to splice with; not empty.</param>
internal sealed partial class Mutator(IReadOnlyList<string> pool)
{
    /// <summary>In UTF-16 code units: larger ones cost executions and show nothing new.</summary>
    public const int LongestDocument = 32 * 1024;

    private const int MostMutations = 8;

    private static readonly string[] LineEnds = ["\r\n", "\r", "\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\n\r", "\r\r\n"];

    private static readonly string[] Indents = ["> ", "- ", "  ", "    ", "\t", "1. ", ">", "| ", "# ", "* ", "+ ", "\u00A0"];

    private static readonly string[] Openers =
    [
        "[a](", "[", "![", "**", "*", "_", "~~", "<div", "<", "<!--", "-->", "`", "```\n", "~~~\n", "|", "\n|---|\n", "> ", "- ", "1. ", "#", "# ", "\\", "&#", "&", "<h2>", "</h2>", "<details>", "<pre>\n", "<![CDATA[", "<?", "$$\n", "[^1]", "](", ")", "===\n", "---\n", "+++\n", "    ", "\t", ":", "://", "http://", "@",
    ];

    private static readonly string[] Oddities =
    [
        "\0", "\uFEFF", "\uD83D", "\uDE92", "\uD83D\uDE92", "e\u0301\u0301\u0301", "\u202E", "\u202C", "\u2066", "\u200B", "\u200D", "\u00AD", "\u00A0", "\u3000", "\u061C", "\uFFFD", "\uFFFF", "\u001B[31m", "\a", "\b", "\u007F", "\u0130", "\u0131", "ß", "ﬁ", "\u01C5", "\u0391\u03A3", "𝟙𝟚:𝟘𝟘", "٤", "½", "Ⅻ", "−", "–", "—", "“", "…", "%", "::error::", "##vso[task.complete]",
    ];

    private static readonly string[] Comments =
    [
        "<!-- postmortem-lint disable", "<!-- postmortem-lint disable-next-line PML4001", "<!-- postmortem-lint enable PML9999 -->", "<!--postmortem-lint disable PML1001-->", "<!-- postmortem-lint disable-file pml1001,PML4001 — why -->", "<!---->", "<!-->", "<!--->", "<!-- -- -->", "--> <!-- postmortem-lint",
        "<!-- postmortem-lint-disable PML4001 -->", "<!-- PostmortemLint: disable-line -->", "<!-- postmortem-lint disable 🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒x🚒 -->", "<!-- postmortem-lint dis\u0000able PML1001 -- a\u001Bb -->", "<!-- postmortem-lint disable-line PML1001\nPML1002\n-- two\n\nlines -->",
    ];

    private static readonly string[] FrontMatters = ["---\n", "+++\n", "---\ntitle: ", "---\ndate: 0000-00-00\n---\n", "---\n---\n", "---\ntitle: \"\n---\n", "+++\ntitle = ''\n+++\n", "---\r\nstatus: draft\r---\n", "\uFEFF---\ntitle: x\n---\n", "--- \n: :\n\t---\n"];

    /// <summary>A copy of <paramref name="document"/> with one change or several.</summary>
    public string Mutate(string document, Random random)
    {
        for (var count = 1 + random.Next(random.Next(1, MostMutations + 1)); count > 0; count--)
        {
            document = MutateOnce(document, random);
            if (document.Length > LongestDocument)
                document = document[..LongestDocument];
        }
        return document;
    }

    private string MutateOnce(string text, Random random) => random.Next(22) switch
    {
        0 => Insert(text, random, Pick(random, Oddities)),
        1 => text.Length == 0 ? text : Splice(text, random.Next(text.Length), 1, ((char)random.Next(random.Next(4) == 0 ? 0x10000 : 0x80)).ToString()),
        2 => text.Length == 0 ? text : Flip(text, random),
        3 => Cut(text, random),
        4 => OnLines(text, lines => lines.Insert(random.Next(lines.Count), Pick(random, lines))),
        5 => OnLines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
        6 => OnLines(text, lines => Move(lines, random)),
        7 => OnLines(text, lines => Edit(lines, random, line => line.TrimEnd('\n'))),
        8 => OnLines(text, lines => Indent(lines, random, Pick(random, Indents))),
        9 => SpliceWith(text, Pick(random, pool), random),
        10 => MixLineEnds(text, random),
        11 => LineBreak().Replace(text, Pick(random, LineEnds).Replace("$", "$$", StringComparison.Ordinal), random.Next(1, 4)),
        12 or 13 => Exchange(text, random, TimeOrNumber(), () => random.Next(3) switch { 0 => Pick(random, Extremes), 1 => Moment(random), _ => Phrases.Time(random) }),
        14 => Exchange(text, random, Number(), () => random.Next(4) switch { 0 => new string((char)('0' + random.Next(10)), random.Next(1, 40)), 1 => "0", 2 => "-1", _ => "99999999999999999999" }),
        15 => Insert(text, random, Pick(random, new[] { Pick(random, Extremes), Pick(random, Zones), Duration(random), Date(random), Sentence(random), Placeholder(random) })),
        16 => Insert(text, random, Repeat(Pick(random, Openers), random)),
        17 => Insert(text, random, Pick(random, Openers)),
        18 => Insert(text, random, Repeat(((char)random.Next('!', '~')).ToString(), random) + (random.Next(2) == 0 ? "🚒" : "")),
        19 => InsertLine(text, random, Pick(random, Comments)),
        20 => random.Next(3) == 0 ? Pick(random, FrontMatters) + text : InsertLine(text, random, Pick(random, FrontMatters)),
        _ => Exchange(text, random, Word(), () => Pick(random, new[] { Sentence(random), "", Repeat("x", random), "the", "and", "UTC", "İ", "TBD", "<name>", "https://a.example/" + new string('b', 200) })),
    };

    private static string Splice(string text, int at, int count, string with) => string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + count));

    private static string Insert(string text, Random random, string what) => text.Insert(random.Next(text.Length + 1), what);

    private static string InsertLine(string text, Random random, string what) => OnLines(text + "\n", lines => lines.Insert(random.Next(lines.Count), what + "\n"));

    private static string Flip(string text, Random random)
    {
        var at = random.Next(text.Length);
        return Splice(text, at, 1, ((char)(text[at] ^ (1 << random.Next(7)))).ToString());
    }

    private static string Cut(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        return text.Remove(at, Math.Min(text.Length - at, random.Next(4) == 0 ? random.Next(1000) : random.Next(8)));
    }

    private static string OnLines(string text, Action<List<string>> change)
    {
        var lines = Minimizer.SplitLines(text);
        if (lines.Count > 0)
            change(lines);
        return string.Concat(lines);
    }

    private static void Move(List<string> lines, Random random)
    {
        var from = random.Next(lines.Count);
        var count = Math.Min(lines.Count - from, random.Next(1, 6));
        var moved = lines.GetRange(from, count);
        lines.RemoveRange(from, count);
        lines.InsertRange(random.Next(lines.Count + 1), moved);
    }

    private static void Edit(List<string> lines, Random random, Func<string, string> change)
    {
        var at = random.Next(lines.Count);
        lines[at] = change(lines[at]);
    }

    private static void Indent(List<string> lines, Random random, string with)
    {
        var from = random.Next(lines.Count);
        var deep = Repeat(with, random.Next(8) == 0 ? 40 : random.Next(1, 4));
        for (var i = from; i < Math.Min(lines.Count, from + random.Next(1, 12)); i++)
            lines[i] = deep + lines[i];
    }

    private static string SpliceWith(string text, string other, Random random)
    {
        var (lines, others) = (Minimizer.SplitLines(text), Minimizer.SplitLines(other));
        return string.Concat(lines.Take(random.Next(lines.Count + 1)).Concat(others.Skip(random.Next(others.Count + 1)).Take(random.Next(1, 40))).Concat(lines.Skip(random.Next(lines.Count + 1))));
    }

    private static string MixLineEnds(string text, Random random)
    {
        var (one, other) = (Pick(random, LineEnds), random.Next(2) == 0 ? "\n" : "\r\n");
        return LineBreak().Replace(text, _ => random.Next(3) == 0 ? one : other);
    }

    private static string Exchange(string text, Random random, Regex what, Func<string> with)
    {
        var found = what.Matches(text);
        return found.Count == 0 ? text : Pick(random, found) is var match ? Splice(text, match.Index, match.Length, with()) : text;
    }

    private static string Repeat(string what, Random random) => Repeat(what, random.Next(6) switch { 0 => random.Next(100, 2000), 1 => random.Next(20, 100), _ => random.Next(1, 6) });

    private static string Repeat(string what, int count) => new StringBuilder(what.Length * count).Insert(0, what, count).ToString();

    [GeneratedRegex("\r\n|\n")]
    private static partial Regex LineBreak();

    [GeneratedRegex("[0-9]+[:.][0-9]+|[0-9]{4}-[0-9]+-[0-9]+|[0-9]+ ?%|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOrNumber();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b\w+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
