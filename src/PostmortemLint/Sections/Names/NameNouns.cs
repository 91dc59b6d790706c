namespace PostmortemLint.Sections.Names;

/// <summary>Names whose head is a noun: "Our detailed incident timeline", "Analysis of the causes", "Impact on customers".</summary>
internal static class NameNouns
{
    /// <summary>The most words of a name. What is of what is looked at twice for each "of".</summary>
    private const int MostWords = 14;

    /// <summary>Words of "the slow checkout problem", without its article.</summary>
    private const int LongestSubject = 3;

    /// <summary>Kinds whose names may have a part of the system before them: "service impact", "database recovery".</summary>
    private const SectionKind OfSystems = SectionKind.Impact | SectionKind.Resolution;

    /// <summary>Kinds whose names may have any adjective before them: "systemic causes", "architectural lessons".</summary>
    private const SectionKind OfManySorts = SectionKind.RootCause | SectionKind.CorrectiveMeasures | SectionKind.LessonsLearned;

    /// <summary>Every known name, as it is compared.</summary>
    public static readonly NamedKinds Kinds = ReadKinds();

    private static readonly NamedKinds Dependents = ReadDependents();

    /// <summary>The characters of the longest known name.</summary>
    public static int LongestName { get; } = Kinds.Names.Max(name => name.Length);

    /// <summary>What such a name can begin with.</summary>
    public static IEnumerable<string> Beginnings => Kinds.Names
        .Concat(SectionWords.Qualifiers).Concat(SectionWords.IncidentNouns).Concat(SectionWords.Systems).Concat(SectionWords.Afterwards)
        .Concat(SectionWords.Containers).Concat(SectionWords.Audience).Concat(Dependents.Names);

    public static SectionKind KindOf(string[] words)
    {
        if (words.Length > MostWords || SectionWords.OtherMeanings.Contains(string.Join(" ", words)))
            return SectionKind.Other;
        if (Core(words, isOfIncident: false) is not SectionKind.Other and var whole)
            return whole;
        var at = PrepositionIn(words);
        if (at < 0)
            return SectionKind.Other;
        var (left, right) = (words.Take(at).ToArray(), words.Skip(at + 1).ToArray());
        if (right.Length == 0)
            return SectionKind.Other;
        var core = Core(left, IsThisIncident(right));
        if (core == SectionKind.Other && NameVerbs.IsDeedAfterwards(left))
            core = SectionKind.CorrectiveMeasures;
        return core != SectionKind.Other && Completes(words[at], right, core) ? core : Contained(left, right);
    }

    /// <summary>"Timeline of the search outage" without what it is the timeline of.</summary>
    public static string WithoutSubject(string name)
    {
        var words = name.Split(' ');
        return PrepositionIn(words) is > 0 and var at && IsThisIncident([.. words.Skip(at + 1)]) ? string.Join(" ", words.Take(at)) : name;
    }

    /// <summary>"The outage", "our search outage", but not "the previous outage".</summary>
    public static bool IsThisIncident(string[] words)
    {
        var first = words.Length > 1 && SectionWords.Determiners.Contains(words[0]) ? 1 : 0;
        return words.Length > first && words.Length - first <= LongestSubject
            && SectionWords.Subjects.Contains(words[words.Length - 1])
            && !Array.Exists(words, SectionWords.OtherIncidents.Contains);
    }

    /// <summary>Whether what follows the preposition only says of which incident, for whom, or with what.</summary>
    private static bool Completes(string preposition, string[] words, SectionKind core)
    {
        var last = words[words.Length - 1];
        if (SectionWords.Relatives.Contains(preposition))
            return words.Length <= LongestSubject && (GoesOn(last, core) || (preposition == "that" && IsThisIncident(words)));
        return IsThisIncident(words)
            || (preposition == "with" && Array.TrueForAll(words, w => w == "and" || SectionWords.Accompaniments.Contains(w)))
            || (core is SectionKind.Impact or SectionKind.Summary && words.Length <= LongestSubject && IsOf(core, last))
            || IsSummary(preposition, string.Join(" ", words))
            || (core == SectionKind.Resolution
                && Array.TrueForAll(words, w => SectionWords.Systems.Contains(w) || SectionWords.Determiners.Contains(w)));
    }

    /// <summary>"Impact of what happened", "Cause in brief".</summary>
    private static bool IsSummary(string preposition, string words) =>
        SectionGrammar.KindOf(words) == SectionKind.Summary
        || (Kinds.TryGetValue($"{preposition} {words}", out var manner) && manner == SectionKind.Summary);

