namespace PostmortemLint.Sections;

/// <summary>A heading that asks: "Why did it happen?", "How we fixed it".</summary>
/// <param name="Kind">What the answer is about.</param>
/// <param name="Opener">The word it begins with.</param>
/// <param name="Stems">Beginnings of words of which one has to follow.</param>
internal sealed record SectionQuestion(SectionKind Kind, string Opener, IReadOnlyList<string> Stems)
{
    /// <summary>Whether the normalized <paramref name="name"/> asks it.</summary>
    public bool IsAskedBy(string name) =>
        IsOpenedBy(name) && Stems.Any(stem => name.IndexOf(" " + stem, StringComparison.Ordinal) > 0);

    /// <summary>"What is" and "What's", which is "whats" without its apostrophe.</summary>
    private bool IsOpenedBy(string name)
    {
        var space = name.StartsWith(Opener, StringComparison.Ordinal) ? name.IndexOf(' ') : -1;
        return space == Opener.Length || (space == Opener.Length + 1 && name[Opener.Length] == 's');
    }
}
