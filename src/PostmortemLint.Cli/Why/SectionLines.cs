using PostmortemLint.Sections;

namespace PostmortemLint.Cli.Why;

/// <summary>The sections of a document, and what each is taken for.</summary>
internal static class SectionLines
{
    public static IEnumerable<string> Of(Postmortem postmortem)
    {
        var (outline, places) = (postmortem.Outline, new Places(postmortem));
        var rows = outline.Sections.Select(s => (Section: s, IsPart: false))
            .Concat(outline.Parts.Select(p => (Section: p, IsPart: true)))
            .OrderBy(one => one.Section.Span.Start)
            .Select(one => new[]
            {
                places.Line(one.Section.Label),
                one.Section.Realization == SectionRealization.Lead ? "(no name)" : one.Section.ShortName,
                KindOf(one.Section, outline.Plan),
                string.Join(", ", Traits(one.Section, one.IsPart, outline.Plan)),
            });
        var swallowed = outline.SwallowedSections.Select(s => $"{s.ShortName}: {KindOf(s, outline.Plan)}, in the code fence of "
            + $"{places.Line(postmortem.Page.UnclosedFence!.Opener)}, which is not closed");
        var missed = postmortem.MissingSections;
        var missing = outline.Missing.Select(s => missed.Contains(s)
            ? $"{s.Name}: asked for, and not there (PML1001)"
            : $"{s.Name}: not there, but other text tells what would be in it");
        return [.. Columns.Of(rows), .. swallowed, .. missing];
    }

    private static IEnumerable<string> Traits(Section section, bool isPart, SectionPlan plan)
    {
        yield return isPart ? "part" : "section";
        yield return section.Realization switch
        {
            SectionRealization.Heading => $"heading {section.Level}",
            SectionRealization.Bold => "bold line",
            SectionRealization.PlainLine => "plain line",
            SectionRealization.ListItem => "list item",
            SectionRealization.RunIn => "bold label",
            SectionRealization.Unlabelled => "table or lines without a label",
            SectionRealization.PlainRunIn => "label at the beginning of a paragraph",
            _ => "text under the title",
        };
        foreach (var planned in OwnIn(section, plan))
            yield return planned.Name == section.ShortName ? "of the form" : $"the form's '{planned.Name}'";
        if (section.MeantName is { } meant)
            yield return $"misspelled for '{meant}'";
        if (section.IsTruncated)
            yield return "cut off by a code fence that is not closed";
        if (section.Lines.Count == 0)
            yield return "empty";
    }

    /// <summary>What everybody takes the section for; else whether it is one that only this form has.</summary>
    private static string KindOf(Section section, SectionPlan plan)
    {
        var known = Enum.GetValues<SectionKind>().Where(k => IsSingle(k) && section.Is(k)).Select(Word).ToList();
        return known.Count > 0 ? string.Join(" and ", known) : OwnIn(section, plan).Any() ? "the form's own" : "other";
    }

    private static IEnumerable<PlannedSection> OwnIn(Section section, SectionPlan plan) =>
        plan.Sections.Where(p => !Enum.IsDefined(p.Kind) && section.Is(p.Kind));

    private static bool IsSingle(SectionKind kind) => long.IsPow2((long)kind);

    private static string Word(SectionKind kind) => kind switch
    {
        SectionKind.RootCause => "root cause",
        SectionKind.CorrectiveMeasures => "corrective measures",
        SectionKind.LessonsLearned => "lessons learned",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
