using System.Text;

namespace PostmortemLint.Model;

/// <summary>Reads what kind of section a label opens, whatever its decoration.</summary>
internal static class SectionName
{
    private const int LongestUnknownPart = 2;

    private static readonly Dictionary<string, SectionKind> Kinds = BuildKinds();
    private static readonly int LongestName = Kinds.Keys.Max(n => n.Length);

    /// <summary>The kinds that <paramref name="label"/> names; <see cref="SectionKind.Other"/> when it is no section's name.</summary>
    /// <param name="label">The label's visible text.</param>
    /// <param name="isHeading">Whether text behind a colon or dash may follow the name: "Timeline: the long night".</param>
    public static SectionKind Parse(string label, bool isHeading)
    {
        if (!isHeading)
            return label.Length <= LongestName + 30 ? KindOf(Normalize(label)) : SectionKind.Other;
        var kind = KindOf(Normalize(label));
        if (kind != SectionKind.Other)
            return kind;
        var end = label.IndexOfAny([':', '—', '–', '|']);
        var dash = label.IndexOf(" - ", StringComparison.Ordinal);
        if (dash >= 0 && (end < 0 || dash < end))
            end = dash;
        return end > 0 ? KindOf(Normalize(label.Substring(0, end))) : SectionKind.Other;
    }

    /// <summary>Lower case without numbering, emoji, punctuation and what stands in parentheses, its words parted by one blank.</summary>
    internal static string Normalize(string label)
    {
        var result = new StringBuilder(label.Length);
        var depth = 0;
        foreach (var c in label)
        {
            if (c is '(' or '[')
                depth++;
            else if (c is ')' or ']')
                depth = Math.Max(0, depth - 1);
            else if (depth > 0)
                continue;
            else if (char.IsLetter(c) || (char.IsDigit(c) && result.Length > 0))
                result.Append(char.ToLowerInvariant(c));
            else if (c is '&' or '+')
                result.Append(" and ");
            else if (c is '/')
                result.Append(" / ");
            else if (c is not ('\'' or '’') && result.Length > 0 && result[result.Length - 1] != ' ')
                result.Append(' ');
        }
        var words = result.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
            words[i] = words[i] switch { "preventative" => "preventive", "&" => "and", var w => w };
        return string.Join(" ", words);
    }

    private static SectionKind KindOf(string name)
    {
        if (name.Length == 0)
            return SectionKind.Other;
        if (Kinds.TryGetValue(name, out var kind))
            return kind;
        kind = KindOfCore(name);
        return kind != SectionKind.Other ? kind : KindOfParts(name);
    }

    private static SectionKind KindOfCore(string name)
    {
        foreach (var (kind, opener, stems) in Vocabulary.SectionQuestions)
            if (name.StartsWith(opener + " ", StringComparison.Ordinal) && Array.Exists(stems, s => name.IndexOf(s, StringComparison.Ordinal) > 0))
                return kind;
        var core = WithoutTrailers(WithoutSubject(WithoutQualifiers(name)));
        if (Kinds.TryGetValue(core, out var known))
            return known;
        var words = core.Split(' ');
        return words.Length > 1 && Vocabulary.Deeds.Contains(words[words.Length - 1]) && words.Take(words.Length - 1).All(Vocabulary.Afterwards.Contains)
            ? SectionKind.CorrectiveMeasures
            : SectionKind.Other;
    }

    /// <summary>"Cause and fix" is both; "Conclusion and next steps" is what is known of it, as long as the rest is short.</summary>
    private static SectionKind KindOfParts(string name)
    {
        var parts = name.Replace(" and / or ", " and ").Replace(" / ", " and ").Replace(" or ", " and ").Split([" and "], StringSplitOptions.RemoveEmptyEntries);
        var all = SectionKind.Other;
        foreach (var part in parts.Length < 2 ? [] : parts)
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
        while (name.LastIndexOf(' ') is > 0 and var blank && !Kinds.ContainsKey(name) && Vocabulary.Trailers.Contains(name.Substring(blank + 1)))
            name = name.Remove(blank);
        return name;
    }

    private static string WithoutQualifiers(string name)
    {
        while (name.IndexOf(' ') is > 0 and var blank && Vocabulary.Qualifiers.Contains(name.Substring(0, blank)))
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
        return Vocabulary.Subjects.Contains(subject.TrimStart()) ? name.Substring(0, of) : name;
    }

    private static Dictionary<string, SectionKind> BuildKinds()
    {
        var kinds = new Dictionary<string, SectionKind>(StringComparer.Ordinal);
        foreach (var (kind, names) in Vocabulary.SectionNames)
            foreach (var name in names.Split(';'))
                kinds[Normalize(name)] = kind;
        return kinds;
    }
}
