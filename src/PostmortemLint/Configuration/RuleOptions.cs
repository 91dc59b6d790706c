namespace PostmortemLint.Configuration;

/// <summary>The values in force for one document.</summary>
public sealed class RuleOptions
{
    private readonly IReadOnlyDictionary<string, int> values;

    /// <summary>Takes the values that differ from the defaults, by the name of their option.</summary>
    public RuleOptions(IReadOnlyDictionary<string, int> values) => this.values = values;

    /// <summary>Nothing is set.</summary>
    public static RuleOptions Default { get; } = new(new Dictionary<string, int>());

    /// <summary>The value of <paramref name="option"/>.</summary>
    public int Get(RuleOption option) => values.TryGetValue(option.Name, out var value) ? value : option.Default;
}
