using PostmortemLint.Prose;

namespace PostmortemLint.Sections.Names;

/// <summary>
/// What a normalized label may be made of: a noun with words around it, a question, or something that is done; and several of these,
/// joined by "and", "or" or a slash.
/// </summary>
internal static class SectionGrammar
{
    private const int LongestUnknownPart = 2;

    /// <summary>Characters of a name with all that may be around it.</summary>
    private const int LongestLabel = 200;

    private static readonly string[] Joints = [" and / or ", " / ", " or ", " and "];
    private static readonly string[] Alternatives = [" / "];
    private static readonly WordBeginnings Beginnings = ReadBeginnings();

    /// <summary>The kinds that a normalized label names; <see cref="SectionKind.Other"/> when it is not a section's name.</summary>
    public static SectionKind KindOf(string name)
    {
        if (name.Length is 0 or > LongestLabel)
            return SectionKind.Other;
        if (NameNouns.Kinds.TryGetValue(name, out var known))
            return known;
        if (!Array.Exists(Joints, joint => name.Contains(joint)))
            return KindOfOne(name, asks: true);
        var kind = KindOfOne(name, asks: false);
        if (kind == SectionKind.Other)
            kind = KindOfParts(name);
        return kind == SectionKind.Other ? KindOfOne(name, asks: true) : kind;
    }

    /// <summary>Whether a name can begin with these two letters, in any case.</summary>
    public static bool CanBegin(char first, char second) => Beginnings.Contain(first, second);

    public static bool IsWeak(string name) => SectionWords.WeakNames.Contains(NameNouns.WithoutSubject(name));

    /// <param name="name">The name.</param>
    /// <param name="asks">Whether it may be a question, which would take in all that is joined to it.</param>
    private static SectionKind KindOfOne(string name, bool asks)
    {
        var words = name.Split(' ').SkipWhile(SectionWords.Asides.Contains).ToArray();
        if (words.Length == 0)
            return SectionKind.Other;
        if (asks && SectionWords.Questions.FirstOrDefault(q => q.IsAskedBy(words)) is { } question)
            return question.Kind;
        var noun = SectionQuestion.NounOf(words) is { Length: > 0 } asked ? KindOfAsked(asked) : NameNouns.KindOf(words);
        return noun != SectionKind.Other ? noun : NameVerbs.KindOf(words);
    }

    /// <summary>"What was the impact?" is about the impact, and "What was the problem?" about what happened.</summary>
    private static SectionKind KindOfAsked(string[] noun) =>
        NameNouns.IsThisIncident(noun) ? SectionKind.Summary : KindOf(string.Join(" ", noun));

    /// <summary>"Cause and fix" is both; "Conclusion and next steps" is what is known of it, as long as the rest is short.</summary>
    private static SectionKind KindOfParts(string name)
    {
        var all = SectionKind.Other;
        foreach (var part in name.Split(Joints, StringSplitOptions.RemoveEmptyEntries))
        {
            var text = part.Trim();
            var kind = NameNouns.Kinds.TryGetValue(text, out var known) ? known : KindOfOne(text, asks: true);
            if (kind == SectionKind.Other && text.Split(' ').Length > LongestUnknownPart)
                return KindInTwoLanguages(name);
            all |= kind;
        }
        return all;
    }

    /// <summary>"Cause et réparation / Root cause and resolution": the one name that is known says what the other means.</summary>
    private static SectionKind KindInTwoLanguages(string name) =>
        name.Split(Alternatives, StringSplitOptions.RemoveEmptyEntries) is { Length: 2 } names
        && (NameNouns.Kinds.TryGetValue(names[0], out var kind) || NameNouns.Kinds.TryGetValue(names[1], out kind))
            ? kind & SectionKind.Required : SectionKind.Other;

    private static WordBeginnings ReadBeginnings()
    {
        var openers = SectionWords.Questions.Select(q => q.Opener).Concat(SectionWords.Asides);
        return new(NameNouns.Beginnings.Concat(NameVerbs.Beginnings).Concat(openers));
    }
}
