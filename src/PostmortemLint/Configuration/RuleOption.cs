namespace PostmortemLint.Configuration;

/// <summary>A whole number that a team may set for a rule.</summary>
/// <param name="Name">The rule's id, a dot and the option: <c>PML8001.max_words</c>.</param>
/// <param name="Default">The value if nothing is set.</param>
/// <param name="Minimum">The smallest accepted value.</param>
/// <param name="Maximum">The largest accepted value.</param>
/// <param name="Description">One sentence for the list of options.</param>
internal sealed record RuleOption(string Name, int Default, int Minimum, int Maximum, string Description)
{
    /// <summary>An option that counts something: any number from 0.</summary>
    public static RuleOption Count(string name, int defaultValue, string description) =>
        new(name, defaultValue, 0, int.MaxValue, description);
}
