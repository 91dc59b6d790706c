using PostmortemLint.Time;

namespace PostmortemLint.Sections.Names;

/// <summary>What may be around a name without being part of it: numbering, short codes of emoji, dates, zones, remarks.</summary>
internal static class NameDecoration
{
    private const int LongestShortCode = 40;

    /// <summary>"Jan".</summary>
    private const int LettersOfMonth = 3;

    private static readonly HashSet<string> Times = new(
        SectionWords.Dating.Concat(TimeWords.Months).Concat(TimeWords.Months.Select(m => m.Substring(0, LettersOfMonth)))
            .Concat(ZoneWords.Abbreviations),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The label without the number of a chapter that digits alone do not make: "IV. Timeline", "B) Impact", "Part 2 – Timeline".
    /// </summary>
    public static ReadOnlySpan<char> WithoutNumeral(ReadOnlySpan<char> label)
    {
        var first = 0;
        while (first < label.Length && !char.IsLetter(label[first]))
            first++;
        var end = EndOfWord(label, first);
        if (IsNumeral(label.Slice(first, end - first)))
            return WithoutSeparator(label, end, ".)-–—|·");
        var numeral = end + 1;
        if (end == first || numeral >= label.Length || label[end] != ' ' || Times.Contains(label.Slice(first, end - first).ToString()))
            return label;
        end = EndOfWord(label, numeral);
        return IsOrdinal(label.Slice(numeral, end - numeral)) ? WithoutSeparator(label, end, ".):-–—|·") : label;
    }

    private static int EndOfWord(ReadOnlySpan<char> label, int start)
    {
        while (start < label.Length && char.IsLetterOrDigit(label[start]))
            start++;
        return start;
    }

    private static bool IsNumeral(ReadOnlySpan<char> word) =>
        word.Length == 1 ? char.IsLetter(word[0]) : word.Length > 0 && word.Trim("IVX".AsSpan()).Length == 0;

    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        IsNumeral(word) || (word.Length > 0 && word.Trim("0123456789".AsSpan()).Length == 0)
        || TimeWords.Numbers.ContainsKey(word.ToString().ToLowerInvariant());

    /// <summary>What follows a number and the sign that ends it; the whole label where none does.</summary>
    private static ReadOnlySpan<char> WithoutSeparator(ReadOnlySpan<char> label, int end, string signs)
    {
        var sign = end;
        while (sign < label.Length && label[sign] == ' ')
            sign++;
        return sign + 1 < label.Length && signs.Contains(label[sign]) && label[sign + 1] == ' ' ? label.Slice(sign + 1) : label;
    }

    /// <summary>Whether a label is only the place for a name: "{{ summary }}", "&lt;Root cause&gt;".</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> label)
    {
        label = label.Trim(" :*_".AsSpan());
        return label.Length > 1 && (label[0], label[label.Length - 1]) is ('{', '}') or ('<', '>');
    }

    /// <summary>Whether a label begins with a clock time: "19:02 Repair" is a step.</summary>
    public static bool IsTimed(ReadOnlySpan<char> label)
    {
        label = label.TrimStart(' ');
        var sign = label.IndexOfAny(":hH".AsSpan());
        return sign is 1 or 2 && sign + 1 < label.Length && char.IsDigit(label[0]) && char.IsDigit(label[sign - 1])
            && char.IsDigit(label[sign + 1]);
    }

    /// <summary>The characters of a short code such as ":memo:" that begins here; 0 when none does.</summary>
    public static int ShortCodeAt(ReadOnlySpan<char> label, int start)
    {
        if (label[start] != ':' || (start > 0 && label[start - 1] is not (' ' or ':')))
            return 0;
        for (var at = start + 1; at < label.Length && at - start < LongestShortCode; at++)
            if (label[at] == ':')
                return at > start + 1 ? at + 1 - start : 0;
            else if (!(char.IsLetterOrDigit(label[at]) || label[at] is '_' or '-' or '+'))
                return 0;
        return 0;
    }

    /// <summary>A normalized name without a remark, a date, a zone or a number after it.</summary>
    public static string WithoutTail(string name)
    {
        foreach (var remark in SectionWords.Remarks)
            if (name.IndexOf(remark, StringComparison.Ordinal) > 0
                && (" " + name + " ").IndexOf(" " + remark + " ", StringComparison.Ordinal) is > 0 and var at)
                name = name.Remove(at - 1);
        var words = name.Split(' ');
        var end = words.Length;
        while (end > 1 && (IsTime(words[end - 1]) || (end < words.Length && IsLink(words[end - 1]))))
            end--;
        return end < words.Length ? string.Join(" ", words.Take(end)) : name;
    }

    private static bool IsTime(string word) => char.IsDigit(word[0]) || Times.Contains(word);

    private static bool IsLink(string word) => SectionWords.Prepositions.Contains(word) || SectionWords.Determiners.Contains(word);
}
