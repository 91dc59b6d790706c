using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Hosting;
using PostmortemLint.Rules;
using PostmortemLint.Text;

namespace PostmortemLint.Fuzz;

/// <summary>What holds for every text, whatever it is: a document goes in, and what is broken comes out.</summary>
internal static class Invariants
{
    /// <summary>CONTRIBUTING.md promises no more.</summary>
    private const int LongestMessage = 200;

    private const string Path = "document.md";

    // What is wrong with a comment is mended there, and what was not read has no comments.
    private static readonly HashSet<string> NeverHidden =
    [
        EngineDiagnostics.SkippedFile.Id,
        EngineDiagnostics.UnnecessarySuppression.Id,
        EngineDiagnostics.MalformedSuppression.Id,
        EngineDiagnostics.SuppressionWithoutReason.Id,
    ];

    private static readonly Linter Gated = Linter.Default;
    private static readonly Linter Ungated = new(RuleCatalog.All, readsAnything: true);
    private static readonly DocumentSettings Settings = new(new RunSettings { Mode = RuleMode.All }, []);

    private static readonly string HideEverything =
        $"disable-file {string.Join(' ', RuleCatalog.Descriptors.Where(d => d.Category != Categories.Engine || d == EngineDiagnostics.NotAPostmortem || d == EngineDiagnostics.RuleFailed).Select(d => d.Id))} -- all of it -->\n\n";

    public static Invariant NothingFails { get; } = new("no rule fails", document =>
        Lint(document).Find(f => f.Id == EngineDiagnostics.RuleFailed.Id)?.Message);

    public static Invariant PlacesAreReal { get; } = new("every place is one of the text", document =>
    {
        var source = new SourceText(document);
        return LintSpans(source).Select(d => FindUnreal(source, d)).FirstOrDefault(broken => broken is not null);
    });

    /// <summary>Every reading of the model searches in them.</summary>
    public static Invariant LinesAreInOrder { get; } = new("the lines of the model are in order", document =>
    {
        var source = new SourceText(document);
        if (Postmortem.Read(source, out _) is not { } postmortem)
            return null;
        var start = 0;
        foreach (var line in postmortem.Page.Lines)
            if (line.Span.Start < start || line.Span.Length < 0 || line.Span.End > source.Length)
                return $"{line} after {start}";
            else
                start = line.Span.Start;
        return null;
    });

    public static Invariant MessagesAreOneLine { get; } = new("every message is one short line", document =>
        Lint(document).Select(f => FindBrokenText(f, HasLoneSurrogate(document))).FirstOrDefault(broken => broken is not null));

    public static Invariant SameAgain { get; } = new("the same text has the same findings", document =>
        Compare(Lint(document), Lint(document)));

    public static Invariant AnyLineEnd { get; } = new("any line end gives the same findings", document =>
    {
        var lines = document.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var found = Lint(lines);
        return Compare(found, Lint(lines.Replace("\n", "\r\n", StringComparison.Ordinal))) ?? Compare(found, Lint(lines.Replace('\n', '\r')));
    });

    public static Invariant BlankLineAtEnd { get; } = new("a blank line at the end changes nothing", document =>
        Compare(Lint(document), Lint(document + "\n\n")));

    public static Invariant EverythingCanBeHidden { get; } = new("a comment that hides everything leaves nothing, and changes nothing else", document =>
    {
        var hidden = Lint($"<!-- postmortem-lint {HideEverything}{document}");
        if (hidden.Find(f => f.Suppression is null && !NeverHidden.Contains(f.Id)) is { } left)
            return $"left: {left}";
        // The same letters, and no suppression.
        var shown = Lint($"<!-- lint-postmortems {HideEverything}{document}");
        return Compare(Hideable(shown), Hideable(hidden));

        static List<FileDiagnostic> Hideable(List<FileDiagnostic> found) => [.. found.Where(f => !NeverHidden.Contains(f.Id)).Select(f => f with { Suppression = null })];
    });

    public static IReadOnlyList<Invariant> All { get; } = [NothingFails, PlacesAreReal, LinesAreInOrder, MessagesAreOneLine, SameAgain, AnyLineEnd, BlankLineAtEnd, EverythingCanBeHidden];

    /// <summary>The first of them that <paramref name="document"/> breaks, and how; null where all hold.</summary>
    public static string? FindBroken(string document) => All.Select(i => i.FindBroken(document)).FirstOrDefault(broken => broken is not null);

    /// <summary>What all rules find, as a host shows it.</summary>
    public static List<FileDiagnostic> Lint(string document)
    {
        var source = new SourceText(document);
        return [.. LintSpans(source).Select(d => FindingPlace.Locate(Path, source, d))];
    }

    /// <summary>The first difference; null where there is none.</summary>
    public static string? Compare(IReadOnlyList<FileDiagnostic> expected, IReadOnlyList<FileDiagnostic> actual)
    {
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
            if (expected.ElementAtOrDefault(i) is var before && actual.ElementAtOrDefault(i) is var after && before != after)
                return $"finding {i + 1} was {before?.ToString() ?? "none"} and is {after?.ToString() ?? "none"}";
        return null;
    }

    /// <summary>The rules see documents that are not postmortems as well: they have to cope when the gate is wrong.</summary>
    private static IReadOnlyList<Diagnostic> LintSpans(SourceText source)
    {
        var found = Gated.Lint(source, Settings);
        return found.Any(d => d.Id == EngineDiagnostics.NotAPostmortem.Id) ? [.. found, .. Ungated.Lint(source, Settings)] : found;
    }

    private static string? FindUnreal(SourceText source, Diagnostic finding)
    {
        foreach (var span in finding.Related.Prepend(finding.Span))
            if (span.Start < 0 || span.Length < 0 || span.End > source.Length)
                return $"{span} of {source.Length} in {finding}";
            else if (!IsReal(source, span.Start) || !IsReal(source, span.End))
                return $"{span} parts a line end or a character in {finding}";
        return null;
    }

    private static bool IsReal(SourceText source, int offset)
    {
        var position = source.GetLinePosition(offset);
        var (start, end) = source.GetLineBounds(position.Line);
        return start + position.Column - 1 <= end
            && !(offset > 0 && offset < source.Length && char.IsSurrogatePair(source.Content[offset - 1], source.Content[offset]));
    }

    private static string? FindBrokenText(FileDiagnostic finding, bool mayBeHalf)
    {
        if (finding.Message.Length is 0 or > LongestMessage)
            return $"{finding.Message.Length} characters in {finding}";
        foreach (var text in finding.Related.Select(r => r.Message).Append(finding.Message).Append(finding.Suppression?.Justification ?? ""))
            if (text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029'))
                return $"a control character in {finding}";
            else if (!mayBeHalf && HasLoneSurrogate(text))
                return $"half a character in {finding}";
        return null;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        return false;
    }
}
