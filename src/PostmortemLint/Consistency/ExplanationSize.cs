using PostmortemLint.Evidence;
using PostmortemLint.Prose;
using PostmortemLint.Sections;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Consistency;

/// <summary>How much the document says about its root cause, or about its resolution, outside summary and timeline.</summary>
/// <param name="Section">Where it is said, or should be: the section of the other half when its own is missing.</param>
/// <param name="Words">How many words say it.</param>
/// <param name="LongestSentence">How many of them the longest sentence has; a list item or a line is one, too.</param>
/// <param name="HasCode">Whether code is shown, whose words are not counted.</param>
internal sealed record ExplanationSize(Section Section, int Words, int LongestSentence, bool HasCode)
{
    /// <summary>What has fewer words is a fragment: "Apache restarted".</summary>
    private const int SentenceWords = 5;

    /// <summary>The number of words, as a message writes it.</summary>
    private string Size => Words == 0 ? "no words" : Words == 1 ? "1 word" : $"{Words} words";

    /// <summary>Whether no sentence has the words of a full one, or <paramref name="minimum"/> words if these are fewer.</summary>
    private bool IsFragments(int minimum) => LongestSentence < Math.Min(SentenceWords, minimum) && !HasCode;

    /// <summary>
    /// Whether there are fewer words than <paramref name="minimum"/>. Half as many are enough in one sentence, or beside code.
    /// </summary>
    private bool IsTooShort(int minimum) => Words < minimum && (HasCode ? Words : LongestSentence) * 2 < minimum;

    /// <summary>What it is and what is expected instead, as a message says it; null where it explains enough.</summary>
    /// <param name="minimum">The words that are expected.</param>
    public (string Said, string Expected)? Shortfall(int minimum) =>
        IsTooShort(minimum) ? (Size, $"at least {minimum} are") : IsFragments(minimum) ? ("fragments", "a full sentence is") : null;

    /// <summary>What explains the root cause; a section that holds both halves is counted as a whole.</summary>
    public static ExplanationSize? OfCause(Page page, Outline outline, Facts facts) =>
        SectionsOf(outline, SectionKind.RootCause) is { Count: > 0 } own ? Of(page, own)
            : InOtherHalf(outline, facts, SectionKind.Resolution, SectionKind.RootCause, Fact.Cause);

    /// <summary>
    /// What explains the resolution. A section that explains both cause and resolution is counted for the cause only.
    /// </summary>
    public static ExplanationSize? OfResolution(Page page, Outline outline, Facts facts)
    {
        var own = SectionsOf(outline, SectionKind.Resolution);
        if (own.Exists(s => s.Is(SectionKind.RootCause)))
            return null;
        // "Mitigation and prevention" is about what will be done.
        own.RemoveAll(s => s.Is(SectionKind.CorrectiveMeasures));
        return own.Count > 0 ? Of(page, own) : InOtherHalf(outline, facts, SectionKind.RootCause, SectionKind.Resolution, Fact.Fix);
    }

    private static ExplanationSize? Of(Page page, List<Section> sections)
    {
        var (words, longest, end, hasCode) = (0, 0, 0, false);
        foreach (var section in sections)
        {
            if (section.IsTruncated)
                return null;
            // "TBD" is PML1010.
            if (section.NonAnswer is not null || section.Span.Start < end || !HasProse(section))
                continue;
            words += page.CountWords(section.Content);
            longest = Math.Max(longest, LongestSentenceOf(page, section));
            hasCode |= section.Lines.Any(l => l.Kind == LineKind.Code);
            end = section.Span.End;
        }
        return end == 0 ? null : new ExplanationSize(sections[0], words, longest, hasCode);
    }

    private static bool HasProse(Section section) => section.Lines.Any(l => l.Kind != LineKind.Code && l.Span.Length > 0);

    private static int LongestSentenceOf(Page page, Section section)
    {
        var longest = 0;
        foreach (var block in BlocksOf(section))
            foreach (var sentence in Sentence.In(page.Prose.Text, block))
                longest = Math.Max(longest, page.CountWords(sentence));
        return longest;
    }

    /// <summary>The paragraphs, items and rows of a section, which sentences do not reach beyond.</summary>
    private static List<TextSpan> BlocksOf(Section section)
    {
        var (blocks, last) = (new List<TextSpan>(), -1);
        foreach (var line in section.Lines)
        {
            var start = Math.Max(line.Span.Start, section.Content.Start);
            if (line.Kind is LineKind.Code or LineKind.Heading || start >= line.Span.End)
                continue;
            if (line.Block != last || line.OpensBlock)
                blocks.Add(TextSpan.FromBounds(start, line.Span.End));
            else
                blocks[blocks.Count - 1] = TextSpan.FromBounds(blocks[blocks.Count - 1].Start, line.Span.End);
            last = line.Block;
        }
        return blocks;
    }

    /// <summary>Nothing, at the other half's section, unless a labelled part or a sentence somewhere explains the missing half.</summary>
    private static ExplanationSize? InOtherHalf(Outline outline, Facts facts, SectionKind other, SectionKind missing, Fact fact)
    {
        var section = SectionsOf(outline, other).FirstOrDefault();
        var told = SpansOf(outline, SectionKind.Summary | SectionKind.Timeline);
        var isKnown = section is null || section.IsTruncated || outline.IsSwallowed(missing) || IsPlannedAlone(outline, missing)
            || facts.IsExplained(fact) || outline.Parts.Any(p => p.Is(missing) && !told.Contains(p.Label.Start));
        return isKnown ? null : new ExplanationSize(section!, 0, 0, false);
    }

    /// <summary>Whether a team or a profile asks for a section of it: then that is missing, and PML1001.</summary>
    private static bool IsPlannedAlone(Outline outline, SectionKind half) =>
        outline.Plan.Sections.Any(s => (s.Kind & SectionKind.RootCauseAndResolution) == half);

    private static SpanSet SpansOf(Outline outline, SectionKind kind) =>
        new(outline.Sections.Where(s => s.Is(kind)).Select(static s => s.Span));

    /// <summary>The sections of a kind; those inside the summary only where there are no others.</summary>
    private static List<Section> SectionsOf(Outline outline, SectionKind kind)
    {
        var all = outline.Sections.Where(s => s.Is(kind) && !s.Is(SectionKind.Summary | SectionKind.Timeline)).ToList();
        var summaries = SpansOf(outline, SectionKind.Summary);
        var outside = all.FindAll(s => !summaries.Contains(s.Label.Start));
        return outside.Count > 0 ? outside : all;
    }
}
