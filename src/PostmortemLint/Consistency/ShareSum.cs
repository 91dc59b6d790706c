using PostmortemLint.Evidence;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>
/// Finds parts of one whole that are more than all of it: "65 % of the users saw errors, 20 % saw nothing and 25 % were not affected",
/// "95 % of our users. The other 8 % were lucky".
/// </summary>
internal static class ShareSum
{
    private const int Whole = 100;

    /// <summary>Before a share without a noun: "Of those who paid, 70 % had no receipt".</summary>
    private static readonly string[] OfWhole = ["of"];

    /// <summary>The last part of each such sentence. Where nobody is said to be unaffected, the parts may overlap.</summary>
    public static IEnumerable<ImpossibleShare> In(Page page, Lazy<Tokens> tokens)
    {
        var prose = page.Prose;
        var end = 0;
        foreach (var (first, value) in ShareReader.FindWithSubject(prose.Text, new TextSpan(0, prose.Text.Length)))
        {
            if (first.Start < end)
                continue;
            var sentence = WithRest(page, prose.SentenceAt(first.Start, page.LineAt(first.Start).Span));
            if (prose.Text[first.End - 1] == '%' && prose.FindName(OfWhole, TextSpan.FromBounds(sentence.Start, first.Start)) is null)
                continue;
            end = sentence.End;
            var parts = ShareReader.FindParts(prose.Text, TextSpan.FromBounds(first.End, end)).ToList();
            var sum = value + parts.Sum(p => p.Value);
            if (AddedUp(prose.Text, TextSpan.FromBounds(first.Start, end)) is { } total)
                yield return new ImpossibleShare(total, ShareReader.MoreThanAll);
            else if (parts.Count > 0 && IsMoreThanAll(sum, parts.Count) && HasNoOther(prose.Text, first.End, end, parts.Count)
                && (ClaimPhrases.Unaffected.IsIn(tokens.Value, sentence) || parts.TrueForAll(p => ShareReader.IsOther(prose.Text, p.Span))))
                yield return new ImpossibleShare(
                    parts[parts.Count - 1].Span, FormattableString.Invariant($"makes {sum}% together with the shares before it"));
        }
    }

    /// <summary>A sentence, with the one after it where that begins with what is left: "The other 8 % were lucky."</summary>
    private static TextSpan WithRest(Page page, TextSpan sentence)
    {
        var line = page.LineAt(sentence.Start).Span;
        var rest = TextSpan.FromBounds(sentence.End, line.End);
        if (ShareReader.FindAll(page.Prose.Text, rest).Select(s => s.Span).FirstOrDefault() is not { Length: > 0 } share)
            return sentence;
        var words = page.Prose.Words(TextSpan.FromBounds(sentence.End, share.Start));
        return ClaimWords.Rests.Contains(words)
            ? TextSpan.FromBounds(sentence.Start, page.Prose.SentenceAt(share.Start, line).End)
            : sentence;
    }

    /// <summary>"40% of iOS users and 80% of Android users, 120% of our base": the share that all before it add up to.</summary>
    private static TextSpan? AddedUp(string prose, TextSpan span)
    {
        var (sum, count) = (0.0, 0);
        foreach (var (share, value) in ShareReader.FindAll(prose, span))
        {
            if (value > Whole && value == sum && count > 1
                && !ShareReader.FindImpossible(prose, span).Any(s => s.Span.Start == share.Start))
                return share;
            (sum, count) = (sum + value, count + 1);
        }
        return null;
    }

    /// <summary>Rounding makes each part a half too large at most.</summary>
    private static bool IsMoreThanAll(double sum, int parts) => sum > Whole + ((parts + 1) / 2.0);

    /// <summary>Whether no percentage of something else is between the parts.</summary>
    private static bool HasNoOther(string prose, int start, int end, int parts)
    {
        var signs = 0;
        for (var at = start; at < end; at++)
            signs += prose[at] == '%' ? 1 : 0;
        return signs == parts;
    }
}
