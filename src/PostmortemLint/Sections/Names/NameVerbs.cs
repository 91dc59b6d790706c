using PostmortemLint.Prose;

namespace PostmortemLint.Sections.Names;

/// <summary>Names of something that is done: "Future work", "Preventing a recurrence", "Steps to restore service".</summary>
internal static class NameVerbs
{
    /// <summary>Words that may follow the verb of a measure: "steps to keep the disk from filling up again".</summary>
    private const int LongestObject = 7;

    private static readonly NamedKinds Bases = Read(verb => [verb]);
    private static readonly NamedKinds Gerunds = Read(verb => Inflection.Of(verb).Where(f => f.EndsWith("ing", StringComparison.Ordinal)));

    /// <summary>What such a name can begin with.</summary>
    public static IEnumerable<string> Beginnings =>
        Gerunds.Names.Concat(SectionWords.Deeds).Concat(SectionWords.Means).Concat(SectionWords.Qualifiers).Concat(SectionWords.Afterwards);

    public static SectionKind KindOf(string[] words)
    {
        if (Gerunds.TryGetValue(words[0], out var doing))
            return IsKnownObject(words.Skip(1)) ? doing : SectionKind.Other;
        if (IsDeedAfterwards(words))
            return SectionKind.CorrectiveMeasures;
        var deed = FirstAfterQualifiers(words);
        return IsMeans(words[deed]) ? KindOfRest([.. words.Skip(deed + 1)]) : SectionKind.Other;
    }

    /// <summary>What "steps", "things" or "changes" are for: "to prevent it", "taken to restore service", "we are making".</summary>
    private static SectionKind KindOfRest(string[] rest)
    {
        var to = Array.IndexOf(rest, "to");
        if (to >= 0 && to + 1 < rest.Length && Bases.TryGetValue(rest[to + 1], out var kind)
            && rest.Take(to).All(SectionWords.Trailers.Contains))
            return IsDoneTo(kind, [.. rest.Skip(to + 2)]) ? kind : SectionKind.Other;
        if (rest.Length > 0 && SectionWords.Done.Contains(rest[0]))
            return IsKnownObject(rest.Skip(to == 1 ? to + 2 : 1)) ? SectionKind.Resolution : SectionKind.Other;
        return IsIntended(rest) ? SectionKind.CorrectiveMeasures : SectionKind.Other;
    }

    /// <summary>"Steps we will take", "Work to be done".</summary>
    private static bool IsIntended(string[] rest) => rest.Length > 1
        && ((rest[0] is "we" or "were" or "well" && Array.Exists(rest, SectionWords.Intentions.Contains))
            || (rest[0] == "to" && rest.Skip(1).All(SectionWords.Ahead.Contains)));

    private static bool IsDoneTo(SectionKind kind, string[] words) =>
        kind == SectionKind.CorrectiveMeasures ? words.Length <= LongestObject : IsKnownObject(words);

    /// <summary>Whether something that is done is done to the incident, to a service, or lest it happen again.</summary>
    public static bool IsKnownObject(IEnumerable<string> words) => words.All(w =>
        SectionWords.Objects.Contains(w) || SectionWords.Determiners.Contains(w) || SectionWords.Prepositions.Contains(w)
        || SectionWords.Subjects.Contains(w) || SectionWords.Systems.Contains(w) || SectionWords.Qualifiers.Contains(w));

    /// <summary>"Future work", "Our long term hardening plan": after qualifiers only words for what comes later, and a deed.</summary>
    public static bool IsDeedAfterwards(string[] words)
    {
        var deed = words.Length - 1;
        while (deed > 0 && !SectionWords.Deeds.Contains(words[deed]) && SectionWords.Trailers.Contains(words[deed]))
            deed--;
        var first = FirstAfterQualifiers(words);
        return first < deed && words[first] != "and" && SectionWords.Deeds.Contains(words[deed])
            && words.Skip(first).Take(deed - first).All(SectionWords.Afterwards.Contains);
    }

    private static NamedKinds Read(Func<string, IEnumerable<string>> formsOf)
    {
        var kinds = new NamedKinds();
        // Of a form that several verbs have, the first one counts.
        foreach (var doing in SectionWords.Doings.Reverse())
            kinds.Add(doing, formsOf);
        return kinds;
    }

    private static bool IsMeans(string word) => SectionWords.Deeds.Contains(word) || SectionWords.Means.Contains(word);

    private static int FirstAfterQualifiers(string[] words)
    {
        var first = 0;
        while (first < words.Length - 1 && !SectionWords.Afterwards.Contains(words[first])
               && (SectionWords.Qualifiers.Contains(words[first]) || SectionWords.IncidentNouns.Contains(words[first])))
            first++;
        return first;
    }
}
