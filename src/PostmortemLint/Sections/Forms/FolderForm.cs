namespace PostmortemLint.Sections.Forms;

/// <summary>What the documents of a folder have in common: a template that they follow, or sections.</summary>
internal sealed record FolderForm
{
    /// <summary>With fewer postmortems, each shows for itself whether it follows the template.</summary>
    private const int FewestToJudgeATemplate = 3;

    private const int FewestToShare = 4;
    private const int FewestSharedSections = 3;

    /// <summary>Of ten documents, so many make a section that the folder is known by.</summary>
    private const int UsualOfTen = 6;

    /// <summary>Of ten documents, so many make a section, or the order of a template, that the others should have as well.</summary>
    private const int RequiredOfTen = 8;

    private FolderForm()
    {
    }

    /// <summary>A folder of which nothing is known.</summary>
    public static FolderForm None { get; } = new();

    /// <summary>What a template is held to that is not the one in force: nothing.</summary>
    public static FolderForm OfOtherTemplate { get; } = new() { IsOfTemplate = true };

    /// <summary>Whether the document is a template itself, to be filled in elsewhere.</summary>
    public bool IsOfTemplate { get; private init; }

    /// <summary>Why the template that is set cannot be used, as the end of a sentence about it; null where it can.</summary>
    public string? Fault { get; private init; }

    /// <summary>The template; null where there is none.</summary>
    public Template? Template { get; private init; }

    /// <summary>The names of the templates between which nothing decides; none where there is one template or no template.</summary>
    public IReadOnlyList<string> Rivals { get; private init; } = [];

    /// <summary>Why the only template is not taken, as a sentence; null where it is, or there is none.</summary>
    public string? Untaken { get; private init; }

    /// <summary>Whether the template is set, so that it counts whatever documents look like.</summary>
    public bool IsTemplateSet { get; private init; }

    /// <summary>Whether all documents are asked to follow the template, and not just those that show that they do.</summary>
    public bool IsTemplateForAll { get; private init; }

    /// <summary>Whether the postmortems have the template's sections in its order; false where more than two of ten swap some.</summary>
    public bool IsOrderKept { get; private init; } = true;

    /// <summary>The sections that at least six of ten postmortems have; empty where they share too little.</summary>
    public IReadOnlyList<SharedSection> Shared { get; private init; } = [];

    /// <summary>The number of postmortems.</summary>
    public int Count { get; private init; }

    /// <summary>Whether there are so many that a document is not the first of its team.</summary>
    public bool HasMany => Count >= FewestToShare;

    /// <summary>Whether most of the postmortems are outage reports.</summary>
    public bool IsOutage { get; private init; }

    /// <summary>Of <see cref="Shared"/>, those that at least eight of ten have.</summary>
    public IEnumerable<SharedSection> Required => Shared.Where(s => IsRequired(s.Count, Count));

    /// <summary>A text that is the same as long as documents are asked for the same, but for the counts.</summary>
    public string Key
    {
        get
        {
            var (shared, required) = (string.Join("\n", Shared.Select(s => s.Name)), string.Join("\n", Required.Select(s => s.Name)));
            var facts = $"{IsTemplateSet} {IsTemplateForAll} {IsOrderKept} {IsOutage} {IsOfTemplate} {HasMany} {Rivals.Count > 0}";
            var fields = string.Join("\n", Template?.Fields.Select(f => f.Name) ?? []);
            return string.Join("\n\n", Fault, Template?.Key, facts, shared, required, fields);
        }
    }

    /// <summary>A text that is another one as soon as a count is.</summary>
    public string Counts => Shared.Count == 0 ? "" : string.Join("\n", Required.Select(s => s.Count).Prepend(Count));

    /// <summary>A template that is set: all documents are asked to follow it, and in its order if they keep that.</summary>
    /// <param name="template">The template.</param>
    /// <param name="documents">The documents of the folder, in an order that is the same each time.</param>
    public static FolderForm OfSet(Template template, IEnumerable<DocumentSketch> documents)
    {
        var postmortems = documents.Where(d => d.IsPostmortem).ToList();
        var following = Following(template, postmortems);
        return new()
        {
            Template = postmortems.Count < FewestToJudgeATemplate ? template : template.WithUsualLabels(following),
            IsTemplateSet = true,
            IsTemplateForAll = true,
            IsOrderKept = IsOrderKeptIn(following, template, postmortems.Count),
            Count = postmortems.Count,
        };
    }

