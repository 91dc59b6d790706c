using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>A share of what is elsewhere said to be affected as a whole.</summary>
/// <param name="Span">The percentage and its noun: "80 % of users".</param>
/// <param name="Whole">What contradicts it: "all users".</param>
internal sealed record LesserShare(TextSpan Span, TextSpan Whole);

/// <summary>Finds two answers to how many were affected: "affecting all users. About 80 % of users were affected."</summary>
internal static class ShareCheck
{
    /// <summary>Percent from which on a share is all of them, roughly.</summary>
    private const int NearlyAll = 95;

    private static readonly string[] Effects = ["affect", "impact"];

    /// <summary>What makes it another effect: "affected by the payment errors".</summary>
    private static readonly string[] OtherEffects = ["affected by", "impacted by", "affected more", "severely", "worst", "also "];

    /// <summary>What may follow when all of them are meant, and not all of some kind: "all users in Europe".</summary>
    private static readonly HashSet<string> Predicates = new(StringComparer.OrdinalIgnoreCase) { "were", "was", "are", "had", "could", "experienced", "saw", "lost", "received", "got" };

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "of", "the", "our", "its", "their" };

    public static LesserShare? Find(Page page, Outline outline)
    {
        foreach (var section in outline.Sections)
            if (section.Is(SectionKind.Summary | SectionKind.Impact) && !section.Is(SectionKind.Timeline) && page.Prose.Text.IndexOf('%', section.Span.Start, section.Span.Length) >= 0 && WholeIn(page, section.Span) is { } whole && ShareIn(page, section.Span, whole) is { } share)
                return new LesserShare(share, whole);
        return null;
    }

    /// <summary>"All users", "all of our users", that are affected.</summary>
    private static TextSpan? WholeIn(Page page, TextSpan span)
    {
        var prose = page.Prose.Text;
        for (var at = prose.IndexOf("ll ", span.Start, span.Length, StringComparison.Ordinal); at > span.Start; at = prose.IndexOf("ll ", at + 1, span.End - at - 1, StringComparison.Ordinal))
        {
            if (prose[at - 1] is not ('a' or 'A') || (at > 1 && char.IsLetter(prose[at - 2])) || TimeWords.BoundBefore(prose, at - 1) != '\0' || IsLessened(prose, at - 1))
                continue;
            var (word, end) = NextWord(prose, at + 2, span.End);
            while (Articles.Contains(word))
                (word, end) = NextWord(prose, end, span.End);
            if (ShareReader.IsCounted(word) && IsAll(prose, end, span.End) && page.Prose.HasStem(page.Prose.SentenceAt(at, span), Effects))
                return TextSpan.FromBounds(at - 1, end);
        }
        return null;
    }

    /// <summary>"80% of users", of the same noun, that are affected.</summary>
    private static TextSpan? ShareIn(Page page, TextSpan span, TextSpan whole)
    {
        var prose = page.Prose.Text;
        var noun = LastWord(prose, whole);
        for (var at = prose.IndexOf('%', span.Start, span.Length); at >= 0; at = prose.IndexOf('%', at + 1, span.End - at - 1))
            if (ShareReader.PartAt(prose, at, span) is ({ } part, > 0 and < NearlyAll) && LastWord(prose, part) == noun && IsAll(prose, part.End, span.End)
                && page.Prose.HasStem(page.Prose.SentenceAt(at, span), Effects) && !page.Prose.HasStem(page.Prose.SentenceAt(at, span), OtherEffects))
                return part;
        return null;
    }

    private static bool IsAll(string prose, int at, int end) => at >= end || prose[at] is '.' or ',' or ';' or ')' or '\n' || Predicates.Contains(NextWord(prose, at, end).Word);

    /// <summary>"Nearly all", "not all", "62 % of all".</summary>
    private static bool IsLessened(string prose, int at) => TimeWords.IsApproximate(prose, at) || (at >= 4 && string.CompareOrdinal(prose, at - 4, " of ", 0, 4) == 0) || (at >= 4 && string.Compare(prose, at - 4, "not ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0);

    private static string LastWord(string prose, TextSpan span)
    {
        var start = span.End;
        while (start > span.Start && char.IsLetter(prose[start - 1]))
            start--;
        return prose.Substring(start, span.End - start).TrimEnd('s').ToLowerInvariant();
    }

    private static (string Word, int End) NextWord(string prose, int at, int end)
    {
        while (at < end && prose[at] == ' ')
            at++;
        var start = at;
        while (at < end && char.IsLetter(prose[at]))
            at++;
        return (prose.Substring(start, at - start), at);
    }
}
