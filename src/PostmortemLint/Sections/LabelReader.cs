using PostmortemLint.Text;

namespace PostmortemLint.Sections;

/// <summary>Finds the labels of a document: headings of any name, and other lines that name a section, well spelled or nearly so.</summary>
internal sealed class LabelReader
{
    private const int ShortestMisspelled = 6;
    private const int LongestMisspelled = 79;

    private readonly LabelLines lines;
    private readonly SectionPlan plan;

    private LabelReader(LabelLines lines, SectionPlan plan) => (this.lines, this.plan) = (lines, plan);

    /// <summary>The labels, in order; at most one on each line.</summary>
    public static List<SectionLabel> Read(LabelLines lines, SectionPlan plan)
    {
        var reader = new LabelReader(lines, plan);
        var labels = reader.ReadWellSpelled();
        for (var i = 0; i < labels.Count; i++)
            labels[i] = reader.WithMisspelledParts(labels[i]);
        var missing = plan.Kinds;
        foreach (var label in labels)
            missing &= ~label.Kind;
        return missing == SectionKind.Other ? labels : reader.WithMisspelled(labels);
    }

    private List<SectionLabel> ReadWellSpelled()
    {
        var labels = new List<SectionLabel>(16);
        for (var i = 0; i < lines.Count; i++)
            if ((LabelAt(i) ?? RunInAt(i)) is { } label)
                labels.Add(label);
        return labels;
    }

    private SectionLabel? LabelAt(int index)
    {
        if (lines.RealizationOf(index) is not { } realization)
            return null;
        var isHeading = realization == SectionRealization.Heading;
        var span = lines.SpanOf(index);
        var name = plan.NameOf(lines.Text(span), isHeading);
        if (!isHeading && (name.Kind == SectionKind.Other || (realization == SectionRealization.PlainLine && !MayBeLabel(index, name))))
            return null;
        var label = new SectionLabel(index, span, name.Kind, realization, lines.LevelOf(index)) { IsExact = name.IsExact };
        return isHeading && name.IsWeak ? label with { IsWeak = true } : label;
    }

    /// <summary>A line of text that nothing sets off is a label if it is exactly a name, or at least looks like a heading.</summary>
    private bool MayBeLabel(int index, SectionName name)
    {
        var text = lines.Text(lines.SpanOf(index));
        if (SectionWords.NonAnswers.Contains(text.ToString()))
            return false;
        var (isLower, last) = (char.IsLower(text[0]), text[text.Length - 1]);
        return name.IsExact ? !(isLower && last == '.') : !isLower && last is not ('.' or '?') && text.IndexOf(',') < 0;
    }

    private SectionLabel? RunInAt(int index)
    {
        if (lines.RunInAt(index) is { } strong)
            return RunIn(index, strong, plan.NameOf(lines.Text(strong), isHeading: false), SectionRealization.RunIn);
        return lines.PlainRunInAt(index) is { } plain && plan.NameOf(lines.Text(plain), isHeading: false) is { IsExact: true } name
            ? RunIn(index, plain, name, SectionRealization.PlainRunIn) : null;
    }

    private SectionLabel? RunIn(int index, TextSpan span, SectionName name, SectionRealization realization) =>
        name.Kind == SectionKind.Other ? null : new SectionLabel(index, span, name.Kind, realization, lines.LevelOf(index));

    /// <summary>"Cause and resoluton" names more than its well-spelled part.</summary>
    private SectionLabel WithMisspelledParts(SectionLabel label)
    {
        var text = lines.Text(label.Span);
        if (label.IsRunIn || label.IsExact || label.Kind == SectionKind.Other || !IsComposed(text))
            return label;
        return SectionName.ReadMisspelled(text, isHeading: false) is { } meant && (meant.Kind & label.Kind) == label.Kind
            ? label with { Kind = meant.Kind, MeantName = meant.Name } : label;
    }

    /// <summary>Only of a name of several parts can one be known and another misspelled.</summary>
    private static bool IsComposed(ReadOnlySpan<char> name) =>
        name.IndexOfAny('/', '&', '+') >= 0 || name.IndexOf(" and ".AsSpan()) >= 0 || name.IndexOf(" or ".AsSpan()) >= 0;

    /// <summary>The labels, and lines with a misspelled name where no label spells one of its kind well.</summary>
    private List<SectionLabel> WithMisspelled(List<SectionLabel> labels)
    {
        var found = SectionKind.Other;
        foreach (var label in labels)
            found |= label.Kind;
        var all = new List<SectionLabel>(labels.Count + 1);
        for (int i = 0, next = 0; i < lines.Count; i++)
        {
            var label = next < labels.Count && labels[next].Line == i ? labels[next++] : null;
            if (label is null or { Kind: SectionKind.Other })
                label = MisspelledAt(i, found) ?? label;
            if (label is not null)
                all.Add(label);
        }
        return all;
    }

    private SectionLabel? MisspelledAt(int index, SectionKind found)
    {
        var span = lines.SpanOf(index);
        if (span.Length is < ShortestMisspelled or > LongestMisspelled || lines.RealizationOf(index) is not { } realization)
            return null;
        var isHeading = realization == SectionRealization.Heading;
        if (!(isHeading || lines.IsSetOff(index)) || Meant(lines.Text(span), isHeading) is not { } meant)
            return null;
        var kind = meant.Kind & ~found;
        return (kind & plan.Kinds) == SectionKind.Other ? null
            : new SectionLabel(index, span, kind, realization, lines.LevelOf(index)) { MeantName = meant.Name };
    }

    /// <summary>A name of the team's own, or one of a section that every document needs.</summary>
    private MeantSection? Meant(ReadOnlySpan<char> label, bool isHeading)
    {
        if (plan.Meant(label) is { } own)
            return own;
        return SectionName.ReadMisspelled(label, isHeading) is { } meant ? meant with { Kind = meant.Kind & SectionKind.Required } : null;
    }
}