    /// <summary>The same where a template is set that cannot be used: the setting has no effect.</summary>
    /// <param name="fault">The reason, as the end of a sentence about the template.</param>
    public FolderForm Despite(string fault) => this with { Fault = fault };

    /// <param name="templates">The templates of the folder.</param>
    /// <param name="documents">The other documents, in an order that is the same each time.</param>
    public static FolderForm Of(IReadOnlyList<Template> templates, IEnumerable<DocumentSketch> documents) => templates.Count < 2
        ? Of(templates.Count == 0 ? null : templates[0], documents)
        : Of(template: null, documents) with { Rivals = [.. templates.Select(t => t.Name)] };

    /// <param name="template">The only template of the folder; null where there is none that could be taken.</param>
    /// <param name="documents">The other documents, in an order that is the same each time.</param>
    public static FolderForm Of(Template? template, IEnumerable<DocumentSketch> documents)
    {
        var postmortems = documents.Where(d => d.IsPostmortem).ToList();
        var isJudged = postmortems.Count >= FewestToJudgeATemplate;
        var following = Following(template, postmortems);
        if (template is not null && (!isJudged || following.Count * 2 >= postmortems.Count))
            return new FolderForm
            {
                Template = isJudged ? template.WithUsualLabels(following) : template,
                IsTemplateForAll = isJudged,
                IsOrderKept = IsOrderKeptIn(following, template, postmortems.Count),
                Count = postmortems.Count,
            };
        var untaken = template is null ? null
            : $"{template.Name} is not taken: {following.Count} of the {postmortems.Count} postmortems have half of its sections. "
                + "To ask documents for them, set postmortem_lint.template to it.";
        return OfDocuments(postmortems) with { Untaken = untaken };
    }

    private static List<DocumentSketch> Following(Template? template, List<DocumentSketch> postmortems) =>
        template is null ? [] : postmortems.FindAll(p => template.IsFollowedBy(p.Names, p.Fields));

    private static bool IsOrderKeptIn(List<DocumentSketch> following, Template template, int count) =>
        count < FewestToJudgeATemplate || IsRequired(following.Count(p => template.IsInOrder(p.Names)), following.Count);

    private static FolderForm OfDocuments(List<DocumentSketch> postmortems)
    {
        var shared = SharedBy(postmortems);
        if (shared.Count == 0)
            return new FolderForm { Count = postmortems.Count };
        return postmortems.Count(p => p.Names.Any(FormWords.IsJointCause)) * 10 >= postmortems.Count * UsualOfTen
            ? new FolderForm { IsOutage = true, Count = postmortems.Count }
            : new FolderForm { Shared = shared, Count = postmortems.Count };
    }

    /// <summary>The usual sections, if as many documents have the same three of them.</summary>
    private static List<SharedSection> SharedBy(List<DocumentSketch> postmortems)
    {
        if (postmortems.Count < FewestToShare)
            return [];
        var names = new UsualNames(postmortems.Count);
        foreach (var postmortem in postmortems)
            names.Add(postmortem.Names);
        var usual = names.InOrder(names.All.Where(n => IsUsual(names.CountOf(n), postmortems.Count)));
        return HasCommonSections(postmortems.ConvertAll(NormalizedNames), usual)
            ? [.. usual.Select(n => new SharedSection(names.SpellingOf(n), names.CountOf(n)))]
            : [];
    }

    private static HashSet<string> NormalizedNames(DocumentSketch document) =>
        new(document.Names.Select(n => SectionName.Normalize(n.AsSpan())), StringComparer.Ordinal);

    private static bool IsRequired(int count, int all) => count * 10 >= all * RequiredOfTen;

    private static bool IsUsual(int count, int all) => count * 10 >= all * UsualOfTen;

    /// <summary>Whether enough documents have the same <see cref="FewestSharedSections"/> of the names.</summary>
    private static bool HasCommonSections(List<HashSet<string>> documents, IReadOnlyList<string> names)
    {
        for (var a = 0; a < names.Count; a++)
            for (var b = a + 1; b < names.Count; b++)
            {
                var both = documents.FindAll(d => d.Contains(names[a]) && d.Contains(names[b]));
                if (names.Skip(b + 1).Any(c => IsUsual(both.Count(d => d.Contains(c)), documents.Count)))
                    return true;
            }
        return false;
    }
}
