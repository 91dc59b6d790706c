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

    /// <summary>The label without the number of a chapter that has no digits: "IV. Timeline", "B) Impact".</summary>
    public static ReadOnlySpan<char> WithoutNumeral(ReadOnlySpan<char> label)
    {
        label = label.TrimStart(' ');
        var end = 0;
        while (end < label.Length && label[end] is 'I' or 'V' or 'X')
            end++;
        if (end == 0 && label.Length > 0 && char.IsLetter(label[0]))
            end = 1;
        return end > 0 && end + 1 < label.Length && label[end] is '.' or ')' && label[end + 1] == ' ' ? label.Slice(end + 1) : label;
    }

    /// <summary>Whether a label is only the place for a name: "{{ summary }}", "&lt;Root cause&gt;".</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> label)
    {
        label = label.Trim(" :*_".AsSpan());
        return label.Length > 1 && (label[0], label[label.Length - 1]) is ('{', '}') or ('<', '>');
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
