using PostmortemLint.Diagnostics;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Suppressions;

/// <summary>Reads the comments that hide findings: <c>&lt;!-- postmortem-lint disable-line PML4001 -- reason --&gt;</c>.</summary>
internal sealed class SuppressionReader
{
    private const string Name = "postmortem-lint";
    private const string Opener = "<!--";
    private const string Closer = "-->";
    private const int MostSlips = 2;
    private const int LongestWord = 40;

    /// <summary>After this many faults no nearest word is looked for: so many are not typing errors, and each search takes time.</summary>
    private const int MostCorrections = 100;

    private static readonly string[] Verbs = ["disable", "disable-line", "disable-next-line", "disable-file", "enable"];

    private readonly SourceText source;
    private readonly string text;
    private readonly IReadOnlyList<DiagnosticDescriptor> rules;
    private readonly Dictionary<string, List<RuleSuppression>> open = [];
    private readonly List<RuleSuppression> suppressions = [];
    private readonly List<Diagnostic> faults = [];
    private int at;
    private int end;

    private SuppressionReader(SourceText source, IReadOnlyList<DiagnosticDescriptor> rules) =>
        (this.source, text, this.rules) = (source, source.Content, rules);

    /// <summary>The rules that comments hide, in the order of the comments.</summary>
    public IReadOnlyList<RuleSuppression> Suppressions => suppressions;

    /// <summary>What is wrong with the comments: PML0006 and PML0007.</summary>
    public IReadOnlyList<Diagnostic> Faults => faults;

    /// <summary>Reads all comments of a document.</summary>
    /// <param name="page">The document.</param>
    /// <param name="rules">Everything that can be reported.</param>
    public static SuppressionReader Read(Page page, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        var reader = new SuppressionReader(page.Source, rules);
        foreach (var comment in page.Comments)
            reader.ReadComment(comment);
        foreach (var unclosed in reader.open.Values.SelectMany(ranges => ranges))
            reader.Malformed(
                unclosed.Span,
                $"'disable {unclosed.Id}' is never closed, so it hides {unclosed.Id} to the end of the document",
                $"Add 'enable {unclosed.Id}', or write 'disable-file'");
        return reader;
    }

    private void ReadComment(TextSpan comment)
    {
        var isClosed = IsClosed(comment);
        (at, end) = (comment.Start + Opener.Length, isClosed ? comment.End - Closer.Length : comment.End);
        var first = NextWord();
        if (!Matches(first, Name))
        {
            ReportAlmost(first.Start);
            return;
        }
        var verb = NextWord();
        if (!isClosed)
            Malformed(first, $"This suppression has no '{Closer}', so it hides nothing", "Close the comment");
        else if (!Array.Exists(Verbs, v => Matches(verb, v)))
            ReportVerb(verb.Length == 0 ? first : verb, verb);
        else
            ReadRules(comment, verb);
    }

    private bool IsClosed(TextSpan comment) =>
        comment.Length >= Opener.Length + Closer.Length
        && string.CompareOrdinal(text, comment.End - Closer.Length, Closer, 0, Closer.Length) == 0;

    private void ReadRules(TextSpan comment, TextSpan verb)
    {
        var reason = TakeReason();
        var named = new List<(string Id, TextSpan Span)>();
        var word = NextWord();
        var isEmpty = word.Length == 0;
        for (; word.Length > 0 && Upper(word) is var id; word = NextWord())
        {
            if (IsRule(id, word))
            {
                if (!named.Exists(n => n.Id == id))
                    named.Add((id, word));
            }
            else if (!id.StartsWith("PML", StringComparison.Ordinal))
                break;
        }
        var command = source.ToString(verb);
        if (isEmpty)
            Malformed(verb, $"'{command}' names no rule", $"Add the rules' ids, as in '{command} PML4001'");
        else if (named.Count > 0 && reason is null && command != "enable")
            faults.Add(Diagnostic.Create(EngineDiagnostics.SuppressionWithoutReason, verb, command, named[0].Id));
        Enter(command, comment, named, reason);
    }

    private void Enter(string command, TextSpan comment, List<(string Id, TextSpan Span)> named, string? reason)
    {
        var (first, last) = (source.GetLinePosition(comment.Start).Line, source.GetLinePosition(comment.End).Line);
        foreach (var (id, span) in named)
            if (command == "enable")
                Close(id, span, last);
            else
            {
                var (reach, lines) = command switch
                {
                    "disable-line" => (SuppressionReach.Line, (first, last)),
                    "disable-next-line" when NextLine(last) is var next => (SuppressionReach.Line, (next, next)),
                    "disable-file" => (SuppressionReach.Document, (1, source.LineCount)),
                    _ => (SuppressionReach.Range, (first, RuleSuppression.ToTheEnd)),
                };
                var suppression = new RuleSuppression(id, span, reach, lines, reason);
                suppressions.Add(suppression);
                if (reach == SuppressionReach.Range)
                    Open(suppression);
            }
    }

    private void Open(RuleSuppression range)
    {
        if (!open.TryGetValue(range.Id, out var ranges))
            open.Add(range.Id, ranges = []);
        ranges.Add(range);
    }

