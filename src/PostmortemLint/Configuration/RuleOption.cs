namespace PostmortemLint.Configuration;

/// <summary>A number that a team may set for a rule.</summary>
/// <param name="Name">The rule's id, a dot and the option: <c>PML8001.max_words</c>.</param>
/// <param name="Default">The value where nothing is set.</param>
/// <param name="Minimum">The least value that makes sense.</param>
/// <param name="Maximum">The largest value that makes sense.</param>
/// <param name="Description">One sentence for the reference.</param>
public sealed record RuleOption(string Name, int Default, int Minimum, int Maximum, string Description)
{
    /// <summary>An option that counts something: 0 and up.</summary>
    public static RuleOption Count(string name, int defaultValue, string description) => new(name, defaultValue, 0, int.MaxValue, description);
}
