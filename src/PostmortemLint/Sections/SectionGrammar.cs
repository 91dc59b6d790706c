using PostmortemLint.Prose;

namespace PostmortemLint.Sections;

/// <summary>
/// What a normalized label may be made of: a known name with words around it, a question, or a deed that comes afterwards; and several
/// of these, joined by "and", "or" or a slash.
/// </summary>
internal static class SectionGrammar
{
    private const int LongestUnknownPart = 2;

    /// <summary>Words of "the slow checkout problem", without its article.</summary>
    private const int LongestSubject = 3;

    /// <summary>Characters of a name with all that may be around it.</summary>
    private const int LongestLabel = 200;

    private static readonly string[] Joints = [" and / or ", " / ", " or ", " and "];
    private static readonly Dictionary<string, SectionKind> Kinds = ReadKinds();
    private static readonly WordBeginnings Beginnings = ReadBeginnings();

    /// <summary>The characters of the longest known name.</summary>
    public static int LongestName { get; } = Kinds.Keys.Max(name => name.Length);

    /// <summary>The kinds that a normalized label names; <see cref="SectionKind.Other"/> when it is not a section's name.</summary>
    public static SectionKind KindOf(string name)
    {
        if (name.Length is 0 or > LongestLabel)
            return SectionKind.Other;
        if (Kinds.TryGetValue(name, out var known))
            return known;
        var kind = KindOfOne(name);
        return kind == SectionKind.Other && Array.Exists(Joints, joint => name.Contains(joint)) ? KindOfParts(name) : kind;
    }

    /// <summary>Whether a name can begin with these two letters, in any case.</summary>
    public static bool CanBegin(char first, char second) => Beginnings.Contain(first, second);

    public static bool IsKnown(string name) => Kinds.ContainsKey(name);

    public static bool IsWeak(string name) => SectionWords.WeakNames.Contains(WithoutSubject(name));

    private static SectionKind KindOfOne(string name)
    {
        foreach (var question in SectionWords.Questions)
            if (question.IsAskedBy(name))
                return question.Kind;
        name = WithoutSubject(name);
        if (Kinds.TryGetValue(WithoutTrailers(WithoutQualifiers(name)), out var kind))
            return kind;
        return IsDeedAfterwards(name) || IsDeedAfterwards(WithoutTrailers(name)) ? SectionKind.CorrectiveMeasures : SectionKind.Other;
    }

    /// <summary>"Cause and fix" is both; "Conclusion and next steps" is what is known of it, as long as the rest is short.</summary>
    private static SectionKind KindOfParts(string name)
    {
        var all = SectionKind.Other;
        foreach (var part in name.Split(Joints, StringSplitOptions.RemoveEmptyEntries))
        {
            var kind = Kinds.TryGetValue(part, out var known) ? known : KindOfOne(part.Trim());
            if (kind == SectionKind.Other && part.Trim().Split(' ').Length > LongestUnknownPart)
                return SectionKind.Other;
            all |= kind;
        }
        return all;
    }

    /// <summary>"Future work", "Our long term hardening plan": after qualifiers only words for what comes later, and a deed.</summary>
    private static bool IsDeedAfterwards(string name)
    {
        var words = name.Split(' ');
        var (first, deed) = (0, words.Length - 1);
        while (first < deed && SectionWords.Qualifiers.Contains(words[first]) && !SectionWords.Afterwards.Contains(words[first]))
            first++;
        return first < deed && words[first] != "and" && SectionWords.Deeds.Contains(words[deed])
            && words.Skip(first).Take(deed - first).All(SectionWords.Afterwards.Contains);
    }

    private static string WithoutTrailers(string name)
    {
        while (name.LastIndexOf(' ') is > 0 and var space && !IsKnown(name) && SectionWords.Trailers.Contains(name.Substring(space + 1)))
            name = name.Remove(space);
        return name;
    }

    private static string WithoutQualifiers(string name)
    {
        while (name.IndexOf(' ') is > 0 and var space && SectionWords.Qualifiers.Contains(name.Remove(space)))
            name = name.Substring(space + 1);
        return name;
    }

    private static string WithoutSubject(string name)
    {
        var of = Math.Max(name.LastIndexOf(" of ", StringComparison.Ordinal), name.LastIndexOf(" for ", StringComparison.Ordinal));
        return of > 0 && IsThisIncident(name.Substring(of + " of ".Length).Trim()) ? name.Remove(of) : name;
    }

    private static bool IsThisIncident(string subject)
    {
        const string Article = "the ";
        var words = (subject.StartsWith(Article, StringComparison.Ordinal) ? subject.Substring(Article.Length) : subject).Split(' ');
        return words.Length <= LongestSubject && SectionWords.Subjects.Contains(words[words.Length - 1])
            && !Array.Exists(words, SectionWords.OtherIncidents.Contains);
    }

    private static Dictionary<string, SectionKind> ReadKinds()
    {
        var kinds = new Dictionary<string, SectionKind>(StringComparer.Ordinal);
        foreach (var (kind, names) in SectionWords.Names)
            foreach (var name in names)
                kinds[SectionName.Normalize(name.AsSpan())] = kind;
        foreach (var required in SectionWords.RequiredSections)
            kinds[SectionName.Normalize(required.Name.AsSpan())] = required.Kind;
        return kinds;
    }

    private static WordBeginnings ReadBeginnings()
    {
        var openers = SectionWords.Questions.Select(q => q.Opener);
        return new(Kinds.Keys.Concat(SectionWords.Qualifiers).Concat(SectionWords.Afterwards).Concat(openers));
    }
}
