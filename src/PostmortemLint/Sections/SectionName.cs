using System.Text;
using PostmortemLint.Sections.Names;

namespace PostmortemLint.Sections;

/// <summary>What a label's text names, whatever its decoration.</summary>
/// <param name="Kind">What kinds of section it is a name for; <see cref="SectionKind.Other"/> when it is not a name.</param>
/// <param name="IsWeak">Whether it counts only where no other section of its kind exists.</param>
/// <param name="IsExact">Whether it is exactly a known name.</param>
internal sealed record SectionName(SectionKind Kind, bool IsWeak, bool IsExact)
{
    private const int LongestMisspelled = 70;

    /// <summary>Characters of numbering, emoji and parentheses that may be around a known name.</summary>
    private const int MostDecoration = 30;

    private static readonly SectionName None = new(SectionKind.Other, IsWeak: false, IsExact: false);

    /// <summary>The kinds that <paramref name="label"/> names; <see cref="SectionKind.Other"/> when it is not a section's name.</summary>
    /// <param name="label">The label's visible text.</param>
    /// <param name="isHeading">Whether text after a colon or dash may follow the name: "Timeline: the long night".</param>
    public static SectionKind Parse(ReadOnlySpan<char> label, bool isHeading) => Read(label, isHeading).Kind;

    /// <inheritdoc cref="Parse"/>
    public static SectionName Read(ReadOnlySpan<char> label, bool isHeading)
    {
        label = NameDecoration.WithoutNumeral(label);
        if (!MayBeName(label, isHeading) || NameDecoration.IsPlaceholder(label) || NameDecoration.IsTimed(label))
            return None;
        var name = Normalize(label);
        var kind = KindOf(ref name, label, isHeading);
        if (kind != SectionKind.Other)
            return new SectionName(kind | KindInParentheses(label), SectionGrammar.IsWeak(name), NameNouns.Kinds.ContainsKey(name));
        return isHeading ? new SectionName(KindOfPart(label), IsWeak: false, IsExact: false) : None;
    }

    /// <summary>
    /// What a heading names before its subtitle, as in "Timeline: the long night"; else a required section after it or in parentheses, as
    /// in "Part 2: Timeline" and "Why it broke (root cause)".
    /// </summary>
    private static SectionKind KindOfPart(ReadOnlySpan<char> label)
    {
        var before = BeforeSubtitle(label);
        var kind = SectionGrammar.KindOf(Normalize(before));
        if (kind != SectionKind.Other)
            return kind;
        return before.Length > 0 && NameNouns.Kinds.TryGetValue(Normalize(label.Slice(before.Length + 1)), out kind)
            && kind is not SectionKind.Other && (kind & ~SectionKind.Required) == 0 ? kind : KindInParentheses(label);
    }

    /// <summary>What a label names with what is behind its name, or else without it, and with commas for "and".</summary>
    private static SectionKind KindOf(ref string name, ReadOnlySpan<char> label, bool isHeading)
    {
        if (name.Length == 0)
            return SectionKind.Other;
        var kind = SectionGrammar.KindOf(name);
        if (kind == SectionKind.Other && (isHeading || label.TrimEnd(": ".AsSpan()).IndexOf(':') < 0))
        {
            var whole = name;
            name = NameDecoration.WithoutTail(whole);
            if (name != whole)
                kind = SectionGrammar.KindOf(name);
        }
        return label.IndexOf(',') > 0 ? kind | SectionGrammar.KindOf(Normalize(label.ToString().Replace(',', '&').AsSpan())) : kind;
    }

    /// <summary>"Remediation (action items)" is both; other words in parentheses change nothing.</summary>
    private static SectionKind KindInParentheses(ReadOnlySpan<char> label)
    {
        var (open, close) = (label.IndexOf('('), label.IndexOf(')'));
        return open > 0 && close > open && NameNouns.Kinds.TryGetValue(Normalize(label.Slice(open + 1, close - open - 1)), out var kind)
            ? kind & SectionKind.Required : SectionKind.Other;
    }

    /// <summary>What a label with slips of the keyboard in it means; null when no slip explains it.</summary>
    /// <param name="label">The label's visible text.</param>
    /// <param name="isHeading">Whether text after a colon may follow the name.</param>
    public static MeantSection? ReadMisspelled(ReadOnlySpan<char> label, bool isHeading)
    {
        if (label.Length > LongestMisspelled)
            return null;
        var colon = isHeading ? label.IndexOf(':') : -1;
        return SectionSpelling.Correction(Normalize(colon > 0 ? label.Slice(0, colon) : label)) is { } meant
            && SectionGrammar.KindOf(meant) is not SectionKind.Other and var kind ? new MeantSection(kind, meant) : null;
    }

    /// <summary>
    /// Lower case without numbering, emoji, punctuation and what is in parentheses, with one space between words; "and" for
    /// <c>&amp;</c> and <c>+</c>, and "preventive" for "preventative".
    /// </summary>
    public static string Normalize(ReadOnlySpan<char> label)
    {
        var name = new StringBuilder(label.Length);
        var depth = 0;
        for (var i = 0; i < label.Length; i++)
            if (label[i] is '(' or '[')
                depth++;
            else if (label[i] is ')' or ']')
                depth = Math.Max(0, depth - 1);
            else if (NameDecoration.ShortCodeAt(label, i) is > 0 and var length)
                i += length - 1;
            else if (depth == 0)
                Append(name, label[i]);
        return name.ToString().TrimEnd(' ').Replace("preventative", "preventive");
    }

    private static void Append(StringBuilder name, char c)
    {
        if (char.IsLetter(c) || (char.IsDigit(c) && name.Length > 0))
        {
            name.Append(char.ToLowerInvariant(c));
            return;
        }
        if (c is '\'' or '’')
            return;
        if (name.Length > 0 && name[name.Length - 1] != ' ')
            name.Append(' ');
        name.Append(c is '&' or '+' ? "and " : c == '/' ? "/ " : "");
    }

    /// <summary>
    /// Looks at the length and the first two letters alone, as nearly all lines cannot be names. A heading may have its name after
    /// something else.
    /// </summary>
    private static bool MayBeName(ReadOnlySpan<char> label, bool isHeading)
    {
        var first = 0;
        while (first < label.Length && !char.IsLetter(label[first]))
            first += Math.Max(1, NameDecoration.ShortCodeAt(label, first));
        var length = label.Length - first;
        return length > 1 && (isHeading ? label.IndexOfAny(":(/|–—".AsSpan()) > 0 || CanBegin(label, first)
            : length <= NameNouns.LongestName + MostDecoration && CanBegin(label, first));
    }

    private static bool CanBegin(ReadOnlySpan<char> label, int first) => SectionGrammar.CanBegin(label[first], label[first + 1]);

    /// <summary>The label up to its first colon, bar or dash; nothing when it has none.</summary>
    public static ReadOnlySpan<char> BeforeSubtitle(ReadOnlySpan<char> label)
    {
        var sign = label.IndexOfAny(":—–|".AsSpan());
        var hyphen = label.IndexOf(" - ".AsSpan());
        return label.Slice(0, Math.Max(0, sign >= 0 && hyphen >= 0 ? Math.Min(sign, hyphen) : Math.Max(sign, hyphen)));
    }
}