    /// <summary>"The fix that was applied", "Next time we will".</summary>
    private static bool GoesOn(string last, SectionKind core) =>
        SectionWords.Trailers.Contains(last) || SectionWords.Happened.Contains(last)
        || (core == SectionKind.CorrectiveMeasures && SectionWords.Intentions.Contains(last));

    /// <summary>"Analysis of the causes" is about the causes.</summary>
    private static SectionKind Contained(string[] left, string[] right)
    {
        if (!SectionWords.Containers.Contains(left[left.Length - 1]) || !left.Take(left.Length - 1).All(SectionWords.Qualifiers.Contains))
            return SectionKind.Other;
        var name = SectionWords.Determiners.Contains(right[0]) ? right.Skip(1) : right;
        return SectionGrammar.KindOf(string.Join(" ", name));
    }

    /// <summary>A known name after words that do not change what it is, and before some that do not either.</summary>
    private static SectionKind Core(string[] words, bool isOfIncident)
    {
        var accepted = ~SectionKind.Other;
        for (var first = 0; first < words.Length && accepted != SectionKind.Other; first++)
        {
            var name = WithoutTrailers(string.Join(" ", words.Skip(first)));
            if (Kinds.TryGetValue(name, out var kind) || (isOfIncident && Dependents.TryGetValue(name, out kind)))
                return (kind & ~accepted) != 0 ? SectionKind.Other
                    : kind == SectionKind.Resolution && words.Take(first).Any(IsLater) ? SectionKind.CorrectiveMeasures : kind;
            isOfIncident |= SectionWords.IncidentNouns.Contains(words[first]);
            accepted = AcceptedAfter(words[first], accepted);
        }
        return SectionKind.Other;
    }

    /// <summary>"Future fixes" are measures, a "short-term fix" is not.</summary>
    private static bool IsLater(string word) => word != "term" && SectionWords.Afterwards.Contains(word);

    /// <summary>The kinds whose names may go on after a word, where <paramref name="accepted"/> could have begun before it.</summary>
    private static SectionKind AcceptedAfter(string word, SectionKind accepted) => word switch
    {
        _ when SectionWords.IncidentNouns.Contains(word) => accepted == OfSystems ? ~SectionKind.Other : accepted,
        _ when SectionWords.Systems.Contains(word) => accepted & OfSystems,
        _ when SectionWords.Qualifiers.Contains(word) => accepted,
        _ when SectionWords.Audience.Contains(word) => accepted & SectionKind.Impact,
        _ when word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ic", StringComparison.Ordinal) => accepted & OfManySorts,
        _ => SectionKind.Other,
    };

    /// <summary>An impact is on people or systems, a summary for people.</summary>
    private static bool IsOf(SectionKind core, string word) =>
        SectionWords.Audience.Contains(word) || (core == SectionKind.Impact && SectionWords.Systems.Contains(word));

    private static string WithoutTrailers(string name)
    {
        while (name.LastIndexOf(' ') is > 0 and var space && !Kinds.ContainsKey(name) && Trails(name, name.Substring(space + 1), space))
            name = name.Remove(space);
        return name;
    }

    /// <summary>"Fix applied" is the fix; but "actions taken" are not those that will be.</summary>
    private static bool Trails(string name, string last, int space) =>
        SectionWords.Trailers.Contains(last) && !(SectionWords.Done.Contains(last) && SectionWords.Deeds.Contains(name.Remove(space)));

    private static int PrepositionIn(string[] words) => words.Length < 2 ? -1
        : Array.FindIndex(words, 1, w => SectionWords.Prepositions.Contains(w) || SectionWords.Relatives.Contains(w));

    private static NamedKinds ReadKinds()
    {
        var kinds = new NamedKinds();
        foreach (var names in SectionWords.Names)
            kinds.Add(names, Normalized);
        foreach (var required in SectionWords.RequiredSections)
            kinds.Add(new KindNames(required.Kind, [required.Name]), Normalized);
        return kinds;
    }

    private static string[] Normalized(string name) => [SectionName.Normalize(name.AsSpan())];

    private static NamedKinds ReadDependents()
    {
        var kinds = new NamedKinds();
        foreach (var names in SectionWords.Dependents)
            kinds.Add(names);
        return kinds;
    }
}
