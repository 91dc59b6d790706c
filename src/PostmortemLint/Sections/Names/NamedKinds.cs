namespace PostmortemLint.Sections.Names;

/// <summary>The kinds of section that words and names stand for.</summary>
/// <remarks>
/// The values are objects, because a runtime has the code of such a dictionary ready. One with an enumeration is compiled at each start.
/// </remarks>
internal sealed class NamedKinds
{
    private readonly Dictionary<string, KindNames> kinds = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => kinds.Keys;

    /// <summary>Names all of one kind. A name that is there already changes its kind.</summary>
    /// <param name="added">The kind, and the names.</param>
    /// <param name="namesOf">What each name is looked up as; itself if this is null.</param>
    public void Add(KindNames added, Func<string, IEnumerable<string>>? namesOf = null)
    {
        foreach (var name in added.Names)
            foreach (var spelling in namesOf?.Invoke(name) ?? [name])
                kinds[spelling] = added;
    }

    public bool ContainsKey(string name) => kinds.ContainsKey(name);

    public bool TryGetValue(string name, out SectionKind kind)
    {
        var isKnown = kinds.TryGetValue(name, out var named);
        kind = isKnown ? named!.Kind : SectionKind.Other;
        return isKnown;
    }
}
