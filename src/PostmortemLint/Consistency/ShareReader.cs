using PostmortemLint.Prose;
using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>
/// Finds shares in prose: "12 % of users", "5 of 3 servers". Growth ("rose by 300 %") and load ("CPU at 250 %") are not shares.
/// </summary>
internal static class ShareReader
{
    /// <summary>Words after "of", among which the noun is.</summary>
    private const int NounWords = 4;

    /// <summary>Characters before a share in which the word before it is.</summary>
    private const int LongestWord = 24;

    public const string MoreThanAll = "is more than all of them";

    /// <summary>The impossible shares in <paramref name="span"/>, in order. A share does not reach beyond the end of a line.</summary>
    public static IEnumerable<ImpossibleShare> FindImpossible(string prose, TextSpan span)
    {
        foreach (var number in NumbersIn(prose, span))
            if (JudgePercentage(number) is { } percentage)
                yield return percentage;
            else if (PartOf(number) is { } part)
                yield return new ImpossibleShare(part, MoreThanAll);
            else if (ShareRatio.At(number.Start, number.Value, number.After) is { } ratio)
                yield return ratio;
    }

    /// <summary>The percentages in <paramref name="span"/> before a word of what they did or had, in order: "20 % had none".</summary>
    public static IEnumerable<(TextSpan Span, double Value)> FindParts(string prose, TextSpan span) => Find(prose, span, PartOfWhole);

    /// <summary>The percentages in <paramref name="span"/> that have a noun, or a word of what they did, in order.</summary>
    public static IEnumerable<(TextSpan Span, double Value)> FindWithSubject(string prose, TextSpan span) =>
        Find(prose, span, n => PercentageOf(n) ?? PartOfWhole(n));

    private static IEnumerable<(TextSpan Span, double Value)> Find(string prose, TextSpan span, Func<Number, TextSpan?> read)
    {
        foreach (var number in NumbersIn(prose, span))
            if (read(number) is { } share)
                yield return (share, number.Value);
    }

    private static TextSpan? PartOfWhole(Number number)
    {
        var (cursor, prose) = (number.After, number.After.Text);
        cursor.SkipSpaces();
        if (!cursor.TryTake('%'))
            return null;
        var part = cursor.SpanFrom(number.Start);
        cursor.SkipSpaces();
        var word = cursor.TakeLetters();
        var next = prose.Substring(word.Start, word.Length);
        return ClaimWords.Predicates.Contains(next) || (next != "of" && IsOther(prose, part)) ? part : null;
    }

    /// <summary>"Another 20 %", "the remaining 20 %": no part of what is counted before it.</summary>
    public static bool IsOther(string prose, TextSpan share)
    {
        var word = Word.LastIn(prose, TextSpan.FromBounds(Math.Max(0, share.Start - LongestWord), share.Start));
        return prose.IndexOf('.', word.End, share.Start - word.End) < 0
            && ClaimWords.Others.Contains(prose.Substring(word.Start, word.Length));
    }

    /// <summary>Every percentage in <paramref name="span"/>, in order, but for "120 % of normal".</summary>
    public static IEnumerable<(TextSpan Span, double Value)> FindAll(string prose, TextSpan span) => Find(prose, span, ShareOf);

    private static TextSpan? ShareOf(Number number)
    {
        var cursor = number.After;
        cursor.SkipSpaces();
        return cursor.TryTake('%') && !IsOfMeasure(cursor) ? cursor.SpanFrom(number.Start) : null;
    }

    private static bool IsOfMeasure(Cursor cursor)
    {
        cursor.SkipSpaces();
        var hasNoun = cursor.TryTakeWord("of");
        for (var word = 0; hasNoun && word < NounWords; word++)
        {
            cursor.SkipSpaces();
            var noun = cursor.TakeLetters();
            if (ClaimWords.Measures.Contains(cursor.Text.Substring(noun.Start, noun.Length)))
                return true;
        }
        return false;
    }

    /// <summary>The percentages in <paramref name="span"/> that have a noun, with it: "12 % of users".</summary>
    public static IEnumerable<(TextSpan Span, double Value)> FindPercentages(string prose, TextSpan span) =>
        Find(prose, span, PercentageOf);

    /// <summary>Whether shares are given of it: users, requests, servers.</summary>
    public static bool IsCounted(string noun) => ClaimWords.Counted.Contains(noun);

    /// <summary>Every number that is not a part of something else, as in "v5" and "14:05".</summary>
    private static IEnumerable<Number> NumbersIn(string prose, TextSpan span)
    {
        for (var cursor = new Cursor(prose, span.Start, span.End); cursor.SkipToDigit();)
        {
            var (start, before) = (cursor.At, cursor.Previous);
            if (Numeral.TakeValue(ref cursor) is { } value && !char.IsLetter(before) && before is not (':' or '/' or '.' or ','))
                yield return new Number(start, value, cursor);
        }
    }

    private static TextSpan? PercentageOf(Number number)
    {
        var cursor = number.After;
        cursor.SkipSpaces();
        if (!cursor.TryTake('%'))
            return null;
        cursor.SkipSpaces();
        return cursor.TryTakeWord("of") && TakeNoun(ref cursor) ? cursor.SpanFrom(number.Start) : null;
    }

    private static ImpossibleShare? JudgePercentage(Number number)
    {
        if (PercentageOf(number) is not { } span)
            return null;
        var isNegative = number.Value > 0 && IsNegated(new Cursor(number.After.Text, number.Start, span.End));
        return isNegative ? new ImpossibleShare(TextSpan.FromBounds(span.Start - 1, span.End), "is negative")
            : number.Value > 100 ? new ImpossibleShare(span, MoreThanAll) : null;
    }

    private static bool IsNegated(Cursor number) => number.TryTakeAnyBack("-−") && number.Previous is '\0' or ' ' or '\n' or '(';

    /// <summary>"5 of 3 servers" and "5 out of the 3 servers": a part that is more than the whole.</summary>
    private static TextSpan? PartOf(Number number)
    {
        var cursor = number.After;
        if (cursor.SkipSpaces() > 0 && cursor.TryTakeWord("out"))
            cursor.SkipSpaces();
        if (!cursor.TryTakeWord("of"))
            return null;
        cursor.SkipSpaces();
        if (cursor.TryTakeWord("the"))
            cursor.SkipSpaces();
        var isLess = Numeral.TakeValue(ref cursor) is { } whole && whole % 1 == 0 && whole < number.Value;
        return isLess && TakeNoun(ref cursor) ? cursor.SpanFrom(number.Start) : null;
    }

    /// <summary>Takes the noun of "our paying users" with all before it.</summary>
    private static bool TakeNoun(ref Cursor cursor)
    {
        for (var word = 0; word < NounWords; word++)
        {
            cursor.SkipSpaces();
            var start = cursor.At;
            while (char.IsLetter(cursor.Current) || cursor.Current == '-')
                cursor.At++;
            if (cursor.At == start)
                return false;
            var noun = cursor.Text.Substring(start, cursor.At - start);
            if (IsCounted(noun) || ClaimWords.Measures.Contains(noun))
                return IsCounted(noun);
        }
        return false;
    }

    private readonly record struct Number(int Start, double Value, Cursor After);
}
