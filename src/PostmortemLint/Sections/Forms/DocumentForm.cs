using PostmortemLint.Configuration;
using PostmortemLint.Diagnostics;
using PostmortemLint.Syntax;

namespace PostmortemLint.Sections.Forms;

/// <summary>The form that a document is asked to follow: which sections, and how loudly it is asked for which facts.</summary>
internal sealed record DocumentForm
{
    private const int FewestOutageSections = 3;
    private const int FewestSreSections = 5;
    private const int FewestSreSectionsAlone = 2;

    private static readonly SectionPlan SrePlan = SectionPlan.Of(ExpectedSection.ParseList("Summary; Timeline; Root Causes; Action Items"));

    private static readonly IReadOnlyList<string> SreNames =
        ["Summary", "Impact", "Root Causes", "Trigger", "Resolution", "Detection", "Action Items", "Lessons Learned", "Timeline"];

    private readonly FormSeverities severities;

    private DocumentForm(FormKind kind, SectionPlan plan, string reason, IReadOnlyList<string> names, bool isOneOfMany = false)
    {
        (Kind, Plan, Reason) = (kind, plan, reason);
        severities = new FormSeverities(kind, plan, names, isOneOfMany);
    }

    public FormKind Kind { get; }

    /// <summary>The sections that are asked for.</summary>
    public SectionPlan Plan { get; }

    /// <summary>Whether the sections are expected in the order of the plan.</summary>
    public bool IsOrdered => Kind is not (FormKind.Sre or FormKind.Folder) && IsOrderKept;

    /// <summary>Why the document is taken to follow it, as a clause.</summary>
    public string Reason { get; }

    private bool IsOrderKept { get; init; } = true;

    /// <summary>Whether a template is set that cannot be used, so that this is the form that it would have without.</summary>
    public bool IsTemplateFaulty { get; init; }

    /// <summary>What a user who asks for the form should also know, as sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The template, where that is the form.</summary>
    public Template? Template { get; private init; }

    /// <summary>The folder, where what it shares is the form.</summary>
    public FolderForm? Folder { get; private init; }

    /// <summary>The form that is taken where nothing else is known.</summary>
    public static DocumentForm Default { get; } = OfNothing(isOneOfMany: false);

    /// <summary>The form of a document: the first of those that are set, that its folder has, and that it looks like.</summary>
    /// <param name="settings">What is set for it.</param>
    /// <param name="folder">What is known of its folder.</param>
    /// <param name="page">The document.</param>
    /// <param name="outline">Its sections, read with the default plan.</param>
    public static DocumentForm Of(DocumentSettings settings, FolderForm folder, Page page, Outline outline) =>
        OfSettings(settings, folder) ?? OfFolder(folder, page, outline) ?? OfLooks(folder, outline);

    /// <summary>The severity of a rule in this form if nothing is set.</summary>
    public DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, RuleOptions options) =>
        rule.Id == "PML1002" && !IsOrderKept ? DiagnosticSeverity.None : severities.Of(rule, options);

    /// <summary>
    /// Whether at least half of the sections that a team's own form requires, its template or what its folder shares, are sections of a
    /// document, and not just items of a list.
    /// </summary>
    public bool IsMetByHalf(Page page, Outline outline)
    {
        if (Kind is not (FormKind.Template or FormKind.Folder))
            return false;
        var required = Plan.Sections.Where(s => !s.IsOptional).ToList();
        if (required.Count == 0)
            return Template is { } template && IsFollowing(page, outline, template);
        var sections = outline.Sections.Where(s => s.Realization is not (SectionRealization.ListItem or SectionRealization.Lead)).ToList();
        return required.Count(r => sections.Exists(s => Plan.IsMet(r, s.Kind))) * 2 >= required.Count;
    }

    private static DocumentForm? OfSettings(DocumentSettings settings, FolderForm folder)
    {
        var plan = settings.Reading.Sections is { } expected ? SectionPlan.Of(expected) : null;
        if (settings.Profile == Profile.Outage)
            return new(FormKind.Outage, plan ?? SectionPlan.Default, "it is set as the profile", []);
        if (settings.Profile == Profile.Sre)
            return new(FormKind.Sre, plan ?? SrePlan, "it is set as the profile", SreNames);
        if (folder is { IsTemplateSet: true, Template: { } template })
            return OfTemplate(template, "it is set as the template", folder.IsOrderKept);
        return plan is null ? null : new(FormKind.Sections, plan, "these sections are set", NamesOf(plan));
    }

    private static DocumentForm? OfFolder(FolderForm folder, Page page, Outline outline)
    {
        if (folder.Template is { } template && ReasonForTemplate(folder, template, page, outline) is { } reason)
            return OfTemplate(template, reason, folder.IsOrderKept);
        if (folder.IsOutage)
            return new(FormKind.Outage, SectionPlan.Default, "most postmortems of the folder follow it", []);
        if (folder.Shared.Count == 0)
            return null;
        var plan = SectionPlan.OfForm(folder.Required.Select(s => new PlannedSection(SectionKind.Other, s.Name, [])));
        var shared = $"most of the {folder.Count} postmortems of the folder have the same sections";
        return new(FormKind.Folder, plan, shared, [.. folder.Shared.Select(s => s.Name)]) { Folder = folder };
    }

    private static string? ReasonForTemplate(FolderForm folder, Template template, Page page, Outline outline) =>
        folder.IsTemplateForAll ? "most postmortems of the folder have at least half of its sections"
        : page.Source.Length == 0 ? "the folder has it, and the document is still to be written"
        : IsFollowing(page, outline, template) ? "the document has at least half of its sections"
        : null;

    private static bool IsFollowing(Page page, Outline outline, Template template) =>
        template.IsFollowedBy(DocumentSketch.NamesIn(outline), DocumentSketch.FieldsIn(page));

    private static DocumentForm OfTemplate(Template template, string reason, bool isOrderKept) =>
        new(FormKind.Template, template.Plan, reason, template.Names) { Template = template, IsOrderKept = isOrderKept };

    private static DocumentForm OfLooks(FolderForm folder, Outline outline)
    {
        var names = DocumentSketch.NamesIn(outline).Select(FormWords.Reduce).Distinct().ToList();
        var required = SectionPlan.Default.Sections.Count(outline.Has);
        if (required >= FewestOutageSections && names.Exists(FormWords.Outage.Contains))
            return new(FormKind.Outage, SectionPlan.Default, "its sections have the names of an outage report", []);
        var (sre, sreAlone) = (names.Count(FormWords.Sre.Contains), names.Count(FormWords.SreAlone.Contains));
        return sre >= FewestSreSections && sreAlone >= FewestSreSectionsAlone
            ? new(FormKind.Sre, SrePlan, "its sections have the names of that book", SreNames)
            : OfNothing(folder.HasMany);
    }

    private static DocumentForm OfNothing(bool isOneOfMany) =>
        new(FormKind.Default, SectionPlan.Default, "it follows no other form", [], isOneOfMany);

    private static IReadOnlyList<string> NamesOf(SectionPlan plan) => [.. plan.Sections.Select(s => s.Name)];
}
