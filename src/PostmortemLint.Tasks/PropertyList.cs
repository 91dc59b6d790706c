namespace PostmortemLint.Tasks;

/// <summary>Properties for a call of a project.</summary>
internal sealed class PropertyList
{
    private readonly List<string> assignments = [];
    private readonly List<string> names = [];

    public IReadOnlyList<string> Names => names;

    public void Add(string name, string value)
    {
        names.Add(name);
        assignments.Add($"{name}={value}");
    }

    public void AddIfSet(string name, string value)
    {
        if (value.Length > 0)
            Add(name, value);
    }

    /// <summary>As <c>Name=Value</c>, in order.</summary>
    public string[] ToArray() => [.. assignments];
}
