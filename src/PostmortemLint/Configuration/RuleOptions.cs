namespace PostmortemLint.Configuration;

/// <summary>The values of all options for one document.</summary>
/// <param name="values">The values that are set, by the name of their option.</param>
internal sealed class RuleOptions(IReadOnlyDictionary<string, int> values)
{
    /// <summary>Every option has its default.</summary>
    public static RuleOptions Default { get; } = new(new Dictionary<string, int>());

    /// <summary>Whether an option of that rule is set.</summary>
    public bool IsAnySet(string id) => values.Keys.Any(name => name.StartsWith(id + ".", StringComparison.Ordinal));

    public int Get(RuleOption option) => values.TryGetValue(option.Name, out var value) ? value : option.Default;
}