    private void Close(string id, TextSpan span, int line)
    {
        if (!open.TryGetValue(id, out var ranges))
            Malformed(span, $"No 'disable {id}' is open here", "Remove this, or add 'disable' above what is to be hidden");
        else
            foreach (var range in ranges)
                range.LastLine = line;
        open.Remove(id);
    }

    /// <summary>The next line that is not empty: some formatters put an empty line after every comment.</summary>
    private int NextLine(int line)
    {
        for (var next = line + 1; next <= source.LineCount; next++)
        {
            var (from, to) = source.GetLineBounds(next);
            if (!text.AsSpan(from, to - from).IsWhiteSpace())
                return next;
        }
        return line + 1;
    }

    /// <summary>Whether <paramref name="id"/> is a rule that a comment can hide. If it is not, the reason is reported.</summary>
    private bool IsRule(string id, TextSpan span)
    {
        foreach (var rule in rules)
        {
            if (rule.Id != id)
                continue;
            if (!IsHideable(rule))
                Malformed(
                    span,
                    $"{id} is not about the document's text, so no comment can hide it",
                    "Remove it, and configure its severity instead");
            return IsHideable(rule);
        }
        var remedy = Nearest(id, rules.Where(IsHideable).Select(r => r.Id)) is { } nearest ? $"Write '{nearest}'"
            : id.StartsWith("PML", StringComparison.Ordinal) ? "See the list of rules"
            : "Name rules by their ids, and put the reason after '--'";
        Malformed(span, $"'{Shown(span)}' is not the id of a rule", remedy);
        return false;
    }

    // What is wrong with a file, its configuration or its suppressions is to be corrected there.
    private static bool IsHideable(DiagnosticDescriptor rule) =>
        rule.Category != Categories.Engine || rule == EngineDiagnostics.NotAPostmortem || rule == EngineDiagnostics.RuleFailed;

    private void ReportVerb(TextSpan span, TextSpan verb)
    {
        var what = verb.Length == 0 ? "This suppression does not say what to do" : $"'{Shown(verb)}' is not a suppression command";
        var meant = Nearest(source.ToString(verb), Verbs);
        var wanted = meant is null ? $"'{string.Join("', '", Verbs, 0, Verbs.Length - 1)}' or 'enable'" : $"'{meant}'";
        Malformed(span, what, "Write " + wanted);
    }

    /// <summary>Reports what people write from memory or know from other linters, such as "postmortem-lint-disable".</summary>
    private void ReportAlmost(int start)
    {
        var after = Skip(start, "postmortem");
        after = after < 0 ? -1 : Skip(Pass(after, "-_ "), "lint");
        if (after < 0)
            return;
        at = Pass(after, "-_: ");
        var verb = NextWord();
        if (Skip(verb.Start, "disable") < 0 && Skip(verb.Start, "enable") < 0)
            return;
        var all = TextSpan.FromBounds(start, verb.End);
        Malformed(all, $"This comment begins with '{Shown(all)}', so it hides nothing", $"Write '{Name} {Shown(verb).ToLowerInvariant()}'");
    }

    /// <summary>The offset after a word, in any case; -1 if another word is there.</summary>
    private int Skip(int from, string word)
    {
        var after = from + word.Length;
        var isThere = after <= end && string.Compare(text, from, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
        return isThere ? after : -1;
    }

    /// <summary>The offset after any number of some characters.</summary>
    private int Pass(int from, string characters)
    {
        while (from < end && characters.AsSpan().IndexOf(text[from]) >= 0)
            from++;
        return from;
    }

    /// <summary>The text after two hyphens or a dash, in one line. What is left to read ends before them.</summary>
    private string? TakeReason()
    {
        var dash = at;
        while (dash < end && !IsDash(dash))
            dash++;
        if (dash == end)
            return null;
        var from = dash;
        while (from < end && text[from] is '-' or '–' or '—')
            from++;
        var reason = string.Join(" ", text.Substring(from, end - from).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        end = dash;
        return reason.Length == 0 ? null : Quotation.OnOneLine(reason);
    }

    // Before CommonMark 0.31, and on GitHub, a comment inside a line must not contain two hyphens: hence the dashes.
    private bool IsDash(int offset) =>
        text[offset] is '–' or '—' || (text[offset] == '-' && offset + 1 < end && text[offset + 1] == '-');

    private TextSpan NextWord()
    {
        while (at < end && IsSeparator(text[at]))
            at++;
        var start = at;
        while (at < end && !IsSeparator(text[at]))
            at++;
        return TextSpan.FromBounds(start, at);
    }

    private static bool IsSeparator(char c) => c == ',' || char.IsWhiteSpace(c);

    private bool Matches(TextSpan span, string word) =>
        span.Length == word.Length && string.CompareOrdinal(text, span.Start, word, 0, word.Length) == 0;

    private string Upper(TextSpan span) => source.ToString(span).ToUpperInvariant();

    private string Shown(TextSpan span) =>
        source.ToString(span) is { Length: > LongestWord } word ? Quotation.Prefix(word, LongestWord) + "..." : source.ToString(span);

    private string? Nearest(string word, IEnumerable<string> candidates) =>
        Faults.Count > MostCorrections ? null : EditDistance.Nearest(word, candidates, MostSlips);

    private void Malformed(TextSpan span, string what, string remedy) =>
        faults.Add(Diagnostic.Create(EngineDiagnostics.MalformedSuppression, span, what, remedy));
}
