using PostmortemLint.Evidence;
using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;
using PostmortemLint.Time;

namespace PostmortemLint.Consistency;

/// <summary>Finds two answers to how many were affected: "affecting all users. About 80 % of users were affected."</summary>
internal sealed class ShareCheck
{
    /// <summary>A share of at least this many percent is roughly all.</summary>
    private const int NearlyAll = 95;

    private static readonly string[] All = ["all"];

    private readonly ProseText prose;
    private readonly TextSpan span;
    private readonly Tokens tokens;

    private ShareCheck(ProseText prose, TextSpan span, Tokens tokens) => (this.prose, this.span, this.tokens) = (prose, span, tokens);

    public static LesserShare? Find(Page page, Outline outline, Lazy<Tokens> tokens)
    {
        foreach (var section in outline.Sections)
            if (section.Is(SectionKind.Summary | SectionKind.Impact) && !section.Is(SectionKind.Timeline)
                && page.Prose.Text.IndexOf('%', section.Span.Start, section.Span.Length) >= 0
                && new ShareCheck(page.Prose, section.Span, tokens.Value).Find() is { } found)
                return found;
        return null;
    }

    private LesserShare? Find() =>
        FindWhole() is { } whole && FindShareOf(LastWord(whole)) is { } share ? new LesserShare(share, whole) : null;

    /// <summary>"All users", "all of our users", that are affected.</summary>
    private TextSpan? FindWhole()
    {
        for (var rest = span; prose.FindName(All, rest) is { } all; rest = TextSpan.FromBounds(all.End, span.End))
        {
            var cursor = new Cursor(prose.Text, all.End, span.End);
            var noun = TakeWord(ref cursor);
            while (ClaimWords.Articles.Contains(noun))
                noun = TakeWord(ref cursor);
            if (ShareReader.IsCounted(noun) && !IsLessened(all.Start) && IsAll(cursor) && HasInSentence(ClaimPhrases.Effects, all.Start))
                return cursor.SpanFrom(all.Start);
        }
        return null;
    }

    /// <summary>"80% of users", that are affected.</summary>
    private TextSpan? FindShareOf(string noun)
    {
        foreach (var (share, value) in ShareReader.FindPercentages(prose.Text, span))
            if (value is > 0 and < NearlyAll && LastWord(share) == noun && IsAll(new Cursor(prose.Text, share.End, span.End))
                && HasInSentence(ClaimPhrases.Effects, share.Start) && !HasInSentence(ClaimPhrases.OtherEffects, share.Start))
                return share;
        return null;
    }

    private bool HasInSentence(PhraseList phrases, int offset) => phrases.IsIn(tokens, prose.SentenceAt(offset, span));

    /// <summary>Whether what follows a noun does not say which of them.</summary>
    private static bool IsAll(Cursor cursor) =>
        cursor.IsAtEnd || cursor.Current is '.' or ',' or ';' or ')' or '\n' || ClaimWords.Predicates.Contains(TakeWord(ref cursor));

    /// <summary>"Nearly all", "over all", "not all", "62 % of all".</summary>
    private bool IsLessened(int offset) =>
        TimeWords.BoundBefore(prose.Text, offset) != '\0' || TimeWords.IsApproximate(prose.Text, offset)
        || FollowsWord("of", offset) || FollowsWord("not", offset);

    private bool FollowsWord(string word, int offset)
    {
        var cursor = new Cursor(prose.Text, Math.Max(0, offset - word.Length - 1), offset);
        return !char.IsLetter(cursor.Previous) && cursor.TryTakeWord(word) && cursor.TryTake(' ') && cursor.IsAtEnd;
    }

    private string LastWord(TextSpan words)
    {
        var last = Word.LastIn(prose.Text, words);
        return prose.Text.Substring(last.Start, last.Length).TrimEnd('s').ToLowerInvariant();
    }

    private static string TakeWord(ref Cursor cursor)
    {
        cursor.SkipSpaces();
        var word = cursor.TakeLetters();
        return cursor.Text.Substring(word.Start, word.Length);
    }
}
