using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Kind;

/// <summary>
/// Tells incidents in which nobody's service was down for a time, such as a vulnerability, a broken build, a drill or a retrospective.
/// In doubt an incident is an outage.
/// </summary>
internal static class IncidentNature
{
    private const SectionKind About = SectionKind.Summary | SectionKind.Impact | SectionKind.Occurrence;

    /// <summary>The most words between a negation and what it denies: "never became fully unavailable".</summary>
    private const int Reach = 5;

    /// <summary>Of whom was affected: "no visible impact on users".</summary>
    private const int ShortReach = 1;

    /// <summary>The most characters that are searched for it.</summary>
    private const int MostBefore = 100;

    private static readonly char[] ClauseEnds = ['.', ',', ';', ':', '(', '—', '–', '!', '?', '\n'];

    /// <summary>Whether a service was down, or may have been.</summary>
    public static bool IsOutage(Page page, Outline outline)
    {
        var title = outline.Title is { } named ? page.Source.ToString(named) : "";
        var prose = page.Prose.Text;
        var about = outline.Sections.Where(s => s.Is(About) && !s.Is(SectionKind.Timeline)).Select(s => s.Content)
            .Append(new TextSpan(0, outline.HeaderEnd))
            .Select(s => prose.Substring(s.Start, s.Length));
        return IsOutage(title, string.Join("\n", about.Prepend(title)), prose);
    }

    /// <inheritdoc cref="IsOutage(Page, Outline)"/>
    /// <param name="title">The title.</param>
    /// <param name="about">The title, the summary and all else that is about the incident as a whole.</param>
    /// <param name="text">The whole text.</param>
    public static bool IsOutage(string title, string about, string text)
    {
        var isDenied = IsDenied(NatureWords.Outage, about, Reach) || IsDenied(NatureWords.Affected, about, ShortReach);
        var isBuild = NatureWords.Build.AreIn(title);
        if (!isDenied && !isBuild && !NatureWords.NoOutage.AreIn(title))
            return true;
        if (IsSaid(NatureWords.Trouble, about) || (!isBuild && IsSaid(NatureWords.Failure, about)))
            return true;
        return !isDenied && IsSaid(NatureWords.Outage, text);
    }

    private static bool IsSaid(IReadOnlyList<string> phrases, string text) =>
        PlacesOf(phrases, text).Any(place => !IsDenied(text, place, Reach));

    private static bool IsDenied(IReadOnlyList<string> phrases, string text, int reach) =>
        PlacesOf(phrases, text).Any(place => IsDenied(text, place, reach));

    private static IEnumerable<TextSpan> PlacesOf(IReadOnlyList<string> phrases, string text)
    {
        foreach (var phrase in phrases)
            for (var at = 0; Word.Find(
                text, phrase, TextSpan.FromBounds(at, text.Length), StringComparison.OrdinalIgnoreCase) is { } found; at = found.End)
                yield return found;
    }

    /// <summary>Whether a negation comes shortly before a word, in the same clause.</summary>
    private static bool IsDenied(string text, TextSpan word, int reach)
    {
        var least = Math.Max(0, word.Start - MostBefore);
        var start = word.Start == 0 ? 0 : Math.Max(least, text.LastIndexOfAny(ClauseEnds, word.Start - 1, word.Start - least) + 1);
        var before = text.Substring(start, word.Start - start).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return before.Skip(before.Length - reach - 1).Any(w => NatureWords.Negations.Contains(w.Trim('*', '_', '"')));
    }
}
