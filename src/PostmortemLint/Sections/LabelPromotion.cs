using PostmortemLint.Prose;
using PostmortemLint.Syntax;
using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>Makes sections of labels that are not headings, where no heading names a section of their kind.</summary>
/// <param name="page">The document.</param>
/// <param name="plan">The sections that are expected.</param>
/// <param name="labels">Its labels, in order; those that open sections are replaced.</param>
internal sealed class LabelPromotion(Page page, SectionPlan plan, List<SectionLabel> labels)
{
    /// <summary>With at least this many words, a label inside the summary opens a section instead of stating one fact.</summary>
    public const int FewestSectionWords = 25;

    /// <summary>A paragraph that begins with its label is a section if it has at least this many words.</summary>
    private const int FewestRunInWords = 10;

    private static readonly SectionKind[] Kinds =
    [
        SectionKind.Summary,
        SectionKind.Timeline,
        SectionKind.CorrectiveMeasures,
        SectionKind.RootCauseAndResolution,
        SectionKind.RootCause,
        SectionKind.Resolution,
    ];

    public void Promote()
    {
        var wanted = SectionKind.Required | plan.Kinds;
        foreach (var label in labels)
            if (label.IsHeading)
                wanted &= ~label.Kind;
        foreach (var kind in ReferenceEquals(plan, SectionPlan.Default) ? Kinds : Kinds.Concat(plan.Sections.Select(s => s.Kind)))
            if ((wanted & kind) == kind && Choose(kind) is { } chosen)
            {
                labels[IndexOf(chosen)] = chosen with { OpensSection = true };
                wanted &= ~chosen.Kind;
            }
    }

    /// <summary>The label that opens the section of that kind: for causes and resolutions the last, else the first.</summary>
    private SectionLabel? Choose(SectionKind kind)
    {
        var candidates = labels.FindAll(l => !l.OpensSection && l.IsAll(kind) && !IsFactOfATimeline(l));
        if (candidates.Exists(l => !l.IsRunIn))
            candidates.RemoveAll(l => l.IsRunIn);
        else
            candidates.RemoveAll(l => !IsRunInSection(l));
        var isCause = (kind & SectionKind.RootCauseAndResolution) != 0;
        return isCause ? candidates.FindLast(IsMoreThanAFact) : candidates.FirstOrDefault();
    }

    /// <summary>"**Resolution:** We rolled back ..." is a section when it says enough, and is not a fact of a summary.</summary>
    private bool IsRunInSection(SectionLabel label) => !IsInSummary(label) && CountWords(label.Line, label.Line + 1) >= FewestRunInWords;

    /// <summary>A short "Root cause:" inside the summary is a fact of the summary.</summary>
    private bool IsMoreThanAFact(SectionLabel label)
    {
        var next = IndexOf(label) + 1;
        var end = next < labels.Count ? labels[next].Line : page.Lines.Length;
        return !IsInSummary(label) || CountWords(label.Line + 1, end) >= FewestSectionWords;
    }

    /// <summary>"**Summary:** It was down." does not take in paragraphs that open in the same way.</summary>
    private bool IsInSummary(SectionLabel label)
    {
        var opener = labels.FindLastIndex(Math.Max(0, IndexOf(label) - 1), l => l.Line < label.Line && l.OpensSection);
        return opener >= 0 && labels[opener].Is(SectionKind.Summary) && !(labels[opener].IsRunIn && label.IsRunIn);
    }

    /// <summary>"- Actions taken:" or "- Resolution: ..." in the list of a timeline is one of its steps.</summary>
    private bool IsFactOfATimeline(SectionLabel label)
    {
        var opener = labels.FindLast(l => l.Line < label.Line && l.OpensSection);
        return page.Lines[label.Line].Kind == LineKind.ListItem && opener is not null && opener.Is(SectionKind.Timeline)
            && opener.Level < label.Level;
    }

    private int IndexOf(SectionLabel label) => SpanSearch.FirstFrom(labels, label.Line, static l => l.Line);

    private int CountWords(int firstLine, int end)
    {
        var count = 0;
        for (var i = firstLine; i < end; i++)
            count += WordCounter.Count(page.Prose.Text, page.Lines[i].Span, []);
        return count;
    }
}
