using System.Globalization;
using Markdig;
using PostmortemLint.Configuration;
using PostmortemLint.Rules;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Benchmarks;

/// <summary>How long the worst documents take that are small enough to be read: the answer has to come within two seconds.</summary>
internal static class Sizes
{
    private const int Megabyte = 1024 * 1024;

    private static readonly DocumentSettings Everything = new(new RunSettings { Mode = RuleMode.All }, []);

    /// <summary>Repeated up to a megabyte: what opens something, what the rules look for, and what ends lines.</summary>
    private static readonly string[] Atoms =
    [
        "[a](", "[", "[]", "![", "[a]", "[a](b) ", "*a ", "**a** ", "_a*b**c__d~~e ", "*", "_", "~~a ", "`", "``a ", "<a ", "<", "</a>", "<!--", "<!-- a --> ", "<?", "<!X", "<![CDATA[", "<a b=\"", "<http:", "&#", "&amp;", "\\",
        "|", "| a ", "a|b\n", "|a|\n|-|\n", "- ", ">", "> a\n", "# ", "#\n", "# a\n", "1. ", "1) a\n", "\t", "\n", " \n", "\r", "---\n", "===\n", "a\n---\n", "- a\n", "[a]: b\n\n", "http://a ", "```\n", "- [ ] a\n",
        "<div>\n\n", "<td>", "<br>\n", "---\na: b\n",
        "14:00 ", "- 14:00 UTC a\n", "| 14:00 | a |\n", "PST ", "America/New_York ", "50% of users ", "1 hour and ", "2024-01-01 ", "March 1, 2024 ", "1/2/3", "9", "a. ", "A", "Dana ", "the engineer should have ", "because ",
        "TODO ", "{{a}} ", "[a b c] ", "**Timeline:** ", "**Timeline:**\n\n", "## Timeline\n\n", "## Description\n", "a\u0301", "\ud83d\ude00", "\ud800", "\0", "\u2028",
        "<!-- postmortem-lint disable -->\n", "<!-- postmortem-lint disable-next-line PML4001 -->\n",
    ];

    /// <param name="arguments">Parts of the names of what is measured; everything where there are none.</param>
    public static void Run(string[] arguments)
    {
        Console.WriteLine("Milliseconds of the processor for Markdig's parse alone and for all rules; 'refused' is PML0002.");
        var linter = new Linter(RuleCatalog.All, readsAnything: true);
        Linter.Default.Lint(new SourceText(LongDocuments.Kinds[0].Create(Megabyte / 16)), Everything);
        foreach (var (name, text) in Documents().Where(d => arguments.Length == 0 || Array.Exists(arguments, d.Name.Contains)))
        {
            var (parse, lint, isRefused) = Measure(linter, text);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{parse,8:0}{lint,8:0}{(isRefused ? " refused" : "        ")}   {name}"));
        }
    }

    private static (double Parse, double Lint, bool IsRefused) Measure(Linter linter, string text)
    {
        var parse = ParserLimits.Check(new SourceText(text)) is null ? Time(() => Parse(text)) : 0;
        var isRefused = false;
        var lint = Time(() => isRefused = linter.Lint(new SourceText(text), Everything).Any(d => d.Id == "PML0002"));
        return (parse, lint, isRefused);
    }

    private static void Parse(string text)
    {
        try
        {
            Markdown.Parse(text, MarkdownReader.Pipeline);
        }
        catch (ArgumentException)
        {
            // Nested deeper than it goes.
        }
    }

    /// <summary>The less of two, since the first may compile.</summary>
    private static double Time(Action action)
    {
        var least = double.MaxValue;
        for (var i = 0; i < 2; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            action();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }
        return least;
    }

    private static IEnumerable<(string Name, string Text)> Documents()
    {
        yield return ("20,000 nested quotes", Repeat("> ", 20_000));
        yield return ("2,000 nested lists", string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', 2 * i) + "- a\n")));
        yield return ("50,000 brackets", Repeat("[", 50_000));
        yield return ("3 MB line", Repeat("word ", 3 * Megabyte / 5));
        yield return ("20,000-row table", "## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n" + Repeat("| 14:00 | The cache refused writes |\n", 20_000));
        yield return ("50,000-entry timeline", "## Timeline\n\n" + Repeat("- 14:00 UTC: restarted it\n", 50_000));
        foreach (var atom in Atoms)
        {
            yield return (Name(atom), Repeat(atom, Megabyte / atom.Length));
            yield return ("a " + Name(atom), Repeat("a " + atom, Megabyte / (2 + atom.Length)));
        }
        foreach (var (name, create) in LongDocuments.Kinds)
            yield return (name, create(Megabyte));
    }

    private static string Name(string atom) => string.Concat(atom.Select(c => c is '\n' ? "\\n" : c is '\r' ? "\\r" : c is '\t' ? "\\t" : c < ' ' || char.IsSurrogate(c) || c == '\u2028' ? $"\\u{(int)c:x4}" : c.ToString()));

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
