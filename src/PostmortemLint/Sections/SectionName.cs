namespace PostmortemLint.Sections;

/// <summary>Reads what kind of section a label opens, whatever its decoration.</summary>
internal static class SectionName
{
    private const int LongestUnknownPart = 2;
    private const int LongestMisspelled = 70;

    /// <summary>Words of "the slow checkout problem".</summary>
    private const int LongestSubject = 3;

    /// <summary>Characters of a name with all that may stand around it.</summary>
    private const int LongestQualified = 200;

    private static readonly Dictionary<string, SectionKind> Kinds = BuildKinds();
    private static readonly int LongestName = Kinds.Keys.Max(n => n.Length);
    private static readonly bool[] Beginnings = BuildBeginnings();

    /// <summary>The kinds that <paramref name="label"/> names; <see cref="SectionKind.Other"/> when it is no section's name.</summary>
    /// <param name="label">The label's visible text.</param>
    /// <param name="isHeading">Whether text behind a colon or dash may follow the name: "Timeline: the long night".</param>
    public static SectionKind Parse(ReadOnlySpan<char> label, bool isHeading) => Parse(label, isHeading, out _, out _);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, bool)"/>
    /// <param name="label">The label's visible text.</param>
    /// <param name="isHeading">Whether text behind a colon or dash may follow the name.</param>
    /// <param name="isWeak">Whether the name counts only where nothing else of its kind exists.</param>
    /// <param name="isExact">Whether it is the name of the tables, to the letter.</param>
    public static SectionKind Parse(ReadOnlySpan<char> label, bool isHeading, out bool isWeak, out bool isExact)
    {
        isWeak = isExact = false;
        if (!CanBe(label, isHeading))
            return SectionKind.Other;
        var name = Normalize(label);
        isExact = Kinds.TryGetValue(name, out var kind);
        if (!isExact)
            kind = KindOf(name);
        isWeak = kind != SectionKind.Other && SectionWords.WeakNames.Contains(WithoutSubject(name));
        if (kind != SectionKind.Other || !isHeading)
            return kind;
        var end = label.IndexOfAny(":—–|".AsSpan());
        var dash = label.IndexOf(" - ".AsSpan());
        if (dash >= 0 && (end < 0 || dash < end))
            end = dash;
        return end > 0 ? KindOf(Normalize(label.Slice(0, end))) : SectionKind.Other;
    }

    /// <summary>The kinds that a misspelled <paramref name="label"/> means, and the name that it means; <see cref="SectionKind.Other"/> when no slip explains it.</summary>
    public static SectionKind ParseMisspelled(ReadOnlySpan<char> label, bool isHeading, out string? meant)
    {
        meant = null;
        if (label.Length > LongestMisspelled)
            return SectionKind.Other;
        var colon = isHeading ? label.IndexOf(':') : -1;
        meant = SectionSpelling.Correction(Normalize(colon > 0 ? label.Slice(0, colon) : label));
        return meant is null ? SectionKind.Other : KindOf(meant);
    }

    /// <summary>Lower case without numbering, emoji, punctuation and what stands in parentheses, its words parted by one blank.</summary>
    internal static string Normalize(ReadOnlySpan<char> label)
    {
        const int WidestCharacter = 5; // "&" becomes " and "
        var result = label.Length <= 100 ? stackalloc char[label.Length * WidestCharacter] : new char[label.Length * WidestCharacter];
        return result.Slice(0, Normalize(label, result)).TrimEnd(' ').ToString().Replace("preventative", "preventive");
    }

    // A method of its own: the runtime optimizes one with a loop and a buffer on the stack at once, which takes as long as ten others.
    private static int Normalize(ReadOnlySpan<char> label, Span<char> result)
    {
        var (length, depth) = (0, 0);
        foreach (var c in label)
        {
            if (c is '(' or '[')
                depth++;
            else if (c is ')' or ']')
                depth = Math.Max(0, depth - 1);
            else if (depth > 0)
                continue;
            else if (char.IsLetter(c) || (char.IsDigit(c) && length > 0))
                result[length++] = char.ToLowerInvariant(c);
            else if (c is not ('\'' or '’'))
                length = AppendBlank(result, length, c is '&' or '+' ? "and " : c == '/' ? "/ " : "");
        }
        return length;
    }

    private static int AppendBlank(Span<char> result, int length, string word)
    {
        if (length > 0 && result[length - 1] != ' ')
            result[length++] = ' ';
        word.AsSpan().CopyTo(result.Slice(length));
        return length + word.Length;
    }

    /// <summary>Whether a line could be a section's name at all, by its length and its first two letters: nearly all lines cannot.</summary>
    private static bool CanBe(ReadOnlySpan<char> line, bool isHeading)
    {
        var at = 0;
        while (at < line.Length && !char.IsLetter(line[at]))
            at++;
        return line.Length - at is > 1 and var length && (isHeading || length <= LongestName + 30) && Beginning(line[at], line[at + 1]) is >= 0 and var index && Beginnings[index];
    }

    private static SectionKind KindOf(string name)
    {
        if (name.Length is 0 or > LongestQualified)
            return SectionKind.Other;
        if (Kinds.TryGetValue(name, out var kind))
            return kind;
        kind = KindOfCore(name);
        return kind == SectionKind.Other && (name.Contains(" and ") || name.Contains(" or ") || name.Contains(" / ")) ? KindOfParts(name) : kind;
    }

    private static SectionKind KindOfCore(string name)
    {
        foreach (var (kind, opener, stems) in name[0] is 'w' or 'h' ? SectionWords.SectionQuestions : [])
            if (Opens(name, opener) && Array.Exists(stems, s => name.IndexOf(s, StringComparison.Ordinal) > 0))
                return kind;
        name = WithoutSubject(name);
        if (Kinds.TryGetValue(WithoutTrailers(WithoutQualifiers(name)), out var known))
            return known;
        return IsDeedAfterwards(name) || IsDeedAfterwards(WithoutTrailers(name)) ? SectionKind.CorrectiveMeasures : SectionKind.Other;
    }

    /// <summary>"What is", "What's": the apostrophe is lost by then.</summary>
    private static bool Opens(string name, string opener) =>
        name.StartsWith(opener, StringComparison.Ordinal) && name.IndexOf(' ') is var blank && (blank == opener.Length || (blank == opener.Length + 1 && name[opener.Length] == 's'));

    /// <summary>"Future work", "Our long term hardening plan": behind qualifiers nothing but words for what comes later, and a deed.</summary>
    private static bool IsDeedAfterwards(string name)
    {
        var words = name.Split(' ');
        var first = 0;
        while (SectionWords.Qualifiers.Contains(words[first]) && !SectionWords.Afterwards.Contains(words[first]) && first < words.Length - 1)
            first++;
        var last = words.Length - 1;
        return first < last && words[first] != "and" && SectionWords.Deeds.Contains(words[last]) && words.Skip(first).Take(last - first).All(SectionWords.Afterwards.Contains);
    }

    /// <summary>"Cause and fix" is both; "Conclusion and next steps" is what is known of it, as long as the rest is short.</summary>
    private static SectionKind KindOfParts(string name)
    {
        var parts = name.Replace(" and / or ", " and ").Replace(" / ", " and ").Replace(" or ", " and ").Split([" and "], StringSplitOptions.RemoveEmptyEntries);
        var all = SectionKind.Other;
        foreach (var part in parts)
        {
            var kind = Kinds.TryGetValue(part, out var known) ? known : KindOfCore(part.Trim());
            if (kind == SectionKind.Other && part.Trim().Split(' ').Length > LongestUnknownPart)
                return SectionKind.Other;
            all |= kind;
        }
        return all;
    }

    private static string WithoutTrailers(string name)
    {
        while (name.LastIndexOf(' ') is > 0 and var blank && !Kinds.ContainsKey(name) && SectionWords.Trailers.Contains(name.Substring(blank + 1)))
            name = name.Remove(blank);
        return name;
    }

    private static string WithoutQualifiers(string name)
    {
        while (name.IndexOf(' ') is > 0 and var blank && SectionWords.Qualifiers.Contains(name.Substring(0, blank)))
            name = name.Substring(blank + 1);
        return name;
    }

    private static string WithoutSubject(string name)
    {
        var of = Math.Max(name.LastIndexOf(" of ", StringComparison.Ordinal), name.LastIndexOf(" for ", StringComparison.Ordinal));
        if (of <= 0)
            return name;
        var subject = name.Substring(of + 4).Trim();
        if (subject.StartsWith("the ", StringComparison.Ordinal))
            subject = subject.Substring(4);
        var words = subject.Split(' ');
        var isSubject = words.Length <= LongestSubject && SectionWords.Subjects.Contains(words[words.Length - 1]) && !Array.Exists(words, SectionWords.OtherIncidents.Contains);
        return isSubject ? name.Substring(0, of) : name;
    }

    private static Dictionary<string, SectionKind> BuildKinds()
    {
        var kinds = new Dictionary<string, SectionKind>(StringComparer.Ordinal);
        foreach (var (kind, names) in SectionWords.SectionNames)
            foreach (var name in names.Split(';'))
                kinds[Normalize(name.AsSpan())] = kind;
        foreach (var required in SectionWords.RequiredSections)
            kinds[Normalize(required.Name.AsSpan())] = required.Kind;
        return kinds;
    }

    private static bool[] BuildBeginnings()
    {
        var beginnings = new bool[26 * 26];
        foreach (var word in Kinds.Keys.Concat(SectionWords.Qualifiers).Concat(SectionWords.Afterwards).Concat(SectionWords.SectionQuestions.Select(q => q.Opener)))
            if (word.Length > 1 && Beginning(word[0], word[1]) is >= 0 and var index)
                beginnings[index] = true;
        return beginnings;
    }

    private static int Beginning(char first, char second)
    {
        var (a, b) = ((first | 0x20) - 'a', (second | 0x20) - 'a');
        return a is >= 0 and < 26 && b is >= 0 and < 26 ? (a * 26) + b : -1;
    }
}
